package org.entrypoint.ui.base;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Keeps the focus where it was while what stands there is made anew. */
public final class FocusKeeper {
	private FocusKeeper() {
	}

	/**
	 * Runs {@code remake}. If the focus was inside {@code node}, it goes to the node there that has the same id
	 * afterwards; where there is none, it is lost.
	 */
	public static void within(Node node, Runnable remake) {
		Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
		boolean inside = Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(node::equals);
		remake.run();
		if (owner != null && inside && owner.getScene() == null) {
			node.lookupAll("*").stream().filter(each -> Objects.equals(each.getId(), owner.getId())).findFirst()
					.ifPresent(Node::requestFocus);
		}
	}
}
