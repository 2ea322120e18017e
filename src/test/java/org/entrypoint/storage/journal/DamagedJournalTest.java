package org.entrypoint.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.journal.JournalFile.Replayed;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a damaged journal the sound beginning is used, and nothing else. */
class DamagedJournalTest {
	private static final Instant NOW = Instant.parse("2026-11-24T15:56:56Z");
	private static final String HASH = "ab".repeat(32);
	private static final int ENTRIES = 5;
	@TempDir
	private Path folder;
	private final List<Body> states = new ArrayList<>();
	private byte[] whole = new byte[0];
	/** Where each entry ends; the first one is the beginning of the file. */
	private final List<Integer> ends = new ArrayList<>();

	@BeforeEach
	void journal() throws IOException {
		Workshop workshop = Impulse.blank();
		states.add(Body.of(workshop));
		Journal journal = new Journal(folder.resolve("j"), "doc-1", "session",
				new Journal.Base(HASH, states.getFirst(), Path.of("retreat.json")));
		for (int count = 1; count <= ENTRIES; count++) {
			if (Edits.apply(workshop,
					Edit.AddNote.last(Note.of("n" + count, "parked", "word"))) instanceof Applied(Workshop after)) {
				workshop = after;
			}
			states.add(Body.of(workshop));
			journal.append(new Journal.State(states.getLast(), "step", count, NOW));
		}
		journal.close(false);
		try (var files = Files.list(folder.resolve("j"))) {
			whole = Files.readAllBytes(files.findFirst().orElseThrow());
		}
		ByteBuffer rest = ByteBuffer.wrap(whole);
		while (rest.hasRemaining()) {
			assertTrue(Frame.read(rest).isPresent());
			ends.add(rest.position());
		}
	}

	/** What is read of damaged bytes must be exactly the entries before the damage. */
	private void assertUsedUpTo(int damage, byte[] bytes, String how) {
		int sound = (int) ends.stream().filter(end -> end <= damage).count();
		Optional<JournalFile> read = JournalFile.read(Path.of("damaged.journal"), ByteBuffer.wrap(bytes));
		assertEquals(sound > 0, read.isPresent(), how);
		if (read.isPresent()) {
			assertEquals(bytes.length - ends.get(sound - 1), read.get().unread(), how);
			Body made = read.get().replay(HASH, states.getFirst()).map(Replayed::body).orElse(states.getFirst());
			assertEquals(states.get(sound - 1), made, how);
		}
	}

	@Test
	void everyTruncation() {
		for (int length = 0; length <= whole.length; length++) {
			assertUsedUpTo(length, Arrays.copyOf(whole, length), "cut at " + length);
		}
	}

	@Test
	void everySingleBit() {
		for (int at = 0; at < whole.length; at++) {
			for (int bit = 0; bit < Byte.SIZE; bit++) {
				byte[] flipped = whole.clone();
				flipped[at] ^= (byte) (1 << bit);
				assertUsedUpTo(at, flipped, "byte " + at + ", bit " + bit);
			}
		}
	}

	@Test
	void zerosAndRubbishAtTheEnd() {
		assertUsedUpTo(whole.length, Arrays.copyOf(whole, whole.length + 4_096), "zeros");
		byte[] rubbish = Arrays.copyOf(whole, whole.length + 4_096);
		Arrays.fill(rubbish, whole.length, rubbish.length, (byte) 0x7f);
		assertUsedUpTo(whole.length, rubbish, "rubbish");
	}

	@Test
	void entriesThatCameTwiceOrInAnotherOrderOrAreMissing() {
		assertUsedUpTo(ends.get(3), joined(0, 1, 2, 3, 3), "twice");
		assertUsedUpTo(ends.get(3), joined(0, 1, 2, 3, 2), "an older one");
		assertUsedUpTo(ends.get(1), joined(0, 1, 3, 2, 4), "swapped");
		assertUsedUpTo(ends.get(2), joined(0, 1, 2, 4, 5), "one missing");
		assertUsedUpTo(ends.get(2), joined(0, 1, 2, 0, 1, 2), "the whole file twice");
		assertUsedUpTo(0, joined(1, 2, 3), "without its beginning");
	}

	private byte[] joined(int... entries) {
		ByteBuffer all = ByteBuffer.allocate(whole.length * 2);
		for (int entry : entries) {
			int from = entry == 0 ? 0 : ends.get(entry - 1);
			all.put(whole, from, ends.get(entry) - from);
		}
		return Arrays.copyOf(all.array(), all.position());
	}

	/** An entry from another journal, sound in itself and with the right number. */
	@Test
	void anEntryThatGoesOnFromAnotherVersion() throws IOException {
		Frame foreign = new Frame(ENTRIES + 1, "cd".repeat(32),
				new JournalEntry.Changed(NOW, 1, "", Difference.between(states.getLast(), states.getFirst())));
		ByteBuffer bytes = foreign.bytes();
		ByteBuffer all = ByteBuffer.allocate(whole.length + bytes.remaining()).put(whole).put(bytes);
		assertUsedUpTo(whole.length, all.array(), "foreign");
		ByteBuffer own = new Frame(ENTRIES + 1, HASH, foreign.entry()).bytes();
		Files.write(folder.resolve("own.journal"),
				ByteBuffer.allocate(whole.length + own.remaining()).put(whole).put(own).array());
		JournalFile file = JournalFile.read(folder.resolve("own.journal")).orElseThrow();
		assertEquals(states.getFirst(), file.replay(HASH, states.getFirst()).orElseThrow().body(),
				"with the right base it counts");
	}
}
