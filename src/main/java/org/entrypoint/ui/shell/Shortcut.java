package org.entrypoint.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window that work everywhere, in the order in which the list of keys shows them. */
enum Shortcut {
	NEXT(KeyCode.PAGE_DOWN), PREVIOUS(KeyCode.PAGE_UP), UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), REDO(KeyCode.Y,
			KeyCombination.SHORTCUT_DOWN), TIMER(KeyCode.T, KeyCombination.SHORTCUT_DOWN), PARKING(KeyCode.P,
					KeyCombination.SHORTCUT_DOWN), EXPORT(KeyCode.E, KeyCombination.SHORTCUT_DOWN), SAVE(KeyCode.S,
							KeyCombination.SHORTCUT_DOWN), SAVE_AS(KeyCode.S, KeyCombination.SHORTCUT_DOWN,
									KeyCombination.SHIFT_DOWN), NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN), OPEN(
											KeyCode.O, KeyCombination.SHORTCUT_DOWN), CLOSE(KeyCode.W,
													KeyCombination.SHORTCUT_DOWN), LARGER(KeyCode.PLUS,
															KeyCombination.SHORTCUT_DOWN), SMALLER(KeyCode.MINUS,
																	KeyCombination.SHORTCUT_DOWN), NORMAL(
																			KeyCode.DIGIT0,
																			KeyCombination.SHORTCUT_DOWN), THEME(
																					KeyCode.D,
																					KeyCombination.SHORTCUT_DOWN), FULL_SCREEN(
																							KeyCode.F11), KEYS(
																									KeyCode.F1);

	private final KeyCodeCombination keys;

	Shortcut(KeyCode code, KeyCombination.Modifier... modifiers) {
		keys = new KeyCodeCombination(code, modifiers);
	}

	/** What to press. */
	KeyCombination keys() {
		return keys;
	}

	/** Other keys that do the same: what keyboards and habits call for. */
	List<KeyCombination> alike() {
		return switch (this) {
			case REDO ->
				List.of(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
			case LARGER -> List.of(new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
					new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
					new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN));
			case SMALLER -> List.of(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN));
			case NORMAL -> List.of(new KeyCodeCombination(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN));
			default -> List.of();
		};
	}
}
