package org.entrypoint.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.Session;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/**
 * A program of its own that types into a workshop's file until somebody kills it. It says on a line of its own how many
 * notes each saved version holds, right after that version lies in the file.
 */
final class Typist {
	private Typist() {
	}

	/** Types into the file that the first argument names; the second is the app's folder. */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		FileLibrary library = new FileLibrary(new AppFolder(Path.of(arguments[1])), Clock.systemUTC());
		if (!Files.exists(file)) {
			library.write(Workshop.blank(library.builtIn()), file);
		}
		Session session = new Session(library.open(file).workshop(), () -> UUID.randomUUID().toString(),
				Clock.systemUTC());
		WorkshopCodec codec = new WorkshopCodec();
		FileSaver saver = new FileSaver(Checkpoint.read(codec, file, codec.read(WholeFile.read(file), file.toString())),
				true, Clock.systemUTC(), Typist::announce, new FileSaver.Pace(1, 1));
		session.subscribe(workshop -> saver.changed(workshop, "needs/review"));
		while (session.workshop().notes().size() < 10_000) {
			session.apply(Edit.AddNote.last(Note.of(session.newId(), "parked", "typed " + "x".repeat(2_000))));
			TimeUnit.MILLISECONDS.sleep(2);
		}
		saver.close();
	}

	private static void announce(Checkpoint saved) {
		System.out.println("saved " + saved.envelope().workshop().notes().size());
		System.out.flush();
	}
}
