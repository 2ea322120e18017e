package org.entrypoint.ui.window.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.entrypoint.ui.control.choice.AsksBeforeClosing;
import org.jspecify.annotations.Nullable;

/** A panel over the whole window: what lies below it hears no keys meanwhile, and gets the focus back. */
public final class Overlay {
	private final StackPane root;
	private final MenuOpener menu;
	private @Nullable Node panel;
	private @Nullable Node before;

	/**
	 * Nothing over the window yet.
	 *
	 * @param root what fills the window
	 * @param menu knows what had the focus before the menu
	 */
	public Overlay(StackPane root, MenuOpener menu) {
		this.root = root;
		this.menu = menu;
	}

	/** Whether a panel lies over the window. */
	public boolean isOpen() {
		return panel != null && root.getChildren().contains(panel);
	}

	/** Whether a panel would lose something if the window was closed; it asks then what to do. */
	public boolean asks() {
		return isOpen() && panel instanceof AsksBeforeClosing asking && asking.asks();
	}

	/** Lays a panel over the window, in place of the one that lies there. */
	public void open(Node next) {
		if (!isOpen()) {
			before = menu.focused();
		}
		root.getChildren().remove(panel);
		panel = next;
		root.getChildren().add(next);
	}

	/** Takes the panel away; the focus goes back where it was, or to where the next words go if that place is gone. */
	public void close() {
		Node focused = before;
		before = null;
		root.getChildren().remove(panel);
		panel = null;
		menu.give(focused);
	}
}
