package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of a form that is not known yet can be read where it holds all that is known, and is never changed. */
class NewerFormsTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir
	private Path folder;

	private static String newer(String form) {
		return SoundFile.with("\"schemaVersion\" : 2", "\"schemaVersion\" : " + form);
	}

	private Content read(String file) throws Problem {
		return codec.read(file.getBytes(StandardCharsets.UTF_8), "newer.json");
	}

	@ParameterizedTest
	@ValueSource(strings = {"3", "99", "2147483647"})
	void whatIsKnownIsReadAndHashesAreNot(String form) throws Problem {
		Content content = read(newer(form).replace("\"notes\"", "\"moods\" : { \"glad\" : [ 1 ] }, \"notes\"")
				.replaceFirst("\"(sha256|seal)\" : \"....", "\"$1\" : \"feed"));
		assertEquals(Integer.parseInt(form), content.form());
		assertTrue(content.isNewer());
		assertFalse(content.edited());
		assertEquals(OneOfEach.workshop(), content.envelope().workshop());
		assertTrue(content.envelope().unknown().toString().contains("moods"));
	}

	@Test
	void ourOwnFormIsNotNewer() throws Problem {
		assertFalse(read(SoundFile.TEXT).isNewer());
		assertEquals(2, read(SoundFile.TEXT).form());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"seal" | "mark"
			"documentId" : "doc-1" | "documentId" : { "long" : "doc-1" }
			"notes" | "remarks"
			"votes" : 3 | "votes" : "three"
			"horizon" : "now" | "horizon" : "tomorrow"
			"cameBack" : 87 | "cameBack" : 870
			"letter" : "B" | "letter" : "A"
			""")
	void whatIsNotAsItIsKnownIsRefusedAsNewer(String old, String fresh) {
		String file = newer("3");
		assertTrue(file.contains(old), old);
		Problem problem = assertThrows(Problem.class, () -> read(file.replace(old, fresh)));
		assertEquals("file.newer", problem.code().key());
		assertTrue(problem.words().contains("(format 3, this one reads 2)"), problem.words());
	}

	@Test
	void aNumberBeyondAllFormsIsNewer() {
		assertEquals("file.newer", assertThrows(Problem.class, () -> read(newer("2147483648"))).code().key());
	}

	@Test
	void whatIsNoStrictJsonIsRefusedAsSuch() {
		assertEquals("file.jsonTwice", assertThrows(Problem.class,
				() -> read(newer("3").replace("\"position\"", "\"writer\" : 1, \"position\""))).code().key());
	}

	@Test
	void theLibraryChangesNone() throws Exception {
		Path file = Files.writeString(folder.resolve("newer.json"), newer("3"));
		FileLibrary library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
		assertEquals("file.newer", assertThrows(Problem.class, () -> library.read(file)).code().key());
		OpenWorkshop open = library.open(file);
		assertEquals(OpenWorkshop.Access.NEWER, open.access());
		assertEquals(OneOfEach.workshop(), open.workshop());
		assertTrue(open.notices().getFirst().contains("newer EntryPoint (format 3, this one writes 2)"),
				open.notices().getFirst());
		open.saver().changed(SmallestWorkshop.workshop(), "");
		open.saver().close();
		assertArrayEquals(newer("3").getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
	}
}
