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
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Files of the first form, as the program wrote them before there was a second, open for ever. */
class OlderFormsTest {
	private static final Path FILES = Path.of("src/test/resources/org/entrypoint/storage/form1");
	private static final List<String> ADDED = List.of("schemaVersion", "seal");
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir
	private Path folder;

	private static List<String> files() throws Exception {
		try (Stream<Path> all = Files.list(FILES)) {
			return all.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	private Content read(String name) throws Exception {
		return codec.read(Files.readAllBytes(FILES.resolve(name)), name);
	}

	@Test
	void noFixtureIsMissing() throws Exception {
		assertEquals(List.of("edited.json", "one-of-each.json", "sample.json", "unknown-fields.json"), files());
		for (String each : files()) {
			assertTrue(Files.readString(FILES.resolve(each)).contains("\"schemaVersion\" : 1,"), each);
		}
	}

	@Test
	void theyHoldWhatWasWrittenIntoThem() throws Exception {
		assertEquals(OneOfEach.envelope(), read("one-of-each.json").envelope());
		assertEquals(library().sample(), read("sample.json").envelope().workshop());
		Workshop each = OneOfEach.workshop();
		assertEquals(each, read("unknown-fields.json").envelope().workshop());
		assertEquals("Riverbank", read("edited.json").envelope().workshop().setup().district());
	}

	@ParameterizedTest
	@MethodSource("files")
	void eachSaysItsFormAndWhetherItWasEdited(String name) throws Exception {
		assertEquals(1, read(name).form());
		assertEquals(name.equals("edited.json"), read(name).edited());
	}

	/** The tree that is written has the same fields in the same order, and a seal behind the hash. */
	@ParameterizedTest
	@MethodSource("files")
	void savedEachIsTheSameInTheNewForm(String name) throws Exception {
		Envelope old = read(name).envelope();
		byte[] bytes = codec.write(old);
		Content saved = codec.read(bytes, name);
		assertEquals(2, saved.form());
		assertFalse(saved.edited());
		assertEquals(old, saved.envelope());
		assertArrayEquals(bytes, codec.write(saved.envelope()));
		ObjectNode before = (ObjectNode) Json.strict().readTree(Files.readAllBytes(FILES.resolve(name)));
		ObjectNode after = (ObjectNode) Json.strict().readTree(bytes);
		List<String> names = List.copyOf(after.propertyNames());
		assertEquals("seal", names.get(names.indexOf("sha256") + 1));
		if (name.equals("edited.json")) {
			before.set("sha256", after.get("sha256"));
		}
		assertEquals(before.deepCopy().without(ADDED).toString(), after.deepCopy().without(ADDED).toString());
	}

	@ParameterizedTest
	@MethodSource("files")
	void theLibraryOpensEachAndSavesItInTheNewForm(String name) throws Exception {
		Path file = Files.copy(FILES.resolve(name), folder.resolve(name));
		OpenWorkshop open = library().open(file);
		assertEquals(name.equals("edited.json") ? 1 : 0, open.notices().size());
		Workshop changed = OneOfEach.after(open.workshop(), Edit.AddNote.last(Note.of("later", "parked", "more")));
		open.saver().changed(changed, "plan");
		open.saver().close();
		Content saved = codec.read(Files.readAllBytes(file), name);
		assertEquals(2, saved.form());
		assertFalse(saved.edited());
		assertEquals(changed, saved.envelope().workshop());
		assertEquals(read(name).envelope().unknown(), saved.envelope().unknown());
		assertEquals(read(name).envelope().revision() + 1, saved.envelope().revision());
		assertEquals(read(name).hash(), saved.envelope().parent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"documentId", "revision", "parent", "writer", "savedAt", "position", "sha256", "workshop",
			"schemaVersion"})
	void theRulesOfTheFirstFormHold(String field) throws Exception {
		ObjectNode file = (ObjectNode) Json.strict().readTree(Files.readAllBytes(FILES.resolve("one-of-each.json")));
		assertNamed(field, file.deepCopy().without(List.of(field)));
		assertNamed(field, file.deepCopy().set(field, file.arrayNode()));
	}

	private void assertNamed(String field, JsonNode file) {
		Problem problem = assertThrows(Problem.class,
				() -> codec.read(Json.strict().writeValueAsBytes(file), "old.json"));
		assertTrue(problem.words().startsWith("old.json is damaged at “" + field), problem.words());
	}

	/** A field of this name that nobody knew then is no seal; nor does a file of the second form do without. */
	@Test
	void aSealBelongsToTheSecondForm() throws Exception {
		String old = Files.readString(FILES.resolve("one-of-each.json"));
		Content odd = codec.read(
				old.replace("\"sha256\"", "\"seal\" : [ ], \"sha256\"").getBytes(StandardCharsets.UTF_8), "odd.json");
		assertFalse(odd.edited());
		assertEquals(OneOfEach.envelope(), odd.envelope());
		byte[] without = old.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2").getBytes(StandardCharsets.UTF_8);
		Problem problem = assertThrows(Problem.class, () -> codec.read(without, "new.json"));
		assertTrue(problem.words().startsWith("new.json is damaged at “seal”."), problem.words());
	}

	@Test
	void aFileOfTheSecondFormThatSaysItIsOfTheFirstWasChanged() throws Exception {
		String now = new String(codec.write(OneOfEach.envelope()), StandardCharsets.UTF_8);
		Content back = codec.read(
				now.replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 1").getBytes(StandardCharsets.UTF_8),
				"back.json");
		assertTrue(back.edited());
		assertEquals(OneOfEach.envelope(), back.envelope());
	}
}
