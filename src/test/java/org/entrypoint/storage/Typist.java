package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.Session;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/**
 * A program of its own that types into a workshop's file until somebody kills it: it counts in a note. It says on a
 * line of its own up to which number all is kept, as soon as the saver says so.
 */
final class Typist {
	private static final String COUNT = "count";
	/** Ten times as fast as in a retreat, so that a hundred deaths do not take an hour. */
	private static final SavePace HURRIED = new SavePace(new Debouncer.Pace(15, 40), new Debouncer.Pace(100, 500), 400,
			3_000, 2_000);
	private static volatile int counted;

	private Typist() {
	}

	/**
	 * Types into the file that the first argument names; the second is the app's folder. With a third argument it says
	 * of each number at once that it is kept.
	 */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		boolean isRash = arguments.length > 2;
		FileLibrary library = new FileLibrary(new AppFolder(Path.of(arguments[1])), Clock.systemUTC(), HURRIED);
		if (!Files.exists(file)) {
			library.write(begun(library), file);
		}
		OpenWorkshop open = library.open(file);
		Session session = new Session(open.workshop(), () -> "", Clock.systemUTC());
		counted = counted(session.workshop());
		open.saver().subscribe(state -> {
			if (!isRash && (state instanceof SaveState.OnThisComputer || state.isSettled())) {
				announce(counted);
			}
		});
		session.subscribe(workshop -> open.saver().changed(workshop, "needs/review"));
		ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
		Random random = new Random();
		while (parent.isAlive()) {
			int next = counted(session.workshop()) + 1;
			if (session.apply(new Edit.ReviseNote(Note.of(COUNT, "parked", String.valueOf(next)))).isPresent()) {
				throw new IllegalStateException("refused");
			}
			counted = next;
			if (isRash) {
				announce(next);
			}
			TimeUnit.MILLISECONDS.sleep(random.nextInt(10) == 0 ? random.nextInt(60) : random.nextInt(5));
		}
		open.saver().close();
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

	private static void announce(int number) {
		System.out.println("kept " + number);
		System.out.flush();
	}
}
