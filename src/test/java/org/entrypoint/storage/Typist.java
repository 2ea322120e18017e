package org.entrypoint.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Session;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.form.WorkshopCodec;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/**
 * A program of its own that types into a workshop's file until somebody kills it: it counts in a note. It says on a
 * line of its own how far each saved version had counted, right after that version lies in the file.
 */
final class Typist {
	private static final String COUNT = "count";

	private Typist() {
	}

	/** Types into the file that the first argument names; the second is the app's folder. */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		FileLibrary library = new FileLibrary(new AppFolder(Path.of(arguments[1])), Clock.systemUTC());
		if (!Files.exists(file)) {
			library.write(begun(library), file);
		}
		Session session = new Session(library.open(file).workshop(), () -> "", Clock.systemUTC());
		Checkpoint there = Checkpoint.read(new WorkshopCodec(), file,
				new WorkshopCodec().read(WholeFile.read(file), file.toString()));
		FileSaver saver = new FileSaver(there, true, Clock.systemUTC(), Typist::announce, new FileSaver.Pace(1, 1));
		session.subscribe(workshop -> saver.changed(workshop, "needs/review"));
		ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
		boolean counts = true;
		while (counts && parent.isAlive()) {
			Note next = Note.of(COUNT, "parked", String.valueOf(counted(session.workshop()) + 1));
			counts = session.apply(new Edit.ReviseNote(next)).isEmpty();
			TimeUnit.MILLISECONDS.sleep(2);
		}
		saver.close();
	}

	/** Some hundred kilobytes of notes, so that writing takes a moment. */
	private static Workshop begun(FileLibrary library) {
		Workshop workshop = OneOfEach.after(Workshop.blank(library.builtIn()),
				Edit.AddNote.last(Note.of(COUNT, "parked", "0")));
		for (int note = 0; note < 100; note++) {
			workshop = OneOfEach.after(workshop,
					Edit.AddNote.last(Note.of("n" + note, "parked", "typed " + "x".repeat(5_000))));
		}
		return workshop;
	}

	/** How far a workshop's note has counted. */
	static int counted(Workshop workshop) {
		return Integer.parseInt(workshop.note(COUNT).orElseThrow().text());
	}

	private static void announce(Checkpoint saved) {
		System.out.println("saved " + counted(saved.envelope().workshop()));
		System.out.flush();
	}
}
