package org.entrypoint.ui.base;

import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Styles and lays out what no window shows yet. The toolkit makes the insides of controls when it first styles them,
 * and that is most of what it costs to show a screen for the first time.
 */
public final class Unseen {
	private Unseen() {
	}

	/**
	 * Styles and lays out {@code root} as it would be in a window that looks like {@code like}; on the UI thread.
	 *
	 * @param root stands in no scene
	 * @param width of the room for it, in pixels
	 * @param height of the room for it, in pixels
	 */
	public static void layOut(Scene like, Parent root, double width, double height) {
		Scene unseen = new Scene(root, width, height);
		unseen.setUserAgentStylesheet(like.getUserAgentStylesheet());
		unseen.getStylesheets().setAll(like.getStylesheets());
		unseen.getProperties().putAll(like.getProperties());
		root.setStyle(like.getRoot().getStyle());
		like.getRoot().getPseudoClassStates().forEach(each -> root.pseudoClassStateChanged(each, true));
		root.applyCss();
		root.layout();
	}
}
