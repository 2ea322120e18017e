package org.entrypoint.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.storage.Remains.Place;

/** What came of a history, or of several. */
final class Account {
	private final Ledger ledger;
	private final List<String> complaints = new ArrayList<>();
	private final Map<Computer, Boolean> told = new HashMap<>();
	private final Map<Place, Integer> places = new EnumMap<>(Place.class);
	private int histories;
	private int acts;
	private int recovered;
	private int conflicts;
	private int restored;
	private int foreign;
	private int overwritten;
	/** Words that another program took out of a file, and that are no longer among the earlier versions. */
	private int gone;
	/** Words that are in an earlier version or a journal only, of which the room that opens the file is not told. */
	private int untold;

	/** An account of what stands in a ledger. */
	Account(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Whether rooms at a computer were told in the end that it keeps something that goes on from another version. */
	void tell(Computer computer, boolean isTold) {
		told.put(computer, isTold);
	}

	/** Looks for all words where a history ended. */
	void settle(Remains remains, List<Path> files, int done, int cameBack) {
		histories = 1;
		acts = done;
		recovered = cameBack;
		conflicts = count(files, "(conflict ");
		restored = count(files, "(restored");
		foreign = ledger.foreign().size();
		overwritten = ledger.overwritten().size();
		for (String word : ledger.kept()) {
			places.merge(remains.of(word), 1, Integer::sum);
			settle(word, remains, files.isEmpty());
		}
		for (String word : ledger.foreign()) {
			if (remains.of(word) == Place.NOWHERE && !ledger.isTakenAway(word)
					&& !ledger.overwritten().contains(word)) {
				complaints.add(word + " of another program is overwritten");
			}
		}
		complaints.addAll(0, ledger.complaints());
	}

	private static int count(List<Path> files, String name) {
		return (int) files.stream().filter(each -> each.toString().contains(name)).count();
	}

	/**
	 * What lies nowhere must have been taken out of a file by others. What lies in no file is counted if the room is
	 * not told of it as soon as it opens one. What nobody wanted for two months may be gone, by a clock that has jumped
	 * over them.
	 */
	private void settle(String word, Remains remains, boolean isNothingLeft) {
		Place place = remains.of(word);
		int leaps = told.keySet().stream().mapToInt(each -> each.clock().leaps()).max().orElse(0);
		boolean isKnown = leaps > 0 || isNothingLeft
				|| remains.journal(word).filter(each -> told.getOrDefault(each, false)).isPresent();
		if (ledger.isTakenAway(word)) {
			gone += place == Place.NOWHERE ? 1 : 0;
		} else if (place == Place.NOWHERE && leaps < 2) {
			complaints.add(word + " is lost");
		} else if (place != Place.FILE && !isKnown) {
			untold++;
		}
	}

	/** What is not as it should be. */
	List<String> complaints() {
		return List.copyOf(complaints);
	}

	int histories() {
		return histories;
	}

	/** Words of which rooms were told that they are kept, and that lie nowhere. */
	int lost() {
		return places.getOrDefault(Place.NOWHERE, 0);
	}

	/** How many files there are that go on apart. */
	int conflicts() {
		return conflicts;
	}

	/** How often words came back. */
	int recovered() {
		return recovered;
	}

	/** Adds what came of another history. */
	void add(Account other) {
		histories += other.histories;
		acts += other.acts;
		recovered += other.recovered;
		conflicts += other.conflicts;
		restored += other.restored;
		foreign += other.foreign;
		overwritten += other.overwritten;
		gone += other.gone;
		untold += other.untold;
		other.places.forEach((place, words) -> places.merge(place, words, Integer::sum));
	}

	@Override
	public String toString() {
		return histories + " histories of " + acts + " acts: " + places.values().stream().mapToInt(each -> each).sum()
				+ " notes kept, of these in the end " + words(Place.FILE) + " in a workshop's file, "
				+ words(Place.BACKUP) + " only in an earlier version, " + words(Place.JOURNAL) + " only in a journal, "
				+ words(Place.NOWHERE) + " nowhere (" + gone + " of these were taken out of the file by others), "
				+ untold + " in no file without anybody being told; " + recovered + " recoveries, " + conflicts
				+ " conflict copies, " + restored + " restored files; " + foreign + " changes by other programs, "
				+ overwritten + " of these overwritten after the last look";
	}

	private int words(Place place) {
		return places.getOrDefault(place, 0);
	}
}
