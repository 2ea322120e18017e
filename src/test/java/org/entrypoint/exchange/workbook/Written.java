package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;

/** Workshops, and the bytes of the workbooks that they become. */
final class Written {
	/** A note that is longer than a page is high. */
	static final String LONG_NOTE = "And what nobody says aloud is that this has been so for years, whatever was promised. "
			.repeat(35).strip();
	private static final FileLibrary LIBRARY = new FileLibrary(new AppFolder(Path.of("target", "no-app-folder")),
			Clock.systemUTC());

	private Written() {
	}

	/** The sample district. */
	static Workshop sample() {
		return LIBRARY.sample();
	}

	/** A workshop in which nothing was said. */
	static Workshop empty() {
		return Workshop.blank(LIBRARY.builtIn());
	}

	/** The sample with long notes, long names and a district that fills a title. */
	static Workshop longTexts() {
		Workshop workshop = sample();
		Setup old = workshop.setup();
		String school = "Quarry Street Elementary School of the Arts at the Old Mill ".repeat(7).substring(0, 400)
				.strip();
		workshop = after(workshop,
				new Edit.ReviseSetup(old.with(
						new SetupChange.SetDistrict("Consolidated Unified District of Three Forks ".repeat(9).strip()),
						new SetupChange.SetHighestNeedSchools(List.of(school)))));
		for (Note note : workshop.notes().subList(0, 12)) {
			workshop = after(workshop, new Edit.ReviseNote(note.with(new NoteChange.SetText(LONG_NOTE),
					new NoteChange.SetSchools(List.of(school)), new NoteChange.SetGroup(school))));
		}
		Note capitals = workshop.notes().get(13);
		workshop = after(workshop, new Edit.ReviseNote(capitals.with(new NoteChange.SetText("W".repeat(1500)))));
		Decision decision = workshop.decision();
		return after(workshop, new Edit.Decide(new Decision(decision.chosen(), decision.notYet(), decision.runnerUp(),
				LONG_NOTE.repeat(3), decision.minority(), decision.date())));
	}

	/** An otherwise empty workshop with one note of these words. */
	static Workshop saying(String text) {
		return after(empty(), Edit.AddNote.last(Note.of("n1", "strengths.value", text)));
	}

	static Workshop after(Workshop workshop, Edit edit) {
		return assertInstanceOf(Applied.class, Edits.apply(workshop, edit), edit::toString).workshop();
	}

	/** The workbook of everything that was recorded. */
	static byte[] complete(Workshop workshop) {
		return bytes(workshop, Exporter.Content.COMPLETE);
	}

	/** The empty workbook of a workshop's diagnostic. */
	static byte[] blank(Workshop workshop) {
		return bytes(workshop, Exporter.Content.BLANK);
	}

	private static byte[] bytes(Workshop workshop, Exporter.Content content) {
		return bytes(workshop, content, Exporter.Paper.LETTER);
	}

	/** The workbook of so much of a workshop, for a paper. */
	static byte[] bytes(Workshop workshop, Exporter.Content content, Exporter.Paper paper) {
		try {
			Path file = Files.createTempFile("entrypoint", ".xlsx");
			try {
				new WorkbookExporter().export(workshop, content, paper, file, Exporter.Progress.UNHEARD);
				return Files.readAllBytes(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Problem e) {
			throw new AssertionError(e);
		}
	}
}
