package org.entrypoint.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entrypoint.ui.Toolkit;

/**
 * The program as a process of its own, with its own window, into which somebody types notes until it is killed: the
 * next number each time. It says on a line of its own up to which number the window said that all is kept.
 */
final class WindowTypist {
	/** What is typed before the number. */
	static final String WORD = "note ";
	/**
	 * What is said before a number that stands in the entry line, not added yet, when the window says that it is kept.
	 */
	static final String DRAFTED = "drafted ";
	/** What is said before a number of which the window says that it is kept. */
	static final String KEPT = "kept ";
	private static final Logger TOOLKIT = Logger.getLogger("javafx");
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(8);
	private static final int PAUSE_MILLIS = 900;
	private final Scene scene;
	private final ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
	private final boolean isRash;
	/** What the window says of where the words are, and has said since the last note was typed. */
	private volatile String said = "";

	private WindowTypist(Scene scene, boolean isRash) {
		this.scene = scene;
		this.isRash = isRash;
	}

	/** The file to open, and the first number to type; with a third argument it says too soon that words are kept. */
	public static void main(String[] arguments) {
		TOOLKIT.setLevel(Level.SEVERE);
		int first = Integer.parseInt(arguments[1]);
		boolean isRash = arguments.length > 2;
		Window.getWindows().addListener((ListChangeListener<Window>) change -> {
			while (change.next()) {
				change.getAddedSubList().stream().filter(Stage.class::isInstance).forEach(window -> Thread.ofPlatform()
						.daemon().start(() -> new WindowTypist(window.getScene(), isRash).type(first)));
			}
		});
		Main.main(new String[]{arguments[0]});
	}

	private void type(int first) {
		await(() -> scene.lookup(".retreat") != null, KeyCode.UNDEFINED);
		await(() -> scene.lookup("#entry-line") != null, KeyCode.PAGE_DOWN);
		await(() -> scene.getFocusOwner() instanceof TextInputControl line && "entry-line".equals(line.getId()),
				KeyCode.TAB);
		for (int number = first; parent.isAlive(); number++) {
			write(WORD + number);
			if (isRash || staysKept()) {
				System.out.println(DRAFTED + number);
				System.out.flush();
			}
			Toolkit.run(() -> fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
			Toolkit.run(() -> said = "");
			if (isRash || isKept()) {
				System.out.println(KEPT + number);
				System.out.flush();
			}
		}
		Platform.exit();
	}

	/** Presses a key until something is so. */
	private void await(BooleanSupplier isSo, KeyCode key) {
		while (!Toolkit.call(isSo::getAsBoolean)) {
			Toolkit.run(() -> fire(KeyEvent.KEY_PRESSED, "", key));
			rest(50);
		}
	}

	/** Types a line and does not add it; whatever the window was told before is shown when this returns. */
	private void write(String line) {
		line.codePoints().mapToObj(Character::toString).forEach(letter -> {
			Toolkit.run(() -> List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)
					.forEach(type -> fire(type, letter, KeyCode.UNDEFINED)));
			rest(5);
		});
		Toolkit.run(() -> said = "");
	}

	/** Waits until the window says anew that all is kept; not for ever, for it need not say the same twice. */
	private boolean isKept() {
		Toolkit.run(() -> {
			if (scene.lookup("#save-state") instanceof Label state && state.getUserData() == null) {
				state.setUserData(this);
				state.textProperty().addListener((text, before, now) -> said = now);
			}
		});
		long end = System.nanoTime() + PATIENCE;
		while (!said.startsWith("Saved") && System.nanoTime() < end) {
			rest(5);
		}
		return said.startsWith("Saved");
	}

	/** Whether the window says that all is kept although it had the time to say that it is not. */
	private boolean staysKept() {
		rest(PAUSE_MILLIS);
		return Toolkit
				.call(() -> scene.lookup("#save-state") instanceof Label state && state.getText().startsWith("Saved"));
	}

	private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
		Node focused = scene.getFocusOwner();
		Event.fireEvent(focused == null ? scene.getRoot() : focused,
				new KeyEvent(type, character, character, code, false, false, false, false));
	}

	private static void rest(int millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
