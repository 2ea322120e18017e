package org.entrypoint.ui.control.layout;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;

/** What a screen puts below the header: a body that scrolls when it must, and a bar that always stays in sight. */
public final class Page extends BorderPane {
	private static final PseudoClass PANEL = PseudoClass.getPseudoClass("panel");
	private final Scroll scroll;

	private Page(VBox body, Node... bar) {
		Named.styled(this, "page");
		scroll = new Scroll(body);
		setCenter(scroll);
		if (bar.length > 0) {
			HBox below = Named.styled(new HBox(bar), "page-bar");
			below.setId("page-bar");
			setBottom(below);
		}
	}

	/**
	 * A page whose body scrolls as a whole.
	 *
	 * @param body what is read
	 * @param bar what is done, left to right; none for no bar
	 */
	public static Page scrolling(VBox body, Node... bar) {
		Named.styled(body, "page-body");
		return new Page(body, bar);
	}

	/**
	 * A page whose body fills the room there is; one of its children, usually a list, takes what the others leave, and
	 * where they leave too little for it, the body scrolls as a whole.
	 *
	 * @param body what is read
	 * @param growing the child that takes the rest
	 * @param bar what is done, left to right; none for no bar
	 */
	public static Page filling(VBox body, Node growing, Node... bar) {
		Named.styled(body, "page-body");
		VBox.setVgrow(growing, Priority.ALWAYS);
		Named.styled(growing, "page-growing");
		Page page = new Page(body, bar);
		page.scroll.setFitToHeight(true);
		return page;
	}

	/** Scrolls so that {@code node}, somewhere in the body, is in sight, or its beginning if it is too high. */
	public void reveal(Node node) {
		applyCss();
		layout();
		scroll.reveal(node);
	}

	/**
	 * Says whether a panel is open in the body. Where there is little room, it gets the whole page: the bar and what
	 * has the style class {@code gives-outline} are hidden as long as it is open.
	 */
	public void panel(boolean open) {
		pseudoClassStateChanged(PANEL, open);
		applyCss(); // what is hidden cannot take the focus
	}

	/** Scrolls to the top. */
	public void toTop() {
		scroll.toTop();
	}
}
