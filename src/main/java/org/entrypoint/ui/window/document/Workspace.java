package org.entrypoint.ui.window.document;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.entrypoint.session.Session;
import org.jspecify.annotations.Nullable;

/** What fills the window: the start screen, a workshop on its way, or an open one. */
public final class Workspace {
	private final StackPane root;
	private @Nullable OpenDocument document;
	private Runnable focus = () -> {
	};

	/** An empty one that fills {@code root}. */
	public Workspace(StackPane root) {
		this.root = root;
	}

	/**
	 * Shows an open workshop.
	 *
	 * @param over lies over it
	 */
	void show(OpenDocument next, Node... over) {
		fill(next, next.view(), next::show, over);
	}

	/**
	 * Shows something else than a workshop.
	 *
	 * @param focuses puts the focus into it
	 * @param over lies over it
	 */
	void show(Node page, Runnable focuses, Node... over) {
		fill(null, page, focuses, over);
	}

	private void fill(@Nullable OpenDocument next, Node page, Runnable focuses, Node... over) {
		document = next;
		focus = focuses;
		root.getChildren().setAll(page);
		root.getChildren().addAll(over);
	}

	/** The open workshop with its session and its file; empty on the start screen. */
	public Optional<OpenDocument> document() {
		return Optional.ofNullable(document);
	}

	/** The live session; empty on the start screen. */
	public Optional<Session> session() {
		return document().map(OpenDocument::session);
	}

	/** Puts the focus where the next words go. */
	public void focus() {
		focus.run();
	}
}
