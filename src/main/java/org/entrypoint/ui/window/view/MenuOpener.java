package org.entrypoint.ui.window.view;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Opens the window's menu by key, and knows where the focus was before. */
public final class MenuOpener {
	private final StackPane root;
	private final Runnable elsewhere;
	private @Nullable Node before;

	/**
	 * The menu is closed.
	 *
	 * @param root holds the menu, while a workshop is open
	 * @param elsewhere puts the focus to where the next words go
	 */
	public MenuOpener(StackPane root, Runnable elsewhere) {
		this.root = root;
		this.elsewhere = elsewhere;
	}

	/** Opens the menu; does nothing on the start screen, which has none. */
	public void open() {
		if (root.lookup("#menu") instanceof MenuButton menu && !menu.isShowing()) {
			before = root.getScene().getFocusOwner();
			menu.setOnHidden(event -> close(menu));
			menu.requestFocus();
			menu.show();
		}
	}

	/** The focus goes back where it was, unless what was chosen took it somewhere. */
	private void close(MenuButton menu) {
		Node last = before;
		before = null;
		if (last != null && menu.isFocused()) {
			give(last);
		}
	}

	/** What has the focus, or had it before the menu took it. */
	public @Nullable Node focused() {
		Scene scene = root.getScene();
		return before == null ? scene.getFocusOwner() : before;
	}

	/** Puts the focus to {@code node}, or to where the next words go if it is gone. */
	void give(@Nullable Node node) {
		if (node != null && root.getScene().equals(node.getScene())) {
			node.requestFocus();
		} else {
			elsewhere.run();
		}
	}
}
