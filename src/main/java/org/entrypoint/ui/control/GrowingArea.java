package org.entrypoint.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.text.Text;

/** A wrapping text area that is as high as its words, so that no line is half seen. */
final class GrowingArea extends PlainArea {
	private static final int MOST_ROWS = 12;
	/** What the toolkit keeps free at both sides of the words, in em. */
	private static final double MARGIN = 2;

	private final IntegerProperty leastRows = new SimpleIntegerProperty();
	private final ObservableIntegerValue rows;

	/**
	 * An empty area.
	 *
	 * @param leastRows how many lines it is high when it holds fewer
	 */
	GrowingArea(int leastRows) {
		super("");
		this.leastRows.set(leastRows);
		setWrapText(true);
		setMinWidth(0);
		setPrefColumnCount(1);
		Text words = unseen();
		words.textProperty()
				.bind(Bindings.when(textProperty().isEmpty()).then(promptTextProperty()).otherwise(textProperty()));
		words.wrappingWidthProperty().bind(Bindings.createDoubleBinding(
				() -> Math.max(1, getWidth() - (MARGIN * getFont().getSize())), widthProperty(), fontProperty()));
		Text line = unseen();
		line.setText("X");
		rows = Bindings.createIntegerBinding(() -> rows(words, line), words.layoutBoundsProperty(),
				line.layoutBoundsProperty(), this.leastRows);
		rows.addListener((value, before, now) -> setPrefRowCount(now.intValue()));
		setPrefRowCount(rows.get());
	}

	/** From now on at least so many lines high. */
	void leastRows(int lines) {
		leastRows.set(lines);
	}

	private Text unseen() {
		Text text = new Text();
		text.fontProperty().bind(fontProperty());
		return text;
	}

	private int rows(Text words, Text line) {
		long needed = Math.round(words.getLayoutBounds().getHeight() / line.getLayoutBounds().getHeight());
		return Math.clamp(needed, leastRows.get(), Math.max(MOST_ROWS, leastRows.get()));
	}
}
