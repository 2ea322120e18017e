package org.entrypoint.ui.screen.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.command.RecordedCommands;
import org.entrypoint.ui.window.QuietContext;
import org.junit.jupiter.api.Test;

/** What was open before is looked through by keyboard. */
class StartScreenTest {
	private static final List<RecentWorkshop> RECENT = Stream.of("one", "two", "three")
			.map(each -> new RecentWorkshop(Path.of(each + ".json"), true, each, "", null,
					RecentWorkshop.Standing.UNDER_WAY, Instant.EPOCH, true))
			.toList();

	@Test
	void aCardThatIsTakenOffTheListGivesTheFocusToTheNext() {
		Toolkit.run(() -> {
			Stage stage = new Stage();
			QuietContext window = new QuietContext(RecordedCommands.in(new ArrayList<>()), RECENT);
			StartScreen start = new StartScreen(window, window);
			Scene scene = new Scene(new StackPane(start.node()), 990, 640);
			stage.setScene(scene);
			stage.show();
			start.refresh();
			scene.lookup("#recent-2").requestFocus();
			assertEquals("recent-2", deleted(start, scene), "three");
			assertEquals("recent-1", deleted(start, scene), "one, for there is none below");
			assertEquals("start-new", deleted(start, scene), "nothing left");
			stage.close();
		});
	}

	private static String deleted(StartScreen start, Scene scene) {
		Event.fireEvent(scene.getFocusOwner(),
				new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
		start.refresh();
		return scene.getFocusOwner() == null ? "nothing" : scene.getFocusOwner().getId();
	}
}
