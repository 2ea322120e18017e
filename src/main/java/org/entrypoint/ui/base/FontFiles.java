package org.entrypoint.ui.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The program's own fonts, read from files. From inside an archive the toolkit would copy each into the system's folder
 * for temporary files at every start, and leave it there when the program is killed.
 */
final class FontFiles {
	private static final List<String> STYLES = List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold");
	/** The toolkit derives all other sizes from this one. */
	private static final double SIZE = 12;

	private FontFiles() {
	}

	/** Makes the fonts known to the toolkit. */
	static void load() {
		STYLES.forEach(each -> load("AtkinsonHyperlegibleNext_" + each + ".ttf"));
	}

	private static void load(String name) {
		URL inside = Objects.requireNonNull(FontFiles.class.getResource("fonts/" + name));
		if (file(inside, name).filter(FontFiles::isLoaded).isEmpty()) {
			try (InputStream font = inside.openStream()) {
				Font.loadFont(font, SIZE);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** The toolkit takes an address as it stands: nothing in it may be encoded. */
	private static boolean isLoaded(Path file) {
		String path = file.toString().replace('\\', '/');
		return Font.loadFont((path.startsWith("/") ? "file:" : "file:/") + path, SIZE) != null;
	}

	/** Where the font lies as a file: among the classes, or in a folder {@code fonts} beside their archive. */
	private static Optional<Path> file(URL inside, String name) {
		try {
			if (inside.getProtocol().equals("file")) {
				return Optional.of(Path.of(inside.toURI()));
			}
			CodeSource archive = FontFiles.class.getProtectionDomain().getCodeSource();
			Path beside = Path.of(archive.getLocation().toURI()).resolveSibling("fonts").resolve(name);
			return Optional.of(beside).filter(Files::isRegularFile);
		} catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty(); // an archive that is no file, or a name that no path can have here
		}
	}
}
