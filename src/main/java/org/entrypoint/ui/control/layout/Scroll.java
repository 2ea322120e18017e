package org.entrypoint.ui.control.layout;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.entrypoint.ui.base.Named;

/** Scrolls what is too high, never sideways, and brings into sight what a key leads to. */
public final class Scroll extends ScrollPane {
	/** Scrolls {@code content}. */
	public Scroll(Node content) {
		super(content);
		setFitToWidth(true);
		setHbarPolicy(ScrollBarPolicy.NEVER);
		setFocusTraversable(false);
		Named.styled(this, "page-scroll");
		skinProperty().subscribe(this::drawDirectly);
	}

	/** The toolkit keeps a picture of what scrolls and would draw all of it anew at every key. */
	private void drawDirectly() {
		lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
	}

	/** Scrolls so that {@code node}, somewhere in the content, is in sight, or its beginning if it is too high. */
	public void reveal(Node node) {
		applyCss();
		layout();
		double height = getContent().getLayoutBounds().getHeight();
		double room = getViewportBounds().getHeight();
		if (height <= room) {
			return;
		}
		double top = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
		double bottom = top + node.getLayoutBounds().getHeight();
		double shown = getVvalue() * (height - room);
		if (top < shown || bottom - top > room) {
			setVvalue(Math.min(1, top / (height - room)));
		} else if (bottom > shown + room) {
			setVvalue((bottom - room) / (height - room));
		}
	}

	/** Scrolls to the top. */
	public void toTop() {
		setVvalue(0);
	}
}
