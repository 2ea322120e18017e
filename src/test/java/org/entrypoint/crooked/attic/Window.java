package org.entrypoint.crooked.attic;

import javafx.stage.Stage;

/** A window in a room that is on no plan. */
record Window(Stage stage) {
}
