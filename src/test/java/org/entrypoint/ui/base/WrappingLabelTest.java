package org.entrypoint.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** What is remembered is what the toolkit would measure, whatever changed before. */
class WrappingLabelTest {
	private static final String LONG = "Substitutes cover one day in five, and nobody plans for it. ".repeat(4);
	private final WrappingLabel label = Toolkit.call(() -> new WrappingLabel(LONG));
	private final Label plain = Toolkit.call(() -> new Label(LONG));
	private final Scene scene = Toolkit.call(() -> new Scene(new HBox(label, plain), 900, 600));

	WrappingLabelTest() {
		Toolkit.run(() -> {
			plain.setWrapText(true);
			scene.getRoot().applyCss();
		});
	}

	private void sameAfter(Consumer<Labeled> change) {
		Toolkit.run(() -> {
			List.<Labeled>of(label, plain).forEach(change);
			scene.getRoot().applyCss();
			for (double width : new double[]{80, 213.5, 400, 80, 900, -1}) {
				assertEquals(plain.prefHeight(width), label.prefHeight(width), "at " + width);
				assertEquals(label.prefHeight(width), label.minHeight(width), "at " + width);
			}
		});
	}

	@Test
	void theHeightFollowsAllThatItHangsOn() {
		sameAfter(each -> {
		});
		sameAfter(each -> each.setText("Short"));
		sameAfter(each -> each.setText(LONG));
		sameAfter(each -> each.setFont(Font.font(31)));
		sameAfter(each -> each.setFont(Font.font(13)));
		sameAfter(each -> each.setLineSpacing(7));
		sameAfter(each -> each.setPadding(new Insets(3, 40, 5, 20)));
		sameAfter(each -> each.setPadding(new Insets(3, 0, 5, 60)));
		sameAfter(each -> each.setPadding(new Insets(30, 0, 5, 60)));
		sameAfter(each -> each.setGraphic(new Circle(40)));
		sameAfter(each -> each.setGraphic(null));
		sameAfter(each -> each.setStyle("-fx-label-padding: 9 8 7 6;"));
		sameAfter(each -> each.setWrapText(false));
	}

	@Test
	void itIsNeverLowerThanItsWords() {
		Toolkit.run(() -> assertTrue(label.minHeight(120) > 4 * label.minHeight(-1),
				() -> label.minHeight(120) + " " + label.minHeight(-1)));
	}
}
