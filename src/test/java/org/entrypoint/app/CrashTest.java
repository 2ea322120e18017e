package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.cli.ExitCode;
import org.entrypoint.app.launch.Display;
import java.util.List;
import java.util.Map;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.window.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody thought of: the room reads a line, and the program neither hangs nor shows its insides. */
class CrashTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"ui", "elsewhere"})
	void whatNobodyCaughtIsSaidInTheWindow(String thread) {
		Run run = Run.windowOf(Accident.class, folder, thread);
		assertEquals(ExitCode.DONE, run.code());
		assertTrue(run.out().contains("Something unexpected happened."), run.out());
		assertFalse(run.out().contains("Mishap"), run.out());
		assertTrue(run.err().contains("Mishap at org.entrypoint.app.Accident"), run.err());
	}

	@Test
	void aWindowThatCannotBeMadeEndsTheProgram() {
		Run run = Run.windowOf(Accident.class, folder, "making");
		assertEquals(ExitCode.FAILED, run.code());
		assertTrue(run.err().startsWith("EntryPoint stopped because of a mistake in the program."), run.err());
		assertTrue(run.err().contains("Mishap at org.entrypoint.app.Accident"), run.err());
	}

	@Test
	void whatTheWindowNeedsIsMadeBeforeTheToolkitStarts() {
		Toolkit.run(() -> {
			// it runs already, so that no second one can start
		});
		AtomicBoolean onTheScreen = new AtomicBoolean(true);
		Display display = new Display(Map.of(), "", "Headless", () -> {
			onTheScreen.set(Platform.isFxApplicationThread());
			throw new UnsupportedOperationException("seen enough");
		}, List.of());
		assertThrows(UnsupportedOperationException.class, () -> display.show(() -> Window::show));
		assertFalse(onTheScreen.get());
	}
}
