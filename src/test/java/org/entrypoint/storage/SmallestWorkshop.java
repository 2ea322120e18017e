package org.entrypoint.storage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** A workshop whose diagnostic asks as little as one may, with one note: its file is short. */
final class SmallestWorkshop {
	private SmallestWorkshop() {
	}

	static Workshop workshop() {
		return OneOfEach.after(Workshop.blank(diagnostic()), Edit.AddNote.last(Note.of("n", "needs.issue", "ü\"\n")));
	}

	private static Diagnostic diagnostic() {
		return new Diagnostic("d", "1", "D", "en", "",
				List.of(area(Area.NEEDS, QuestionKind.ISSUE, QuestionKind.CAUSE, QuestionKind.ONSET),
						area(Area.STRENGTHS, QuestionKind.BRIGHT_SPOT, QuestionKind.REASON, QuestionKind.GROWTH),
						area(Area.CONDITIONS, QuestionKind.LEVER), area(Area.ENTRY, QuestionKind.FACTORS)),
				List.of(new Dimension("a", "A", "a", "a", 1, "a")), List.of(), List.of(),
				new Scales(scale(2), scale(2), scale(3), scale(3), scale(3)),
				List.of(new CatalyticTest("t", "t", false)), List.of());
	}

	private static FocusArea area(Area id, QuestionKind... kinds) {
		return new FocusArea(id, id.code(), 1,
				Stream.of(kinds).map(
						kind -> new Question(id.code() + "." + kind.name().toLowerCase(Locale.ROOT), kind, "?", ""))
						.toList());
	}

	private static Scale scale(int levels) {
		return new Scale(Stream.iterate(1, level -> level <= levels, level -> level + 1)
				.map(level -> new Level(level, "l")).toList(), "?");
	}
}
