package org.entrypoint.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.Journal.State;
import org.entrypoint.storage.journal.JournalFile.Replayed;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;

/** Whatever was edited, taken back and saved in between: the journal leads to the same workshop. */
class AnyJournalTest {
	private static final Instant NOW = Instant.parse("2026-11-24T15:56:56Z");
	private Path folder = Path.of("");

	@BeforeTry
	void folder() throws IOException {
		folder = Files.createTempDirectory("journal");
	}

	@AfterTry
	void away() throws IOException {
		for (Path each : files()) {
			Files.delete(each);
		}
		Files.delete(folder);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	/** The states that edits lead to, and back again. */
	private static List<Workshop> states(List<Impulse> impulses) {
		List<Workshop> states = new ArrayList<>(List.of(Impulse.blank()));
		for (Impulse impulse : impulses) {
			if (Edits.apply(states.getLast(), impulse.on(states.getLast())) instanceof Applied(Workshop after)) {
				states.add(after);
			}
		}
		states.addAll(states.reversed().subList(0, states.size() / 2));
		return states;
	}

	private static String hash(Body body) {
		return WorkshopCodec.sha256(Json.strict().writeValueAsBytes(body));
	}

	private static Journal.Base base(Workshop workshop) {
		Body body = Body.of(workshop);
		return new Journal.Base(hash(body), body, Path.of("retreat.json"));
	}

	@Property(tries = 200)
	void aDifferenceMakesOneStateOfAnyOther(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses,
			@ForAll Random random) {
		List<Workshop> states = states(impulses);
		Body one = Body.of(states.get(random.nextInt(states.size())));
		Body other = Body.of(states.get(random.nextInt(states.size())));
		Difference difference = Difference.between(one, other);
		assertEquals(other, difference.appliedTo(one));
		Difference read = Json.strict().readValue(Json.strict().writeValueAsBytes(difference), Difference.class);
		assertEquals(difference, read);
		assertEquals(other.workshop(), read.appliedTo(one).workshop());
	}

	/** The saver asks for a version at some moment, and it may be in the file long after that, or never. */
	@Property(tries = 200)
	void whateverIsInTheFileTheRestIsInTheJournal(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses,
			@ForAll Random random) throws IOException {
		List<Workshop> states = states(impulses);
		Workshop inFile = states.getFirst();
		long asked = -1;
		int askedAt = 0;
		Journal journal = new Journal(folder, "doc-1", "session", base(inFile));
		for (int count = 1; count < states.size(); count++) {
			long entry = journal.append(state(states, count));
			if (asked < 0 && random.nextInt(3) == 0) {
				asked = entry;
				askedAt = count;
				journal.saving(base(states.get(count)).hash(), state(states, count), entry);
			} else if (asked >= 0 && random.nextInt(3) > 0) {
				boolean arrives = random.nextBoolean();
				if (arrives) {
					inFile = states.get(askedAt);
					assertLeadsTo(states.get(count), inFile, count - askedAt);
					journal.goOnFrom(base(inFile), askedAt);
				}
				asked = -1;
			}
		}
		journal.close(false);
		assertLeadsTo(states.getLast(), inFile, -1);
	}

	/** Two journals of the same session, one of which spells some entries before it is told to write them. */
	@Property(tries = 200)
	void whatIsMadeReadyIsWrittenAsWithoutThat(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses,
			@ForAll Random random) throws IOException {
		List<Workshop> states = states(impulses);
		Journal ready = new Journal(folder, "doc-1", "ready", base(states.getFirst()));
		Journal plain = new Journal(folder, "doc-1", "plain", base(states.getFirst()));
		int from = 0;
		for (int count = 1; count < states.size(); count++) {
			int other = count + random.nextInt(states.size() - count);
			if (random.nextInt(4) > 0) {
				ready.makeReady(state(states, random.nextBoolean() ? count : other));
			}
			Journal.Base version = base(states.get(count));
			if (random.nextInt(4) == 0) {
				State there = state(states, from + random.nextInt(count - from));
				assertEquals(plain.saving(version.hash(), there, count), ready.saving(version.hash(), there, count));
			}
			if (random.nextInt(4) == 0) {
				from = count - 1;
				Journal.Base arrived = base(states.get(from));
				assertEquals(plain.goOnFrom(arrived, from), ready.goOnFrom(arrived, from));
			}
			assertEquals(plain.append(state(states, count)), ready.append(state(states, count)));
			assertEquals(frames("plain"), frames("ready"));
		}
		ready.close(false);
		plain.close(false);
	}

	private List<Frame> frames(String session) throws IOException {
		Path newest = files().stream().filter(each -> String.valueOf(each.getFileName()).startsWith(session))
				.reduce((earlier, later) -> later).orElseThrow();
		return JournalFile.read(newest).orElseThrow().frames();
	}

	private static Journal.State state(List<Workshop> states, int count) {
		return new Journal.State(Body.of(states.get(count)), "step", count, NOW);
	}

	private void assertLeadsTo(Workshop last, Workshop inFile, int changes) throws IOException {
		Journal.Base base = base(inFile);
		Body newest = base.body();
		for (Path each : files()) {
			JournalFile file = JournalFile.read(each).orElseThrow();
			assertEquals(0, file.unread());
			assertTrue(file.goesOnFrom(base.hash()));
			Replayed made = file.replay(base.hash(), base.body()).orElse(new Replayed(newest, "", 0, NOW));
			newest = made.body();
			assertTrue(changes < 0 || made.changes() == changes, made.changes() + " instead of " + changes);
		}
		assertEquals(last, newest.workshop());
	}
}
