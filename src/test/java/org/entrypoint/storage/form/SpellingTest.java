package org.entrypoint.storage.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.entrypoint.storage.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is spelled the same by both ways, and what is read back is compared to the letter. */
class SpellingTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final Workshop sample = new FileLibrary(new AppFolder(Path.of("nowhere")), Clock.systemUTC()).sample();
	private final Envelope envelope = new Envelope("doc-1", 7, "ab".repeat(32), Instant.parse("2026-11-26T10:42:03Z"),
			"needs/review", sample, UnknownFields.none());
	private final Spelled spelled = codec.spell(envelope);
	private final String text = new String(spelled.bytes(), StandardCharsets.UTF_8);

	private boolean isProved(String file) {
		return codec.proof(new Spelled(file.getBytes(StandardCharsets.UTF_8), spelled.hash()), envelope).isPresent();
	}

	@Test
	void theTreeIsSpelledTheSame() throws Exception {
		WorkshopCodec.Content read = codec.read(spelled.bytes(), "sample.json");
		assertFalse(read.edited(), "both hashes are those that a reader counts");
		assertEquals(read.hash(), spelled.hash());
		assertArrayEquals(Json.readable().writeValueAsBytes(Json.strict().readTree(spelled.bytes())), spelled.bytes());
	}

	@Test
	void whatIsProvedIsWhatAReaderFinds() throws Exception {
		WorkshopCodec.Content proof = codec.proof(spelled, envelope).orElseThrow();
		assertEquals(codec.read(spelled.bytes(), "sample.json"), proof);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"revision" : 7 | "revision" : 8
			"doc-1" | "doc-2"
			"needs/review" | "needs"
			"position" | "place"
			"writer" : | "more" : 1, "writer" :
			"sha256" : " | "sha256" : "0
			"seal" : " | "seals" : "
			"votes" : 1 | "votes" : 2
			"notes" : [ | "notes" : [ null,
			"workshop" : { | "workshops" : {
			""")
	void anythingElseIsNoProof(String old, String fresh) {
		assertTrue(text.contains(old), old);
		assertFalse(isProved(text.replace(old, fresh)));
	}

	@Test
	void aFileThatIsCutOrGoesOnIsNoProof() {
		assertTrue(isProved(text));
		assertFalse(isProved(text + "1"));
		assertFalse(isProved(text + "}"));
		assertFalse(isProved(""));
		assertFalse(isProved("[]"));
		for (int length = 1; length < text.length(); length += 997) {
			assertFalse(isProved(text.substring(0, length)), length + " characters");
		}
	}
}
