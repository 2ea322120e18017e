package org.entrypoint.ui.base.keys;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are typed while no field has the focus begin an entry, as in a spreadsheet: nobody has to know where the
 * focus is before they type. A key that something else answered types nothing.
 */
public final class TypeAhead {
	/** What presentation clickers send to make the screen black. */
	private static final String CLICKER = "b.";
	private static final Duration CLICKER_PAUSE = Duration.seconds(2);

	private final Scene scene;
	private final BooleanSupplier isActive;
	private final Consumer<String> typed;
	private final PauseTransition pause = new PauseTransition(CLICKER_PAUSE);
	private boolean isAnswered = true;
	/** A letter that may have come from a clicker: it counts only if another one follows. */
	private String held = "";
	private @Nullable Node heldAt;

	private TypeAhead(Scene scene, BooleanSupplier isActive, Consumer<String> typed) {
		this.scene = scene;
		this.isActive = isActive;
		this.typed = typed;
		pause.setOnFinished(event -> held = "");
	}

	/**
	 * Lets letters that are typed in {@code scene} outside of fields begin an entry.
	 *
	 * @param isActive whether there is something to type into at the moment
	 * @param typed takes the letters
	 */
	public static void on(Scene scene, BooleanSupplier isActive, Consumer<String> typed) {
		TypeAhead ahead = new TypeAhead(scene, isActive, typed);
		scene.addEventFilter(KeyEvent.KEY_PRESSED, ahead::onPressed);
		scene.addEventHandler(KeyEvent.KEY_PRESSED, ahead::unanswered);
		scene.addEventFilter(KeyEvent.KEY_TYPED, ahead::onTyped);
	}

	/** A space after a letter that is held goes on with the sentence, although it would press what has the focus. */
	private void onPressed(KeyEvent event) {
		isAnswered = true;
		if (event.getCode() == KeyCode.SPACE && isHeldHere() && isOpen()) {
			event.consume();
			type(held + " ");
		}
	}

	private boolean isHeldHere() {
		return !held.isEmpty() && Objects.equals(heldAt, scene.getFocusOwner());
	}

	private void type(String letters) {
		held = "";
		pause.stop();
		typed.accept(letters);
	}

	/** What was pressed came up to the scene again: nothing below it knew the key. */
	private void unanswered(KeyEvent event) {
		isAnswered = false;
		boolean composes = event.getCode().name().startsWith("DEAD_") || event.getCode() == KeyCode.COMPOSE;
		if (composes && isOpen()) {
			typed.accept(""); // accents are put together in a field only
		}
	}

	private boolean isOpen() {
		return isActive.getAsBoolean() && !PlainKeys.isTyping(scene.getRoot());
	}

	private void onTyped(KeyEvent event) {
		String letters = event.getCharacter();
		if (isAnswered || !isText(event) || !isOpen()) {
			return;
		}
		event.consume();
		if (!isHeldHere()) {
			held = "";
		}
		if (held.isEmpty() && letters.length() == 1 && CLICKER.contains(letters)) {
			held = letters;
			heldAt = scene.getFocusOwner();
			pause.playFromStart();
			return;
		}
		String all = CLICKER.contains(letters) && letters.equals(held) ? "" : held + letters;
		if (!all.isEmpty()) {
			type(all);
		}
	}

	/** Whether a key typed something to be read: with AltGr, which Windows sends as Ctrl+Alt, too. */
	private static boolean isText(KeyEvent event) {
		String letters = event.getCharacter();
		boolean isCommand = event.isMetaDown() || event.isControlDown() != event.isAltDown();
		return !isCommand && !letters.isBlank() && letters.codePoints().noneMatch(Character::isISOControl);
	}
}
