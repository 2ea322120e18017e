import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets that the toolkit's controls start from: AtlantaFX's, without the rules for style classes that no node
 * of the program can have. The toolkit tries each rule on each node, so that rules for nobody cost time at every step. Nor does
 * it paint transparent backgrounds: painting nothing takes as long as painting something.
 */
final class Foundation {
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
	private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

	private Foundation() {
	}

	/**
	 * The style sheet of a theme.
	 *
	 * @param inUse the style classes that nodes of the program can have
	 * @throws IOException if AtlantaFX has no such theme
	 */
	static String of(String theme, StyleClassesInUse inUse) throws IOException {
		return onlyWhatIs(inUse, read(theme)).replace("-fx-background-color: transparent;", "-fx-background-color: null;");
	}

	private static String read(String theme) throws IOException {
		String name = "/atlantafx/base/theme/" + theme + ".css";
		try (InputStream sheet = Foundation.class.getResourceAsStream(name)) {
			if (sheet == null) {
				throw new IOException("There is no " + name + " on the class path.");
			}
			return COMMENT.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
		}
	}

	private static String onlyWhatIs(StyleClassesInUse inUse, String sheet) {
		return RULE.matcher(sheet).results().map(rule -> kept(rule, inUse)).collect(Collectors.joining());
	}

	private static String kept(MatchResult rule, StyleClassesInUse inUse) {
		String selectors = Stream.of(rule.group(1).split(",")).map(String::strip).filter(each -> isFor(inUse, each))
				.collect(Collectors.joining(",\n"));
		return selectors.isEmpty() ? "" : selectors + " {" + rule.group(2) + "}\n";
	}

	private static boolean isFor(StyleClassesInUse inUse, String selector) {
		return STYLE_CLASS.matcher(selector).results().allMatch(found -> inUse.contains(found.group(1)));
	}
}
