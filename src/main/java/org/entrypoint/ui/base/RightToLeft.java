package org.entrypoint.ui.base;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import org.entrypoint.locale.BidiText;
import org.jspecify.annotations.Nullable;

/**
 * Shows words from right to left in the right order. Where the font of a text lacks their letters, the toolkit takes
 * these from another font and the spaces and brackets between them from the first, and puts the pieces in the order of
 * typing instead of the order of reading. So a control whose words hold such letters gets a font of the system that has
 * them all, as long as it holds them.
 */
final class RightToLeft {
	/** Fonts of Windows, Mac and Linux that have Latin, Arabic and Hebrew letters, and then those with one of them. */
	private static final List<String> FONTS = List.of("Segoe UI", "Arial", "Tahoma", "DejaVu Sans", "FreeSans",
			"Noto Sans Arabic", "Noto Sans Hebrew");

	/** Looked for only where it is needed: most rooms never do, and a system may have hundreds of fonts. */
	private static final class Installed {
		private static final String STYLE = Stream.of(Font.getFamilies())
				.flatMap(families -> FONTS.stream().filter(families::contains)).findFirst()
				.map(font -> "-fx-font-family: \"" + font + "\";").orElse("-fx-font-family: \"System\";");

		private Installed() {
		}
	}

	private RightToLeft() {
	}

	/**
	 * From now on a control that shows words has a font that shows them in the right order; others stay as they are.
	 */
	static void follow(Node node) {
		if (node instanceof Labeled labeled) {
			labeled.textProperty().addListener(RightToLeft::changed);
			dress(node, labeled.getText());
			if (labeled instanceof MenuButton) { // its words stand in a label of their own
				labeled.skinProperty().subscribe(() -> labeled.getChildrenUnmodifiable().stream()
						.filter(Label.class::isInstance).forEach(RightToLeft::follow));
			}
		} else if (node instanceof TextInputControl input) {
			input.textProperty().addListener(RightToLeft::changed);
			dress(node, input.getText());
		}
	}

	private static void changed(ObservableValue<? extends String> text, @Nullable String before, @Nullable String now) {
		if (text instanceof ReadOnlyProperty<?> property && property.getBean() instanceof Node node) {
			dress(node, now);
		}
	}

	/** A style that somebody else set stays. */
	private static void dress(Node node, @Nullable String text) {
		boolean needsFont = text != null && BidiText.isRightToLeft(text);
		String style = node.getStyle();
		if (needsFont && style.isEmpty()) {
			node.setStyle(Installed.STYLE);
		} else if (!needsFont && !style.isEmpty() && style.equals(Installed.STYLE)) {
			node.setStyle("");
		}
	}
}
