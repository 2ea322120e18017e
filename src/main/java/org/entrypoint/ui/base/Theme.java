package org.entrypoint.ui.base;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The colours of the window. */
public enum Theme {
	/** Ink on paper. */
	LIGHT,
	/** For dark rooms. */
	DARK,
	/** Black, white and one accent, for low vision and weak projectors. */
	HIGH_CONTRAST;

	private static final List<String> PARTS = List.of("shapes.css", "controlsfx.css", "shell.css", "notes.css",
			"rate.css", "entry.css", "plan.css", "start.css", "setup.css");

	/** The style sheet that the toolkit's own controls start from. */
	String foundation() {
		return address("foundation/" + (this == DARK ? "primer-dark.css" : "primer-light.css"));
	}

	/** Our style sheets: the colours first, then the shapes that use them. */
	List<String> styleSheets() {
		String colours = switch (this) {
			case LIGHT -> "light.css";
			case DARK -> "dark.css";
			case HIGH_CONTRAST -> "high-contrast.css";
		};
		return Stream.concat(Stream.of(colours), PARTS.stream()).map(Theme::address).toList();
	}

	/**
	 * A style sheet of ours for one panel: its rules are tried on nothing else.
	 *
	 * @param name the file's name
	 */
	public static String only(String name) {
		return address(name);
	}

	private static String address(String name) {
		return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
	}

	/** The theme after this one, in a circle. */
	public Theme next() {
		return switch (this) {
			case LIGHT -> DARK;
			case DARK -> HIGH_CONTRAST;
			case HIGH_CONTRAST -> LIGHT;
		};
	}
}
