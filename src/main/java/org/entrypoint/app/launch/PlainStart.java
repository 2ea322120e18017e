package org.entrypoint.app.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrypoint.session.port.Library;
import org.entrypoint.ui.window.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the window is nearly always started: by itself, or by a double click on a workshop. Nothing has to be understood
 * then, and reading the command line with all its commands would keep the room waiting.
 *
 * @param file the workshop; null for the window alone
 */
public record PlainStart(@Nullable Path file) {
	private static final String WORKSHOP = ".json";

	/** The start that these arguments ask for; empty if the command line has to be read to know. */
	public static Optional<PlainStart> of(String... arguments) {
		if (arguments.length == 0) {
			return Optional.of(new PlainStart(null));
		}
		String first = arguments[0];
		boolean isFile = arguments.length == 1 && first.endsWith(WORKSHOP) && !first.startsWith("-");
		try {
			return isFile ? Optional.of(new PlainStart(Path.of(first))) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty(); // the command line says what is wrong with it
		}
	}

	/** Opens the window and waits until it is closed; says whether there was one. */
	public boolean shows(Library library, Display display) {
		return display.show(beginning(library));
	}

	/** What the window begins with. */
	public Supplier<Consumer<Window>> beginning(Library library) {
		Path workshop = file;
		return workshop == null ? () -> Window::show : Display.opening(library, workshop);
	}
}
