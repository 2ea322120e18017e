package org.entrypoint.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.OneOfEach;
import org.entrypoint.storage.folder.AppFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file stays as it is, and what was in it comes back from a backup. */
class DamagedFileRecoveryTest {
	@TempDir
	private Path folder;
	private Path file = Path.of("");
	private FileLibrary library = new FileLibrary(new AppFolder(Path.of("")), Clock.systemUTC());
	private Workshop last = OneOfEach.workshop();

	/** Two versions are saved. */
	@BeforeEach
	void retreat() throws Exception {
		file = folder.resolve("retreat.json");
		library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
		library.write(OneOfEach.workshop(), file);
		OpenWorkshop open = library.open(file);
		for (String words : List.of("first", "second")) {
			last = OneOfEach.after(last, Edit.AddNote.last(Note.of(words, "parked", words)));
			open.saver().changed(last, "parking");
			open.saver().saveNow();
		}
		open.saver().close();
	}

	private List<String> names(Path of) throws Exception {
		try (var files = Files.list(of)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	@Test
	void whateverHappenedToTheFileTheNewestVersionOpensBesideIt() throws Exception {
		byte[] whole = Files.readAllBytes(file);
		byte[] flipped = whole.clone();
		flipped[whole.length / 2] = 0;
		int restored = 0;
		for (byte[] damage : List.of(Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[4_096], flipped,
				"{\"made\": \"by somebody else\"}".getBytes(StandardCharsets.UTF_8))) {
			Files.write(file, damage);
			OpenWorkshop open = library.open(file);
			restored++;
			assertEquals(last, open.workshop());
			assertEquals("parking", open.position());
			String name = "retreat (restored" + (restored == 1 ? "" : ", " + restored) + ").json";
			assertEquals(folder.resolve(name), open.saver().file());
			assertTrue(open.notices().getFirst().startsWith("retreat.json is damaged. It stays as it is"),
					open.notices().toString());
			assertTrue(open.notices().getFirst().contains(name), open.notices().toString());
			open.saver().close();
			assertArrayEquals(damage, Files.readAllBytes(file));
			assertTrue(copies().stream().anyMatch(copy -> Arrays.equals(damage, copy)), "in quarantine");
		}
	}

	private List<byte[]> copies() throws Exception {
		List<byte[]> all = new java.util.ArrayList<>();
		for (String each : names(folder.resolve("app/quarantine"))) {
			all.add(Files.readAllBytes(folder.resolve("app/quarantine").resolve(each)));
		}
		return all;
	}

	@Test
	void aBackupThatIsDamagedItselfIsPassedOver() throws Exception {
		Path backups = folder.resolve("app/backups");
		Path document = backups.resolve(names(backups).getFirst());
		Path newest = document.resolve(names(document).get(names(document).size() - 2));
		Files.write(newest, "{".getBytes(StandardCharsets.UTF_8));
		Files.write(file, new byte[0]);
		OpenWorkshop open = library.open(file);
		assertTrue(open.workshop().note("first").isPresent());
		assertTrue(open.workshop().note("second").isEmpty());
		open.saver().close();
	}

	@Test
	void aFileThatThisComputerDoesNotKnowIsRefusedAndNothingIsCopied() throws Exception {
		Path unknown = folder.resolve("unknown.json");
		Files.writeString(unknown, "{\"format\": \"entrypoint-workshop\"");
		assertEquals("file.jsonSyntax", assertThrows(Problem.class, () -> library.open(unknown)).code().key());
		assertEquals(List.of("app", "retreat.json", "unknown.json"), names(folder));
		assertTrue(Files.notExists(folder.resolve("app/quarantine")));
	}
}
