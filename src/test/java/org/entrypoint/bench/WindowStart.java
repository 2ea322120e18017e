package org.entrypoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entrypoint.app.Main;

/**
 * A process of its own: starts a window, says when its third frame with content was painted, waits some seconds, says
 * how much memory is resident, and ends. The window is the program's, by its own main method, or a bare one.
 */
final class WindowStart {
	/** What is said at the third frame. */
	static final String PAINTED = "painted";
	/** What is said of the memory, before the number of MB. */
	static final String RESIDENT = "resident ";
	/** The window without anything. */
	static final String BARE = "bare";
	private static final String CONTENT = "retreat";
	private static final int FRAMES = 3;

	private WindowStart() {
	}

	/** Seconds to wait after the third frame; then {@link #BARE} or the program's arguments. */
	public static void main(String[] arguments) {
		int seconds = Integer.parseInt(arguments[0]);
		Window.getWindows().addListener((ListChangeListener<Window>) change -> {
			while (change.next()) {
				change.getAddedSubList().stream().filter(Stage.class::isInstance)
						.forEach(window -> new Frames(window.getScene(), seconds).start());
			}
		});
		if (arguments[1].equals(BARE)) {
			Platform.startup(WindowStart::bare);
		} else {
			Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
		}
	}

	/** As large as the program's window when it was never moved. */
	private static void bare() {
		Stage stage = new Stage();
		StackPane root = new StackPane(new Label("EntryPoint"));
		root.getStyleClass().add(CONTENT);
		Rectangle2D screen = Screen.getPrimary().getVisualBounds();
		stage.setScene(new Scene(root));
		stage.setX(screen.getWidth() * 0.05);
		stage.setY(screen.getHeight() * 0.05);
		stage.setWidth(screen.getWidth() * 0.9);
		stage.setHeight(screen.getHeight() * 0.9);
		stage.setMaximized(true);
		stage.show();
	}

	/**
	 * Counts frames. A frame in which nothing changed is not waited for, so a dot changes its colour in each: then a
	 * frame is handed to the painter only when the painter is done with the one before.
	 */
	private static final class Frames extends AnimationTimer {
		private final Scene scene;
		private final int seconds;
		private final Rectangle dot = new Rectangle(1, 1);
		private int painted = -1;

		Frames(Scene scene, int seconds) {
			this.scene = scene;
			this.seconds = seconds;
			scene.addPostLayoutPulseListener(this::laidOut);
		}

		private void laidOut() {
			if (painted < 0 && scene.getRoot().lookup("." + CONTENT) != null) {
				painted = 0;
				dot.setManaged(false);
				((Pane) scene.getRoot()).getChildren().add(dot);
			}
		}

		@Override
		public void handle(long now) {
			if (painted >= 0) {
				painted++;
				dot.setFill(painted % 2 == 0 ? Color.BLACK : Color.WHITE);
			}
			if (painted == FRAMES) {
				stop();
				System.out.println(PAINTED);
				System.out.flush();
				Thread.ofPlatform().start(() -> end(seconds));
			}
		}
	}

	private static void end(int seconds) {
		try {
			TimeUnit.SECONDS.sleep(seconds);
			System.out.println(RESIDENT + residentKilobytes() / 1024.0);
			System.out.flush();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			Runtime.getRuntime().halt(0);
		}
	}

	private static long residentKilobytes() {
		try (var lines = Files.lines(Path.of("/proc/self/status"))) {
			return lines.filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
					.mapToLong(Long::parseLong).findFirst().orElse(0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
