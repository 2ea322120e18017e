package org.entrypoint.ui.window.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.screen.Room;
import org.entrypoint.ui.window.OffStageWindow;
import org.entrypoint.locale.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of keys. */
class KeysPanelTest {
	private final Set<String> listed = Toolkit.call(KeysPanelTest::rows);

	@ParameterizedTest
	@ValueSource(strings = {"Ctrl+F: All notes: search and go there", "Ctrl+Y, Ctrl+Shift+Z: Redo",
			"Ctrl+1 … Ctrl+7: Go to a part of the retreat", "Any letter: Begin typing, wherever the focus is",
			"Alt+P: Park it instead", "F2: Change its words", "Alt+E, Alt+U: Teachers most engaged, most successful",
			"Alt+X, Alt+W: Expand, deepen", "Alt+A: The next note belongs to it",
			"Alt+A: Add our own statement or condition", "Alt+T: All schools or highest-need schools", "Alt+D: Date",
			"W: Weigh the columns", "S: Split ratings", "Alt+Y: Why it fits", "Alt+R: To the runner-ups",
			"Alt+T: Decided today", "Alt+A: Make it an action", "Alt+1, Alt+2: While typing: do now, build toward",
			"Delete: Take a workshop off the list of recent ones"})
	void theKeysOfEveryScreenAreListed(String row) {
		assertTrue(listed.contains(row), listed.toString());
	}

	@Test
	void everyKeyHasAMeaning() {
		assertEquals(List.of(), listed.stream().filter(row -> !row.matches("(?s)[^:]+: .+")).toList());
	}

	private static Set<String> rows() {
		KeysPanel panel = new KeysPanel(new Words("org.entrypoint.ui.window.shell"),
				OffStageWindow.commands(new FileLibrary(new AppFolder(Path.of("target")), Clock.systemUTC()),
						Clock.systemUTC(), Room.sample()),
				() -> {
				});
		Pane groups = (Pane) panel.getChildren().stream().filter(ScrollPane.class::isInstance)
				.map(ScrollPane.class::cast).findFirst().orElseThrow().getContent();
		return groups.getChildren().stream().flatMap(group -> ((Pane) group).getChildren().stream())
				.filter(HBox.class::isInstance).map(HBox.class::cast).map(KeysPanelTest::row)
				.collect(Collectors.toSet());
	}

	private static String row(HBox row) {
		return row.getChildren().stream().map(KeysPanelTest::text).collect(Collectors.joining(": "));
	}

	private static String text(Node label) {
		return ((Label) label).getText();
	}
}
