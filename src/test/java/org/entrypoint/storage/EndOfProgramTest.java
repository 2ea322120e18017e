package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program ends while a workshop is still being closed, or is open: nothing beside the file says it is open. */
class EndOfProgramTest {
	private static final int CLOSES = 30;
	@TempDir
	private Path folder;

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	private Path begun() throws Problem, IOException {
		Path file = Files.createDirectory(folder.resolve("stick")).resolve("retreat.json");
		library().write(Script.version(1), file);
		return file;
	}

	private List<String> beside(Path file) throws IOException {
		try (Stream<Path> names = Files.list(file.resolveSibling(""))) {
			return names.map(each -> String.valueOf(each.getFileName())).filter(name -> name.startsWith("~$")).toList();
		}
	}

	@Test
	void thirtyClosesInARowLeaveNoMarker() throws Exception {
		Path file = begun();
		for (int close = 1; close <= CLOSES; close++) {
			FileLibrary library = library();
			OpenWorkshop open = library.open(file);
			assertEquals(List.of("~$retreat.json.open"), beside(file));
			FutureTask<Void> closing = new FutureTask<>(() -> {
				open.saver().close();
				return null;
			});
			Thread.ofPlatform().daemon().start(closing);
			library.end();
			assertEquals(List.of(), beside(file), "after " + close + " closes");
			closing.get();
		}
	}

	@Test
	void whatWasTypedLastIsKeptWhenTheSystemEndsTheProgram() throws Exception {
		Path file = begun();
		FileLibrary library = library();
		library.open(file).saver().changed(Script.version(2), "");
		library.end();
		assertEquals(List.of(), beside(file));
		OpenWorkshop again = library().open(file);
		assertEquals(Script.version(2), again.workshop());
		again.saver().close();
	}

	@Test
	void whatWasClosedIsNotWaitedFor() throws Exception {
		Path file = begun();
		FileLibrary library = library();
		library.open(file).saver().close();
		long begin = System.nanoTime();
		library.end();
		library.end();
		assertTrue(System.nanoTime() - begin < 4_000_000_000L, "it waited for what had ended");
	}
}
