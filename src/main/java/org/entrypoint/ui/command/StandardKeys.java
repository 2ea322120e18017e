package org.entrypoint.ui.command;

import javafx.scene.input.KeyCombination;

/** Keys that mean the same in the window and in panels that have an undo or a file of their own. */
public final class StandardKeys {
	public static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
	public static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
	/** Redo as programs without {@link #REDO} have it. */
	public static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");
	public static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
	public static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

	private StandardKeys() {
	}
}
