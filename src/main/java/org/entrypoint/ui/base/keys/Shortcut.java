package org.entrypoint.ui.base.keys;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window that work everywhere, in the order in which the list of keys shows them. */
public enum Shortcut {
	NEXT("Page Down"), PREVIOUS("Page Up"), FIND("Shortcut+F"), UNDO("Shortcut+Z"), REDO("Shortcut+Y"), TIMER(
			"Shortcut+T"), PARKING("Shortcut+P"), EXPORT("Shortcut+E"), IMPORT("Shortcut+I"), FORM("Shortcut+G"), SAVE(
					"Shortcut+S"), SAVE_AS("Shortcut+Shift+S"), EARLIER("Shortcut+H"), NEW("Shortcut+N"), OPEN(
							"Shortcut+O"), CLOSE("Shortcut+W"), LARGER("Shortcut+Plus"), SMALLER(
									"Shortcut+Minus"), NORMAL("Shortcut+0"), THEME(
											"Shortcut+D"), FULL_SCREEN("F11"), MENU("F10"), KEYS("F1");

	private final String keys;

	Shortcut(String keys) {
		this.keys = keys;
	}

	/** What to press. */
	public KeyCombination keys() {
		return KeyCombination.valueOf(keys);
	}

	/** What to press, as this computer's keyboard calls it: {@code Ctrl+S}, and {@code ⌘S} on a Mac. */
	public String shown() {
		return keys().getDisplayText();
	}

	/** What goes to a part of the retreat, as {@link #shown}; parts are counted from 1. */
	public static String shownForArea(int number) {
		return KeyCombination.valueOf("Shortcut+" + number).getDisplayText();
	}

	/** Whether these keys were pressed, or others that do the same. */
	public boolean matches(KeyEvent event) {
		return keys().match(event) || alike().stream().anyMatch(each -> each.match(event));
	}

	/** Other keys that do the same: what keyboards and habits call for. */
	public List<KeyCombination> alike() {
		return switch (this) {
			case REDO -> List.of(KeyCombination.valueOf("Shortcut+Shift+Z"));
			case LARGER -> List.of(KeyCombination.valueOf("Shortcut+Equals"),
					KeyCombination.valueOf("Shortcut+Shift+Equals"), KeyCombination.valueOf("Shortcut+Add"));
			case SMALLER -> List.of(KeyCombination.valueOf("Shortcut+Subtract"));
			case NORMAL -> List.of(KeyCombination.valueOf("Shortcut+Numpad 0"));
			default -> List.of();
		};
	}
}
