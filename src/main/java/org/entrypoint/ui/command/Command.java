package org.entrypoint.ui.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * One thing that can be done in the window.
 *
 * @param id unique among the commands, in kebab case
 * @param group what it is about
 * @param title what people read, in the words of the screen; ends in "…" if it asks something first
 * @param keys what to press, the usual one first; empty if it has no key
 * @param alike keys that do the same on some keyboards, and are not told
 * @param obstacle a sentence that says why it cannot be done at this moment; empty if it can
 * @param action does it; on the UI thread
 */
public record Command(String id, CommandGroup group, String title, List<KeyCombination> keys,
		List<KeyCombination> alike, Supplier<String> obstacle, Runnable action) {
	public Command {
		keys = List.copyOf(keys);
		alike = List.copyOf(alike);
	}

	/** A command without a key that can always be done. */
	public static Command of(String id, CommandGroup group, String title, Runnable action) {
		return new Command(id, group, title, List.of(), List.of(), () -> "", action);
	}

	/** The same command with these keys. */
	public Command by(KeyCombination... told) {
		return new Command(id, group, title, List.of(told), alike, obstacle, action);
	}

	/** The same command, which these keys start as well, without being told. */
	public Command alsoBy(KeyCombination... others) {
		return new Command(id, group, title, keys, List.of(others), obstacle, action);
	}

	/** The same command, which can be done only while {@code why} has nothing to say. */
	public Command unless(Supplier<String> why) {
		return new Command(id, group, title, keys, alike, why, action);
	}

	/**
	 * The usual key as this computer's keyboard calls it: {@code Ctrl+S}, and {@code ⌘S} on a Mac; empty if it has
	 * none.
	 */
	public String shownKey() {
		return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
	}

	/** All keys that are told, as {@link #shownKey}. */
	public String shownKeys() {
		return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
	}

	/** Whether a key that was pressed starts it. */
	public boolean matches(KeyEvent event) {
		return Stream.concat(keys.stream(), alike.stream()).anyMatch(each -> each.match(event));
	}
}
