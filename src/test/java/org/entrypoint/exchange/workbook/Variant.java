package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.exchange.RetreatReport;
import org.entrypoint.exchange.workbook.lint.Expected;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/**
 * A workbook that the program can write.
 *
 * @param name what is special about it
 * @param workshop what is written
 * @param content how much of it
 * @param paper for which paper
 */
record Variant(String name, Workshop workshop, Exporter.Content content, Exporter.Paper paper) {
	private static final int RANDOM = 6;
	private static final int IMPULSES = 150;

	/** Everything of a workshop, for letter. */
	static Variant complete(String name, Workshop workshop) {
		return new Variant(name, workshop, Exporter.Content.COMPLETE, Exporter.Paper.LETTER);
	}

	/** Of each kind one, whatever it holds. */
	static List<Variant> kinds() {
		Workshop sample = Written.sample();
		Workshop draft = Written.after(sample, new Edit.Decide(Decision.BLANK));
		return List.of(complete("sample", sample), complete("draft", draft), complete("nothing said", Written.empty()),
				complete("long texts", Written.longTexts()),
				new Variant("blank", sample, Exporter.Content.BLANK, Exporter.Paper.LETTER),
				new Variant("redacted", sample, Exporter.Content.REDACTED, Exporter.Paper.LETTER),
				new Variant("A4", sample, Exporter.Content.COMPLETE, Exporter.Paper.A4),
				new Variant("blank on A4", sample, Exporter.Content.BLANK, Exporter.Paper.A4),
				complete("own diagnostic", Workshop.blank(own())), new Variant("own diagnostic, blank",
						Workshop.blank(own()), Exporter.Content.BLANK, Exporter.Paper.LETTER));
	}

	/** Texts that break programs, everywhere. */
	static List<Variant> nasty() {
		return List.of(complete("nasty notes", Nasty.workshop()), complete("nasty texts elsewhere", Nasty.elsewhere()));
	}

	/** Workshops that nobody thought of. */
	static List<Variant> random() {
		return IntStream.range(0, RANDOM).mapToObj(seed -> complete("random " + seed, Impulse.random(seed, IMPULSES)))
				.toList();
	}

	/** A workshop with many notes, spread over all questions. */
	static Variant large(int notes) {
		Workshop sample = Written.sample();
		List<String> places = List.copyOf(Place.all(sample.diagnostic()));
		List<Note> all = new ArrayList<>(sample.notes());
		for (int index = 0; index < notes; index++) {
			all.add(Note.of("m" + index, places.get(index % places.size()),
					"Number " + index + " says so. ".repeat(index % 9), new NoteChange.SetVotes(index % 7),
					new NoteChange.SetGroup("Table " + index % 12)));
		}
		return complete(notes + " notes",
				new Workshop(sample.diagnostic(), sample.setup(), all, sample.critical(), sample.ratings(),
						sample.ownStatements(), sample.ownConditions(), sample.stories(), sample.factors(),
						sample.decision(), sample.actions()));
	}

	/** A sheet of more pages than Excel can be told where to begin. */
	static Variant manyPages() {
		List<Note> notes = IntStream.range(0, 600).mapToObj(
				each -> Note.of("p" + each, "strengths.value", each + " " + Written.LONG_NOTE.substring(0, 2_500)))
				.toList();
		Workshop empty = Written.empty();
		return complete("many pages",
				new Workshop(empty.diagnostic(), empty.setup(), notes, null, empty.ratings(), empty.ownStatements(),
						empty.ownConditions(), empty.stories(), empty.factors(), empty.decision(), empty.actions()));
	}

	/** Three parts of the job with names that formulas have to spell in their way, and scales of two levels. */
	static Diagnostic own() {
		Diagnostic built = Written.empty().diagnostic();
		List<String> kept = List.of("teams", "rookies", "pay");
		return new Diagnostic("ours", "1", "Ours & “theirs” <draft>", "en", "", built.areas(),
				built.dimensions().stream().filter(each -> kept.contains(each.id())).map(Variant::renamed).toList(),
				built.statements().stream().filter(each -> kept.contains(each.dimension())).toList(),
				built.conditions().stream().filter(each -> kept.contains(each.dimension())).toList(),
				new Scales(scale("😌".repeat(40), "😐".repeat(40), "😟".repeat(40), "=Urgent \"now\""),
						scale("Rarely", "Often"), scale("Nay", "Half [50%]", "Yea".repeat(13)),
						scale("Idle _x0041_", "🎓".repeat(40), "👩".repeat(40)), scale("Off", "Near", "On")),
				built.tests(), built.factors());
	}

	private static Dimension renamed(Dimension dimension) {
		return new Dimension(dimension.id(), dimension.letter(), dimension.title() + " [#1], “@our” 'own' & \"so\"",
				"It's [" + dimension.letter() + "] #", dimension.number(), dimension.entryPoint() + " [@] 'x'");
	}

	private static Scale scale(String... labels) {
		return new Scale(IntStream.range(0, labels.length).mapToObj(each -> new Level(each + 1, labels[each])).toList(),
				"No \"idea\"");
	}

	@Override
	public String toString() {
		return name;
	}

	/** The file's bytes. */
	byte[] bytes() {
		return Written.bytes(workshop, content, paper);
	}

	/** What it has to be. */
	Expected expected() {
		return new Expected(workshop.diagnostic().title(), RetreatReport.of(workshop, content).state(),
				paper == Exporter.Paper.A4 ? Expected.A4 : Expected.LETTER);
	}
}
