package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Three programs at two computers have one file, and whatever can happen to it happens: they type, save and die, clocks
 * jump, files are moved, copied, torn and deleted, a sync client puts old versions back, another program writes in the
 * very moment of the move. So many histories as {@code -Dhistories=10000} says.
 */
class SessionsOnOneFileTest {
	/** A careless program is seen to lose words within so many histories. */
	private static final int OF_CARELESS_ONES = 100;
	private final Account sum = new Account(new Ledger());

	private static Account play(List<Act> acts, Seat.Program program) throws Exception {
		Path real = InMemory.folder();
		try {
			return new History(real, program).play(acts);
		} finally {
			Desk.clear(real);
		}
	}

	private static Seat.Program ours(SavePace pace) {
		return new Seat.Program((folder, clock, file) -> new FileLibrary(folder, clock, pace).takeOver(file),
				Seat::isKept);
	}

	/** The same histories every time, so that nobody's change fails by chance. */
	@Property(tries = 60, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
	void noWordThatWasKeptIsLost(@ForAll(supplier = Act.Histories.class) List<Act> acts) throws Exception {
		Account account = play(acts, ours(History.FAST));
		assertEquals(List.of(), account.complaints());
		sum.add(account);
	}

	/** As many others as are asked for. */
	@Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE)
	@AddLifecycleHook(EnoughHistories.class)
	void norInOtherHistories(@ForAll(supplier = Act.Histories.class) List<Act> acts) throws Exception {
		if (EnoughHistories.areAsked()) {
			noWordThatWasKeptIsLost(acts);
		}
	}

	@AfterProperty
	void tell() {
		if (sum.histories() > 0) {
			System.out.println(sum);
		}
	}

	/** Shows that this test can fail: who writes without looking loses what others wrote. */
	@Example
	void aProgramThatDoesNotLookLosesWords() throws Exception {
		assertLoses("overwritten unseen",
				new Seat.Program(
						(folder, clock, file) -> NaiveSaver
								.program(new FileLibrary(folder, clock, History.FAST), Files::write).open(file),
						Seat::isKept));
	}

	/** Shows that this test can fail: who says of words that they are kept before they are loses some. */
	@Example
	void aProgramThatSpeaksTooSoonLosesWords() throws Exception {
		SavePace slow = new SavePace(History.FAST.file(), History.FAST.file(), 20, 3_600_000, 3_600_000);
		assertLoses(" is lost", new Seat.Program(ours(slow).opens(), state -> true));
	}

	private static void assertLoses(String complaint, Seat.Program careless) throws Exception {
		int lost = 0;
		boolean isSeen = false;
		for (List<Act> acts : new Act.Histories().get().sampleStream().limit(OF_CARELESS_ONES).toList()) {
			Account account = play(acts, careless);
			lost += account.lost();
			isSeen |= account.complaints().stream().anyMatch(each -> each.contains(complaint));
			if (lost > 0 && isSeen) {
				return;
			}
		}
		assertTrue(lost > 0 && isSeen, lost + " words are lost");
	}
}
