package org.entrypoint.crooked.attic;

import atlantafx.base.theme.Theme;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

/** A window in a room that is on no plan. */
record Window(Stage stage, Theme theme, TabPane tabs) {
}
