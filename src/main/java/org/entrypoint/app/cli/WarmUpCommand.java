package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.launch.Display;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Does once what every retreat does: exports, opens the window, walks through all steps, types, ends. The build runs it
 * while the virtual machine records, and what was recorded makes every later start quick. It is of no use to people.
 */
@Command(name = "warm-up", hidden = true, resourceBundle = CommandBundle.NAME)
final class WarmUpCommand implements Callable<Integer> {
	private static final Duration PACE = Duration.millis(60);
	private static final int LETTERS = 20;
	private final FileLibrary library;
	private final Exporter exporter;
	private final Display display;
	@Option(names = "-d", required = true)
	private Path folder = Path.of("");

	WarmUpCommand(FileLibrary library, Exporter exporter, Display display) {
		this.library = library;
		this.exporter = exporter;
		this.display = display;
	}

	@Override
	public Integer call() throws Problem {
		library.makeFolder(folder);
		Path file = folder.resolve("warm-up.json");
		Workshop sample = library.sample();
		library.write(sample, file);
		exporter.export(sample, Exporter.Content.COMPLETE, folder.resolve("warm-up.xlsx"), Exporter.Progress.UNHEARD);
		int steps = RetreatOutline.through(sample.diagnostic()).steps().size();
		boolean shown = display.show(() -> {
			Consumer<org.entrypoint.ui.window.Window> opens = Display.opening(library, file).get();
			return window -> {
				opens.accept(window);
				press(keys(steps));
			};
		});
		return shown ? ExitCode.DONE : ExitCode.FAILED;
	}

	/** Back to the first step, on to the last one, and on the way some letters wherever words can be typed. */
	private static Iterator<KeyCode> keys(int steps) {
		return Stream.of(times(KeyCode.PAGE_UP, steps), times(KeyCode.PAGE_DOWN, 1), times(KeyCode.A, LETTERS),
				times(KeyCode.PAGE_DOWN, steps)).flatMap(each -> each).iterator();
	}

	private static Stream<KeyCode> times(KeyCode key, int times) {
		return IntStream.range(0, times).mapToObj(each -> key);
	}

	private static void press(Iterator<KeyCode> keys) {
		Timeline pace = new Timeline(new KeyFrame(PACE, event -> {
			if (keys.hasNext()) {
				press(Window.getWindows().getFirst().getScene(), keys.next());
			} else {
				Platform.exit();
			}
		}));
		pace.setCycleCount(Timeline.INDEFINITE);
		pace.play();
	}

	private static void press(Scene scene, KeyCode key) {
		Node focused = scene.getFocusOwner();
		Node target = focused == null ? scene.getRoot() : focused;
		Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
		if (key.isLetterKey()) {
			Event.fireEvent(target,
					new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
		}
	}
}
