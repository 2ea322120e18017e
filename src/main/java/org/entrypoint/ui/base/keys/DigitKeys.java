package org.entrypoint.ui.base.keys;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/**
 * Which digit a key means where a digit chooses something: the top row and the number pad, with and without Shift,
 * whatever the keyboard's language writes on the top row.
 */
public final class DigitKeys {
	/** What the top row of a French or Belgian keyboard types without Shift, from 0 to 9. */
	private static final String AZERTY = "à&é\"'(-è_ç";
	/** Where such keyboards are; elsewhere these characters have keys of their own, and begin words. */
	private static final Set<String> AZERTY_COUNTRIES = Set.of("FR", "BE", "DZ", "MA", "TN", "SN", "CI", "CM", "MC");

	private DigitKeys() {
	}

	/**
	 * The digit that a pressed key means, 0 to 9; empty for every other key, and with Ctrl, Alt or Command.
	 *
	 * @param event a key that was pressed
	 */
	public static OptionalInt digit(KeyEvent event) {
		boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
		return isPlain ? any(event) : OptionalInt.empty();
	}

	/**
	 * The digit that a key pressed together with Alt alone means, 0 to 9; empty for every other key, and for the number
	 * pad, on which Windows types characters by their numbers so.
	 */
	public static OptionalInt digitWithAlt(KeyEvent event) {
		boolean isDigit = AltKeys.isAltOnly(event) && !event.getCode().isKeypadKey();
		return isDigit ? any(event) : OptionalInt.empty();
	}

	private static OptionalInt any(KeyEvent event) {
		if (event.getCode().isDigitKey()) {
			String name = event.getCode().getName();
			return OptionalInt.of(name.charAt(name.length() - 1) - '0');
		}
		String text = event.getText();
		if (text.length() != 1) {
			return OptionalInt.empty();
		}
		int typed = Character.digit(text.charAt(0), 10);
		if (typed >= 0) {
			return OptionalInt.of(typed);
		}
		boolean isAzerty = AZERTY_COUNTRIES.contains(Locale.getDefault().getCountry());
		int top = event.isShiftDown() || !isAzerty ? -1 : AZERTY.indexOf(text);
		return top < 0 ? OptionalInt.empty() : OptionalInt.of(top);
	}
}
