package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.stage.WindowEvent;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.Session;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.folder.FilePreferences;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.Window;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --diagnostic} opens the window on a new workshop that carries the district's own questions. */
class OwnDiagnosticTest {
	@TempDir
	private Path folder;

	@Test
	void theWindowBeginsANewWorkshopWithADistrictsOwnDiagnostic() throws Exception {
		AppFolder app = new AppFolder(folder.resolve("app"));
		FileLibrary library = new FileLibrary(app, Clock.systemUTC());
		Path file = Files.writeString(folder.resolve("ours.json"),
				Files.readString(Path.of("target/classes/org/entrypoint/diagnostic/diagnostic.json"))
						.replace("Reimagining the teaching job", "Our own questions"));
		Diagnostic own = library.diagnostic(file);
		assertEquals("Our own questions", own.title());
		Ports ports = new Ports(library, new WorkbookExporter(), new WorkbookImporter(new IncomingBooks()),
				new WithoutNames(), new FilePreferences(app), () -> "x", Clock.systemUTC());
		AtomicReference<Workshop> opened = new AtomicReference<>(Workshop.blank(library.builtIn()));
		CountDownLatch there = new CountDownLatch(1);
		CountDownLatch closed = new CountDownLatch(1);
		List<javafx.stage.Window> before = Toolkit.call(() -> List.copyOf(javafx.stage.Window.getWindows()));
		Window window = Toolkit.call(() -> {
			Window made = new Window(ports, List.of(), closed::countDown);
			made.show(own);
			return made;
		});
		Toolkit.run(() -> new AnimationTimer() {
			@Override
			public void handle(long now) {
				Optional<Session> session = window.session();
				if (session.isPresent()) {
					opened.set(session.get().workshop());
					stop();
					there.countDown();
				}
			}
		}.start());
		try {
			assertTrue(there.await(60, TimeUnit.SECONDS), "no workshop opens");
			assertEquals(Workshop.blank(own), opened.get());
		} finally {
			Toolkit.run(() -> javafx.stage.Window.getWindows().stream().filter(each -> !before.contains(each)).toList()
					.forEach(each -> each.fireEvent(new WindowEvent(each, WindowEvent.WINDOW_CLOSE_REQUEST))));
			assertTrue(closed.await(60, TimeUnit.SECONDS), "the window does not close");
		}
	}
}
