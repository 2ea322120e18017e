package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program dies while it saves. (The computer dying is another matter: what the disk still holds in memory then is
 * not seen here.)
 */
class KilledTest {
	private static final int DEATHS = 10;
	@TempDir
	private Path folder;

	@Test
	void whateverTheMomentTheFileIsSoundAndAsNewAsTheLastAnnouncedVersion() throws Exception {
		Random random = new Random();
		Path file = folder.resolve("retreat.json");
		FileLibrary library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
		int before = 0;
		int halfWritten = 0;
		for (int death = 1; death <= DEATHS; death++) {
			int announced = typeAndDie(file, 1 + random.nextInt(5), Moment.values()[death % 3]);
			halfWritten += Files.exists(besides()) ? 1 : 0;
			OpenWorkshop open = library.open(file);
			assertEquals(List.of(), open.notices(), "death " + death);
			int there = Typist.counted(open.workshop());
			assertTrue(there >= announced && announced > before,
					"death " + death + ": " + there + " there, " + announced + " announced, " + before + " before");
			before = there;
			open.saver().close();
		}
		System.out.println("killed " + DEATHS + " times, " + halfWritten + " times in the middle of a file");

		OpenWorkshop last = library.open(file);
		Workshop more = OneOfEach.after(last.workshop(), Edit.AddNote.last(Note.of("last", "parked", "still works")));
		last.saver().changed(more, "");
		last.saver().close();
		assertEquals(more, library.read(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("app", "retreat.json"),
					files.map(each -> String.valueOf(each.getFileName())).sorted().toList());
		}
	}

	private Path besides() {
		return folder.resolve("~$retreat.json.tmp");
	}

	/** When to kill. */
	private enum Moment {
		/** At any time. */
		ANY,
		/** As soon as there is a temporary file. */
		BESIDES,
		/** As soon as the file itself is not what it was. */
		FILE
	}

	/** Waits for the moment, but not for ever. */
	private void await(Moment moment, Path file) throws Exception {
		FileTime before = Files.getLastModifiedTime(file);
		for (int look = 0; look < 500_000; look++) {
			boolean isNow = switch (moment) {
				case ANY -> true;
				case BESIDES -> Files.exists(besides());
				case FILE -> !Files.getLastModifiedTime(file).equals(before);
			};
			if (isNow) {
				break;
			}
		}
		if (moment == Moment.ANY) {
			TimeUnit.MILLISECONDS.sleep(new Random().nextInt(25));
		}
	}

	/** Lets the typist save so many versions, kills it at the moment, and says what it announced last. */
	private int typeAndDie(Path file, int versions, Moment moment) throws Exception {
		Process typist = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
				Typist.class.getName(), file.toString(), folder.resolve("app").toString()))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> lines = new ArrayList<>();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(typist.getInputStream(), StandardCharsets.UTF_8))) {
			for (int version = 0; version < versions; version++) {
				String line = out.readLine();
				assertTrue(line != null, "the typist ended by itself");
				lines.add(line);
			}
			await(moment, file);
			// By its handle, because the process itself would close the stream with the last lines in it.
			assertTrue(typist.toHandle().destroyForcibly());
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				lines.add(line);
			}
		} finally {
			typist.destroyForcibly();
		}
		assertTrue(typist.waitFor(30, TimeUnit.SECONDS));
		return lines.stream().filter(line -> line.matches("saved \\d+"))
				.mapToInt(line -> Integer.parseInt(line.substring(6))).max().orElseThrow();
	}
}
