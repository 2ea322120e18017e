package org.entrypoint.app;

import org.entrypoint.app.cli.Program;
import org.entrypoint.app.launch.Display;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Label;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.port.Preferences;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.Window;

/** The program as a process of its own in which something breaks. */
final class Accident {
	/** Something that nobody thought of. */
	private static final class Mishap extends RuntimeException {
		private static final long serialVersionUID = 1;
	}

	/** The toolkit warns of every start from a class path. */
	private static final Logger TOOLKIT = Logger.getLogger("javafx");

	private Accident() {
	}

	/** What breaks: the making of the window, something on the UI thread, or something on another thread. */
	public static void main(String[] arguments) {
		String what = arguments[0];
		TOOLKIT.setLevel(Level.SEVERE);
		FileLibrary library = new FileLibrary(new AppFolder(Path.of("app").toAbsolutePath()), Clock.systemUTC());
		Exporter exporter = (workshop, content, paper, file, progress) -> {
			throw new Mishap();
		};
		Importer importer = (now, file) -> new Proposal(List.of(), List.of());
		Display display = new Display(Map.of(), "", "Headless", () -> new Ports(library, exporter, importer,
				new WithoutNames(), what.equals("making") ? broken() : forgetful(), () -> "x", Clock.systemUTC()),
				List.of());
		if (what.equals("making")) {
			System.exit(new Program(library, exporter, importer, display, List.of()).run());
		}
		display.show(() -> window -> {
			window.show();
			breakDown(what);
			tellWarning(window);
		});
		System.exit(0);
	}

	private static void breakDown(String where) {
		Runnable mishap = () -> {
			throw new Mishap();
		};
		if (where.equals("ui")) {
			Platform.runLater(mishap);
		} else {
			Thread.ofPlatform().start(mishap);
		}
	}

	private static void tellWarning(Window window) {
		String words = javafx.stage.Window.getWindows().getFirst().getScene().lookup("#warning") instanceof Label label
				? label.getText()
				: "";
		if (words.isEmpty()) {
			Platform.runLater(() -> tellWarning(window));
		} else {
			System.out.println(words);
			Platform.exit();
		}
	}

	private static Preferences forgetful() {
		return preferences(key -> {
		});
	}

	private static Preferences broken() {
		return preferences(key -> {
			throw new Mishap();
		});
	}

	private static Preferences preferences(Consumer<String> asked) {
		return new Preferences() {
			@Override
			public Optional<String> get(String key) {
				asked.accept(key);
				return Optional.empty();
			}

			@Override
			public void put(String key, String value) {
				// forgotten
			}

			@Override
			public void close() {
				// nothing is written
			}
		};
	}
}
