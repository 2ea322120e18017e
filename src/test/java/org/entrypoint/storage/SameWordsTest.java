package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.json.WorkshopCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another workshop with the very same words, a recovered one say, is put in the file's place: it is another one all the
 * same.
 */
class SameWordsTest {
	@TempDir(factory = InMemory.class)
	private Path folder;

	private static String document(Path file) throws IOException, Problem {
		return new WorkshopCodec().read(Files.readAllBytes(file), String.valueOf(file)).envelope().documentId();
	}

	private Set<String> documentsAmongBackups() throws IOException, Problem {
		Set<String> all = new HashSet<>();
		try (Stream<Path> files = Files.walk(folder.resolve("app").resolve("backups"))) {
			for (Path each : files.filter(file -> file.toString().endsWith(".json")).toList()) {
				all.add(document(each));
			}
		}
		return all;
	}

	@Test
	void itIsNotOverwrittenAndNoVersionOfOurs() throws Exception {
		Desk desk = Desk.together(folder).begin(true);
		Path file = Desk.realFile(folder);
		String ours = document(file);
		OpenWorkshop open = desk.library(Desk.HURRIED).open(desk.file());
		Path other = folder.resolve("other.json");
		Desk.library(folder.resolve("elsewhere")).write(Script.version(0), other);
		byte[] theirs = Files.readAllBytes(other);
		Files.write(file, theirs);
		open.saver().changed(Script.version(1), "");
		open.saver().saveNow();
		assertEquals(SaveState.Apart.class, open.saver().state().getClass());
		assertArrayEquals(theirs, Files.readAllBytes(file));
		open.saver().close();
		assertEquals(Set.of(ours), documentsAmongBackups());
	}
}
