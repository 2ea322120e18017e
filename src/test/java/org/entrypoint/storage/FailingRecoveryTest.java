package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.disk.DiskFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program has died, its words are in the journal only, and a call to the disk fails while the next one opens the
 * file: then it opens nothing, or has the words, or says that something is wrong; and they are never gone.
 */
class FailingRecoveryTest {
	private static final SavePace JOURNAL_ONLY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 4, 3_000, 3_600_000);
	private static final int VERSIONS = 3;
	@TempDir(factory = InMemory.class)
	private Path folder;

	private void left(Path real) throws Exception {
		Desk desk = Desk.together(Files.createDirectory(real)).begin(true);
		Sitting sitting = new Sitting(desk, file -> desk.library(JOURNAL_ONLY).open(file)).open();
		for (int version = 1; version <= VERSIONS; version++) {
			sitting.type();
		}
		assertTrue(sitting.await(SaveState.OnThisComputer.class), sitting.state().toString());
		sitting.die();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each)));
			}
		}
	}

	/** What is wrong after the file was opened while this goes wrong. */
	private static List<String> opened(Path real, Stroke stroke) throws Exception {
		List<String> complaints = new ArrayList<>();
		Desk desk = Desk.together(real);
		desk.fail(stroke);
		try {
			OpenWorkshop open = desk.library(Desk.HURRIED).open(desk.file());
			if (Script.number(open.workshop()) < VERSIONS && open.notices().isEmpty()) {
				complaints.add("nobody is told that words are missing: " + stroke);
			}
			desk.heal();
			open.saver().close();
		} catch (Problem refused) {
			desk.heal();
		}
		Found found = Found.in(real);
		if (found.version() < VERSIONS) {
			complaints.add("words are gone: " + stroke + ", " + found);
		}
		return complaints;
	}

	@Test
	void wordsAreThereOrTheRoomKnowsThatTheyAreMissing() throws Exception {
		Path before = folder.resolve("before");
		left(before);
		List<String> complaints = new ArrayList<>();
		boolean isThrough = false;
		for (int call = 1; !isThrough; call++) {
			Path real = folder.resolve("opened" + call);
			copy(before, real);
			Stroke stroke = Stroke.once(call, asked -> asked.number() > 0, DiskFault.BROKEN);
			complaints.addAll(opened(real, stroke));
			isThrough = stroke.struck().isEmpty();
		}
		complaints.forEach(System.out::println);
		assertEquals(List.of(), complaints);
	}
}
