import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Prepares the style sheets for the toolkit: beside each that it can read ({@code .css}) it gets one that it need not
 * parse ({@code .bss}), which it takes wherever there is one.
 */
final class StyleSheets {
	/** From the style sheets' package up to the folder of all compiled code. */
	private static final Path CLASSES = Path.of("..", "..", "..", "..");

	private StyleSheets() {
	}

	/** @param arguments the folder of the program's style sheets, and the names of the themes that they stand on */
	public static void main(String[] arguments) throws IOException {
		Path own = Path.of(arguments[0]);
		StyleClassesInUse inUse = new StyleClassesInUse(own.resolve(CLASSES).normalize());
		Path foundation = Files.createDirectories(own.resolve("foundation"));
		for (String theme : Stream.of(arguments).skip(1).toList()) {
			Files.writeString(foundation.resolve(theme + ".css"), Foundation.of(theme, inUse));
		}
		for (Path text : texts(own)) {
			Path compiled = text.resolveSibling(text.getFileName().toString().replace(".css", ".bss"));
			Stylesheet.convertToBinary(text.toFile(), compiled.toFile());
		}
	}

	private static List<Path> texts(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(file -> file.toString().endsWith(".css")).toList();
		}
	}
}
