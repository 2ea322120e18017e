package org.entrypoint.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;

/**
 * A process of its own that saves a workshop again and again while a small window changes its colour in each pulse: how
 * long the window waited at most for its next pulse while a change was on its way to the file, and just as long while
 * nothing was saved. It says every reading in a line: pulse, real or floor, milliseconds.
 */
final class PulseProcess {
	private static final int SAVED = 30;
	/** Of these nothing is said: the virtual machine is still busy with code that it has never run. */
	private static final int FIRST = 10;
	private static final int MILLION = 1_000_000;

	private PulseProcess() {
	}

	/** A folder for files; how many notes the workshop has. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		OpenWorkshop open = Workshops.library(folder)
				.open(Workshops.write(folder, "pulses", Integer.parseInt(arguments[1])));
		Gaps gaps = Toolkit.call(Gaps::new);
		Workshop workshop = open.workshop();
		for (int turn = 1; turn <= SAVED; turn++) {
			if (turn == FIRST) {
				tidy();
			}
			Note note = workshop.notes().get(turn);
			Edit edit = new Edit.ReviseNote(note.with(new NoteChange.SetText("Said in turn " + turn)));
			workshop = Edits.apply(workshop, edit) instanceof Applied(var next) ? next : workshop;
			open.saver().changed(workshop, "");
			gaps.begin();
			long begun = System.nanoTime();
			open.saver().saveNow();
			long millis = (System.nanoTime() - begun) / MILLION;
			say(turn, "real", gaps.longest());
			gaps.begin();
			TimeUnit.MILLISECONDS.sleep(millis);
			say(turn, "floor", gaps.longest());
		}
		open.saver().close();
		System.exit(0);
	}

	/**
	 * Once in a process the virtual machine carries what its start has left to where it stays, at whatever makes the
	 * next new object; that takes it as long as two pulses, and is none of a save's doing.
	 */
	private static void tidy() {
		System.gc();
	}

	private static void say(int turn, String what, double millis) {
		if (turn > FIRST) {
			System.out.printf(Locale.ROOT, "pulse %s %.3f%n", what, millis);
		}
	}

	/** Measures how long a window waits for its pulses. */
	private static final class Gaps extends AnimationTimer {
		private final Rectangle square = new Rectangle(40, 40);
		private long last = System.nanoTime();
		private long longest;

		Gaps() {
			Stage stage = new Stage();
			stage.setScene(new Scene(new StackPane(square), 200, 200));
			stage.show();
			start();
		}

		@Override
		public void handle(long pulse) {
			long now = System.nanoTime();
			longest = Math.max(longest, now - last);
			last = now;
			square.setFill(Color.rgb((int) (now / MILLION % 256), 0, 0));
		}

		void begin() {
			Toolkit.run(() -> longest = 0);
		}

		/** In ms, the one that still lasts among them. */
		double longest() {
			return Toolkit.call(() -> Math.max(longest, System.nanoTime() - last) / (double) MILLION);
		}
	}
}
