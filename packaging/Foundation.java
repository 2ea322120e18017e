import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheets that the toolkit's controls start from: AtlantaFX's, without the rules for controls that the program
 * does not have. The toolkit tries each rule on each node, so that rules for nobody cost time at every step. Nor does
 * it paint transparent backgrounds: painting nothing takes as long as painting something.
 */
final class Foundation {
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
	private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
	/** Controls that the program does not have, and what stands in them; a test of the architecture holds this true. */
	private static final Set<String> ABSENT = Set.of("accordion", "alert", "bb-code", "breadcrumbs", "calendar",
			"caption-menu-item", "chart", "choice-dialog", "color-palette",
			"color-palette-region", "color-picker", "custom-color-dialog", "dialog-pane",
			"html-editor", "hyperlink", "ikonli-font-icon", "menu-bar", "modal-box", "modal-pane", "notification",
			"pagination", "radio-button", "radio-menu-item",
			"ring-progress-indicator", "segmented-control", "slider", "split-menu-button", "split-pane", "tab-line",
			"tab-pane", "text-input-dialog", "tile", "tile-base", "titled-pane", "toggle-switch",
			"tool-bar", "tree-table-row-cell", "tree-table-view");

	private Foundation() {
	}

	/**
	 * The style sheet of a theme.
	 *
	 * @throws IOException if AtlantaFX has no such theme
	 */
	static String of(String theme) throws IOException {
		return withoutAbsent(read(theme)).replace("-fx-background-color: transparent;", "-fx-background-color: null;");
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

	private static String withoutAbsent(String sheet) {
		return RULE.matcher(sheet).results().map(Foundation::kept).collect(Collectors.joining());
	}

	private static String kept(MatchResult rule) {
		String selectors = Stream.of(rule.group(1).split(",")).map(String::strip).filter(Foundation::isPresent)
				.collect(Collectors.joining(",\n"));
		return selectors.isEmpty() ? "" : selectors + " {" + rule.group(2) + "}\n";
	}

	private static boolean isPresent(String selector) {
		return STYLE_CLASS.matcher(selector).results().noneMatch(found -> ABSENT.contains(found.group(1)));
	}
}
