package org.entrypoint.crooked.ownform;

import javafx.scene.Node;
import org.entrypoint.crooked.app.Cellar;

/** An optional room that uses a room that is closed to it, and knows the window where it should not. */
public record Annex(Cellar cellar, Node node) {
}
