package org.entrypoint.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** What a newcomer is told who lets the pointer rest. */
class NamedTest {
	private static final Duration LONG = Duration.ofSeconds(5);

	@Test
	void thePointerFindsTheNameAndTheKeyOfAControl() throws InterruptedException {
		Button button = Toolkit.call(() -> Named.control(new Button("?"), "help", "What is this", "F1"));
		Stage stage = Toolkit.call(() -> {
			Stage window = new Stage();
			window.setScene(new Scene(new StackPane(button), 300, 200));
			window.show();
			window.requestFocus();
			return window;
		});
		try {
			assertNull(button.getTooltip(), "not made before the pointer comes");
			Toolkit.run(() -> {
				Point2D middle = button.localToScreen(button.getWidth() / 2, button.getHeight() / 2);
				Robot robot = new Robot();
				robot.mouseMove(middle.subtract(1, 0));
				robot.mouseMove(middle);
			});
			assertEquals(Optional.of("What is this  (F1)"), told());
		} finally {
			Toolkit.run(stage::close);
		}
	}

	/** What the tooltip says that comes up soon. */
	private static Optional<String> told() throws InterruptedException {
		Instant end = Instant.now().plus(LONG);
		Optional<String> told = Optional.empty();
		while (told.isEmpty() && Instant.now().isBefore(end)) {
			TimeUnit.MILLISECONDS.sleep(20);
			told = Toolkit.call(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance)
					.map(window -> ((Tooltip) window).getText()).findFirst());
		}
		return told;
	}
}
