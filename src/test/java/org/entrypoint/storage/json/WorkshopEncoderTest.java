package org.entrypoint.storage.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.json.strict.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is spelled the same by both ways, and what is read back is compared to the letter. */
class WorkshopEncoderTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final Workshop sample = new FileLibrary(new AppFolder(Path.of("nowhere")), Clock.systemUTC()).sample();
	private final Envelope envelope = new Envelope("doc-1", 7, "ab".repeat(32), Instant.parse("2026-11-26T10:42:03Z"),
			"needs/review", sample, UnknownFields.none());
	private final EncodedWorkshop spelled = codec.spell(envelope, null);
	private final String text = new String(spelled.bytes(), StandardCharsets.UTF_8);

	private boolean isProved(String file) {
		return codec.proof(new EncodedWorkshop(file.getBytes(StandardCharsets.UTF_8), spelled.hash()), envelope, null)
				.isPresent();
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
		WorkshopCodec.Content proof = codec.proof(spelled, envelope, null).orElseThrow().content();
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

	private Envelope next(List<Note> notes) {
		Workshop next = new Workshop(sample.diagnostic(), sample.setup(), notes, sample.critical(), sample.ratings(),
				sample.ownStatements(), sample.ownConditions(), sample.stories(), sample.factors(), sample.decision(),
				sample.actions());
		return envelope.next(spelled.hash(), envelope.savedAt().plusSeconds(5), "needs/discuss", next);
	}

	/** One note is changed, one is gone, one is new, one stands elsewhere: the file is the one that is spelled anew. */
	@Test
	void whatIsTakenFromTheVersionBeforeIsSpelledAsAnew() throws Exception {
		VerifiedFile before = codec.proof(spelled, envelope, null).orElseThrow();
		List<Note> notes = new ArrayList<>(sample.notes());
		notes.set(0, notes.getFirst()
				.with(new NoteChange.SetText("“Changed”\n\tand \"said\" \\ again \u2028 \ud83d\ude00")));
		notes.remove(notes.stream().filter(each -> each.place().equals("parked")).findFirst().orElseThrow());
		notes.add(notes.remove(5));
		Envelope next = next(notes);
		EncodedWorkshop taken = codec.spell(next, before);
		assertArrayEquals(codec.write(next), taken.bytes());
		VerifiedFile proved = codec.proof(taken, next, before).orElseThrow();
		assertEquals(codec.read(taken.bytes(), "next.json"), proved.content());
		assertArrayEquals(codec.write(next), codec.spell(next, proved).bytes(), "and once more from that one");
	}

	/**
	 * A note that another note's words stand in for, one that is cut, one that is doubled, and one that is left out.
	 */
	@Test
	void aNoteThatIsSpelledAlreadyIsComparedAllTheSame() {
		VerifiedFile before = codec.proof(spelled, envelope, null).orElseThrow();
		Envelope next = next(sample.notes());
		String good = new String(codec.spell(next, before).bytes(), StandardCharsets.UTF_8);
		assertTrue(isProved(good, next, before));
		String first = spelling(before, 0);
		String second = spelling(before, 1);
		assertFalse(isProved(good.replace(first, second), next, before));
		assertFalse(isProved(good.replace(first, first + ", " + first), next, before));
		assertFalse(isProved(good.replace(first, first + " " + first), next, before));
		assertFalse(isProved(good.replace(first + ",", ""), next, before));
		assertFalse(isProved(good.replace(first, first.replaceFirst("\\}$", ", \"more\" : [ } ]")), next, before));
		String words = sample.notes().getFirst().text();
		assertFalse(isProved(good.replace(first, first.replace(words, words + "!")), next, before));
		assertTrue(isProved(good.replace(first, first + " "), next, before), "a space is none of its words");
	}

	private String spelling(VerifiedFile before, int note) {
		VerifiedFile.Stretch place = Objects.requireNonNull(before.place(sample.notes().get(note)));
		return new String(before.bytes(), place.from(), place.length(), StandardCharsets.UTF_8);
	}

	private boolean isProved(String file, Envelope said, VerifiedFile before) {
		byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
		return codec.proof(new EncodedWorkshop(bytes, codec.spell(said, null).hash()), said, before).isPresent();
	}
}
