package org.entrypoint.ui.base;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Gives controls the names by which style sheets, tests, screen readers and newcomers know them. What shows words shows
 * those from right to left in their order.
 */
public final class Named {
	private static final Duration SOON = Duration.millis(400);

	private Named() {
	}

	/**
	 * Names a control.
	 *
	 * @param node the control
	 * @param id its id, unique on its screen, in kebab case
	 * @param spoken what a screen reader says
	 * @return the same control
	 */
	public static <N extends Node> N control(N node, String id, String spoken) {
		node.setId(id);
		node.setAccessibleText(spoken);
		RightToLeft.follow(node);
		return node;
	}

	/**
	 * Names a control that has a key.
	 *
	 * @param key what the tooltip shows after the name, for example {@code Enter} or {@code Ctrl+S}
	 * @return the same control
	 */
	public static <C extends Control> C control(C control, String id, String spoken, String key) {
		tooltip(control, spoken, key);
		return control(control, id, spoken);
	}

	/**
	 * Gives a node a tooltip with its key. It is made when the pointer comes for the first time: each one is a window
	 * of its own, and most are never seen.
	 */
	public static void tooltip(Node node, String spoken, String key) {
		node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
			@Override
			public void handle(MouseEvent event) {
				node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
				Tooltip tooltip = new Tooltip(spoken + "  (" + key + ")");
				tooltip.setShowDelay(SOON);
				Tooltip.install(node, tooltip);
			}
		});
	}

	/** Adds style classes. */
	public static <N extends Node> N styled(N node, String... classes) {
		node.getStyleClass().addAll(classes);
		RightToLeft.follow(node);
		return node;
	}
}
