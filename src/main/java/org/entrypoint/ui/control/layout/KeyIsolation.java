package org.entrypoint.ui.control.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/**
 * The room of a text area or a list, which keep to themselves what a key moves inside them: by itself the toolkit would
 * ask the whole window anew how high everything is, although they are as high as before.
 */
public final class KeyIsolation extends Region {
	private final Control content;

	/** Room for {@code content}, as large as it asks for. */
	public KeyIsolation(Control content) {
		this.content = content;
		content.setManaged(false);
		getChildren().add(content);
		sizes(content).forEach(each -> each.addListener(changed -> requestLayout()));
	}

	/** On what depends how much room is asked for. */
	private static List<Observable> sizes(Control content) {
		List<Observable> sizes = new ArrayList<>(List.of(content.minHeightProperty(), content.prefHeightProperty(),
				content.maxHeightProperty(), content.insetsProperty(), content.skinProperty()));
		if (content instanceof TextArea area) {
			sizes.add(area.prefRowCountProperty());
			sizes.add(area.fontProperty());
		}
		return sizes;
	}

	@Override
	public Orientation getContentBias() {
		return content.getContentBias();
	}

	@Override
	public double getBaselineOffset() {
		return content.getBaselineOffset();
	}

	@Override
	protected double computeMinWidth(double height) {
		return content.minWidth(height);
	}

	@Override
	protected double computePrefWidth(double height) {
		return content.prefWidth(height);
	}

	@Override
	protected double computeMinHeight(double width) {
		return content.minHeight(width);
	}

	@Override
	protected double computePrefHeight(double width) {
		return content.prefHeight(width);
	}

	@Override
	protected double computeMaxHeight(double width) {
		return content.maxHeight(width);
	}

	@Override
	protected void layoutChildren() {
		content.resizeRelocate(0, 0, getWidth(), getHeight());
	}
}
