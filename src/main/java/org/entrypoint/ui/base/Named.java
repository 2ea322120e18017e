package org.entrypoint.ui.base;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Gives controls the names by which style sheets, tests, screen readers and newcomers know them. */
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
		return node;
	}

	/**
	 * Names a control that has a key.
	 *
	 * @param key what the tooltip shows after the name, for example {@code Enter} or {@link Shortcut#shown}
	 * @return the same control
	 */
	public static <C extends Control> C control(C control, String id, String spoken, String key) {
		control.setTooltip(tooltip(spoken, key));
		return control(control, id, spoken);
	}

	/** Gives a node that is no control of the toolkit's a tooltip with its key. */
	public static void tooltip(Node node, String spoken, String key) {
		Tooltip.install(node, tooltip(spoken, key));
	}

	private static Tooltip tooltip(String spoken, String key) {
		Tooltip tooltip = new Tooltip(spoken + "  (" + key + ")");
		tooltip.setShowDelay(SOON);
		return tooltip;
	}

	/** Adds style classes. */
	public static <N extends Node> N styled(N node, String... classes) {
		node.getStyleClass().addAll(classes);
		return node;
	}
}
