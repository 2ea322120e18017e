package org.entrypoint.ui.base;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Children of a pane that come and go. While one is hidden it is in no window, and costs neither styling nor layout: a
 * hidden child that stays costs as much of both as one that is seen.
 */
public final class OptionalChildren {
	private OptionalChildren() {
	}

	/**
	 * From now on these are children of the pane only as long as they are visible, each at the place that it has now.
	 *
	 * @param pane a pane whose other children stay
	 * @param guests some of its children
	 * @return the same pane
	 */
	public static <P extends Pane> P in(P pane, Node... guests) {
		List<Node> order = List.copyOf(pane.getChildren());
		Stream.of(guests).forEach(
				guest -> guest.visibleProperty().subscribe(visible -> seat(pane.getChildren(), order, guest, visible)));
		return pane;
	}

	/**
	 * From now on these labels are children of the pane only as long as they have words, each at the place that it has
	 * now. Whether one of them is visible and managed is left to the style sheets: a node on which both the code and a
	 * style sheet set these shows what was set last.
	 *
	 * @return the same pane
	 */
	public static <P extends Pane> P withWords(P pane, Label... labels) {
		List<Node> order = List.copyOf(pane.getChildren());
		Stream.of(labels).forEach(label -> label.textProperty()
				.subscribe(text -> seat(pane.getChildren(), order, label, text != null && !text.isEmpty())));
		return pane;
	}

	private static void seat(ObservableList<Node> children, List<Node> order, Node guest, boolean present) {
		if (!present) {
			children.remove(guest);
		} else if (!children.contains(guest)) {
			int after = order.subList(0, order.indexOf(guest)).stream().mapToInt(children::indexOf).max().orElse(-1);
			children.add(after + 1, guest);
		}
	}
}
