package org.entrypoint.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;

/** What a screen puts below the header: a body that scrolls when it must, and a bar that always stays in sight. */
public final class Page extends BorderPane {
	private final ScrollPane scroll = new ScrollPane();

	private Page(VBox body, Node... bar) {
		Named.styled(this, "page");
		scroll.setContent(body);
		scroll.setFitToWidth(true);
		scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
		scroll.setFocusTraversable(false);
		Named.styled(scroll, "page-scroll");
		scroll.skinProperty().subscribe(this::drawDirectly);
		setCenter(scroll);
		if (bar.length > 0) {
			HBox below = Named.styled(new HBox(bar), "page-bar");
			below.setId("page-bar");
			setBottom(below);
		}
	}

	/** The toolkit keeps a picture of what scrolls and would draw all of it anew at every key. */
	private void drawDirectly() {
		scroll.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
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
		double height = scroll.getContent().getLayoutBounds().getHeight();
		double room = scroll.getViewportBounds().getHeight();
		if (height <= room) {
			return;
		}
		double top = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
		double bottom = top + node.getLayoutBounds().getHeight();
		double shown = scroll.getVvalue() * (height - room);
		if (top < shown || bottom - top > room) {
			scroll.setVvalue(Math.min(1, top / (height - room)));
		} else if (bottom > shown + room) {
			scroll.setVvalue((bottom - room) / (height - room));
		}
	}

	/** Scrolls to the top. */
	public void toTop() {
		scroll.setVvalue(0);
	}
}
