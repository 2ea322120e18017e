package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.entrypoint.storage.folder.AppFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only its owner may read is read by nobody else, wherever the program puts a copy of it. */
@DisabledOnOs(OS.WINDOWS)
class OwnersOnlyTest {
	@TempDir
	private Path folder;
	private Path file = Path.of("");

	@BeforeEach
	void begin() throws Exception {
		file = folder.resolve("retreat.json");
		library().write(Script.version(0), file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
	}

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	private static String rights(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private void save(int version) throws Exception {
		OpenWorkshop open = library().open(file);
		open.saver().changed(Script.version(version), "");
		open.saver().close();
	}

	@Test
	void earlierVersionsAreTheOwners() throws Exception {
		save(1);
		assertEquals("rw-------", rights(file));
		try (Stream<Path> backups = Files.walk(folder.resolve("app").resolve("backups"))) {
			List<Path> kept = backups.filter(Files::isRegularFile).toList();
			assertFalse(kept.isEmpty());
			for (Path each : kept) {
				assertEquals("rw-------", rights(each), each.toString());
			}
		}
	}

	@Test
	void aFolderOfTheProgramThatOthersCouldReadIsNarrowed() throws Exception {
		save(1);
		Path app = folder.resolve("app");
		Path journals = app.resolve("journals");
		for (Path each : List.of(app, app.resolve("backups"), journals)) {
			Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		save(2);
		assertEquals("rwx------", rights(app));
	}

	@Test
	void aFileThatGoesOnFromItIsTheOwners() throws Exception {
		OpenWorkshop open = library().open(file);
		open.saver().changed(Script.version(1), "");
		open.saver().saveNow();
		Path other = folder.resolve("other.json");
		library().write(Script.version(7), other);
		Files.write(file, Files.readAllBytes(other));
		open.saver().changed(Script.version(2), "");
		open.saver().saveNow();
		assertEquals(SaveState.Apart.class, open.saver().state().getClass());
		assertEquals("rw-------", rights(open.saver().file()));
		open.saver().close();
	}
}
