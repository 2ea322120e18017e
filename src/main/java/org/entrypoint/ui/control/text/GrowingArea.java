package org.entrypoint.ui.control.text;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Orientation;
import javafx.scene.text.Text;

/** A wrapping text area that is as high as its words, so that no line is half seen. */
public final class GrowingArea extends PlainArea {
	private static final int MOST_ROWS = 12;
	/** What the toolkit keeps free at both sides of the words, in em. */
	private static final double MARGIN = 2;

	private final IntegerProperty leastRows = new SimpleIntegerProperty();
	private final int mostRows;
	private final ObservableIntegerValue rows;

	/**
	 * An empty area of up to twelve lines.
	 *
	 * @param leastRows how many lines it is high when it holds fewer
	 */
	public GrowingArea(int leastRows) {
		this("", leastRows, MOST_ROWS);
	}

	/**
	 * An area.
	 *
	 * @param text what stands in it
	 * @param leastRows how many lines it is high when it holds fewer
	 * @param mostRows how many lines it is high when it holds more
	 */
	public GrowingArea(String text, int leastRows, int mostRows) {
		super(text);
		this.leastRows.set(leastRows);
		this.mostRows = mostRows;
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

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}

	/** Knows the height for a width that it is yet to get: its panes ask before they lay it out. */
	@Override
	protected double computePrefHeight(double width) {
		double height = super.computePrefHeight(width);
		if (width <= 0 || width == getWidth()) {
			return height;
		}
		Text line = new Text("X");
		line.setFont(getFont());
		Text words = new Text(getText().isEmpty() ? getPromptText() : getText());
		words.setFont(getFont());
		words.setWrappingWidth(Math.max(1, width - MARGIN * getFont().getSize()));
		return height + (rows(words, line) - getPrefRowCount()) * line.getLayoutBounds().getHeight();
	}

	private Text unseen() {
		Text text = new Text();
		text.fontProperty().bind(fontProperty());
		return text;
	}

	private int rows(Text words, Text line) {
		long needed = Math.round(words.getLayoutBounds().getHeight() / line.getLayoutBounds().getHeight());
		return Math.clamp(needed, leastRows.get(), Math.max(mostRows, leastRows.get()));
	}
}
