package org.entrypoint.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.json.strict.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The way from the first form of the file to the second. */
class MigrationsTest {
	private static ObjectNode old(String name) throws Exception {
		byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/org/entrypoint/storage/form1", name));
		return (ObjectNode) Json.strict().readTree(bytes);
	}

	@ParameterizedTest
	@ValueSource(strings = {"sample.json", "one-of-each.json", "unknown-fields.json"})
	void whatIsLedToTheNewFormIsSealedAndOtherwiseAsItWas(String name) throws Exception {
		ObjectNode old = old(name);
		ObjectNode now = Migrations.toNewest(old, 1);
		assertTrue(Hashes.of(now).fit(now, 2));
		assertEquals(List.of(), FileHeader.faults(now));
		assertEquals(2, now.path("schemaVersion").intValue());
		assertEquals(old.deepCopy().without("schemaVersion"), now.deepCopy().without(List.of("schemaVersion", "seal")));
		assertEquals(old(name), old, "the old tree is left as it is");
	}

	@Test
	void aHashThatDoesNotFitStaysSo() throws Exception {
		ObjectNode now = Migrations.toNewest(old("edited.json"), 1);
		assertFalse(Hashes.of(now).fit(now, 2));
		assertEquals(old("edited.json").path("sha256"), now.path("sha256"));
	}

	@ParameterizedTest
	@ValueSource(ints = {2, 3, 99})
	void theNewestFormAndNewerOnesStay(int form) throws Exception {
		ObjectNode file = old("sample.json");
		assertSame(file, Migrations.toNewest(file, form));
	}
}
