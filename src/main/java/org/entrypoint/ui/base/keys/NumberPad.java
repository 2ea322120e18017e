package org.entrypoint.ui.base.keys;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The number pad while Num Lock is off: its 3 and 9 arrive as Page Down and Page Up, and nothing tells them apart from
 * the keys of that name or from a clicker.
 */
public final class NumberPad {
	private final Supplier<Optional<Boolean>> numLock;
	private boolean wasAsked;
	private boolean isConfirmed;

	/**
	 * A number pad.
	 *
	 * @param numLock whether Num Lock is on; empty where the keyboard has none or the system does not say
	 */
	public NumberPad(Supplier<Optional<Boolean>> numLock) {
		this.numLock = numLock;
	}

	/**
	 * Whether a key that turns a page may have been meant as a digit. Who then presses it once more means the page,
	 * here and from then on; to be told of every key.
	 *
	 * @param chooses whether the focus is where a digit would choose something
	 */
	public boolean mayBeDigit(KeyEvent event, boolean chooses) {
		boolean turns = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
		isConfirmed |= wasAsked && turns;
		wasAsked = turns && chooses && !isConfirmed && numLock.get().filter(on -> !on).isPresent();
		return wasAsked;
	}
}
