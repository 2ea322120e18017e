package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Call.Kind;
import org.entrypoint.storage.disk.DiskFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session is typed again and again, and each time another call to the disks fails, in every way there is. So many
 * sessions are picked by chance from all there could be; {@code -Dscenarios=10000} runs all.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class FaultsTest {
	private static final int SCENARIOS = Integer.getInteger("scenarios", 250);
	/** Most of the time a session waits. */
	private static final int AT_ONCE = 6;
	private static final List<DiskFault> TROUBLES = List.of(DiskFault.BROKEN, DiskFault.FULL, DiskFault.DENIED,
			DiskFault.HALF, DiskFault.UNANSWERED);
	private static final List<Kind> KINDS = List.of(Kind.OPEN, Kind.WRITE, Kind.FORCE, Kind.MOVE, Kind.DELETE);
	@TempDir(factory = InMemory.class)
	private Path folder;

	private static boolean any(Call call) {
		return call.number() > 0;
	}

	private static Predicate<Call> of(Kind kind) {
		return call -> call.kind() == kind;
	}

	/** About how many of these calls a session makes; some make more. */
	private int calls(Predicate<Call> which) throws Exception {
		Stroke count = Stroke.none(which);
		assertEquals(List.of(), Scenario.quiet(count).play(folder.resolve("count")));
		return count.seen();
	}

	/** Plays some of the scenarios, as many at once as is good, and gathers what is complained about. */
	private List<String> play(String what, List<Scenario> scenarios, int some) throws Exception {
		List<Scenario> picked = new ArrayList<>(scenarios);
		Collections.shuffle(picked, new Random(some));
		picked = picked.subList(0, Math.min(some, picked.size()));
		List<Future<List<String>>> played = new ArrayList<>();
		try (ExecutorService rooms = Executors.newFixedThreadPool(AT_ONCE)) {
			for (Scenario each : picked) {
				Path real = folder.resolve(what + played.size());
				played.add(rooms.submit(() -> each.play(real)));
			}
		}
		List<String> all = new ArrayList<>();
		int struck = 0;
		for (int each = 0; each < picked.size(); each++) {
			struck += picked.get(each).stroke().struck().isEmpty() ? 0 : 1;
			List<String> complaints = played.get(each).get();
			if (!complaints.isEmpty()) {
				System.out.println(picked.get(each));
			}
			all.addAll(complaints);
		}
		System.out.println(what + ": " + picked.size() + " sessions of " + scenarios.size() + ", in " + struck
				+ " of them a call was hit; complaints: " + all.size());
		all.forEach(System.out::println);
		return all;
	}

	@Test
	void whicheverCallFailsAllIsSavedWhenTheDiskIsWell() throws Exception {
		int calls = calls(FaultsTest::any);
		assertEquals(List.of(), play("any call", Scenario.once(calls, FaultsTest::any, TROUBLES), SCENARIOS));
	}

	@Test
	void whicheverCallThatChangesSomethingFailsAllIsSavedWhenTheDiskIsWell() throws Exception {
		List<Scenario> all = new ArrayList<>();
		for (Kind kind : KINDS) {
			int calls = calls(of(kind));
			all.addAll(Scenario.once(calls, of(kind), TROUBLES));
		}
		assertEquals(List.of(), play("a call of a kind", all, SCENARIOS));
	}

	@Test
	void whereverTheProgramDiesNothingThatWasPromisedIsLost() throws Exception {
		List<Scenario> all = new ArrayList<>(
				Scenario.once(calls(FaultsTest::any), FaultsTest::any, List.of(DiskFault.DEATH)));
		for (Kind kind : KINDS) {
			all.addAll(Scenario.once(calls(of(kind)), of(kind), List.of(DiskFault.DEATH)));
		}
		assertEquals(List.of(), play("death", all, SCENARIOS / 2));
		assertTrue(all.size() > 100);
	}

	@Test
	void whicheverCallsFailAgainAndAgainAllIsSavedWhenTheDiskIsWell() throws Exception {
		List<Scenario> all = new ArrayList<>();
		for (int every : List.of(2, 3, 5, 7, 11, 13, 17)) {
			for (DiskFault trouble : TROUBLES) {
				all.add(new Scenario(Stroke.every(every, FaultsTest::any, trouble), false, all.size() % 2 == 0, false,
						every));
				for (Kind kind : KINDS) {
					all.add(new Scenario(Stroke.every(every, of(kind), trouble), false, all.size() % 2 == 0, false,
							every));
				}
			}
		}
		assertEquals(List.of(), play("again and again", all, SCENARIOS / 2));
	}

	/** Shows that this test can fail: a careless program leaves broken files, and says that all is saved. */
	@Test
	void aNaiveProgramIsComplainedAbout() throws Exception {
		Set<String> complaints = new TreeSet<>();
		for (DiskFault trouble : List.of(DiskFault.HALF, DiskFault.FULL, DiskFault.DEATH)) {
			for (Scenario each : Scenario.once(4, of(Kind.WRITE), List.of(trouble))) {
				complaints.addAll(each.play(folder.resolve("naive" + complaints.size() + each.seed()),
						desk -> NaiveSaver.program(desk.library(Desk.HURRIED), Files::write)));
			}
		}
		for (String expected : List.of("the file is broken", "Saved was said of version", "found was version")) {
			assertTrue(complaints.stream().anyMatch(each -> each.startsWith(expected)), expected + complaints);
		}
	}
}
