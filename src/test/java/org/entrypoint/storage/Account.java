package org.entrypoint.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.storage.Remains.Place;

/** What came of a history, or of several. */
final class Account {
	private final Ledger ledger;
	private final List<String> complaints = new ArrayList<>();
	private final Map<Place, Integer> places = new EnumMap<>(Place.class);
	private int histories;
	private int acts;
	private int recovered;
	private int conflicts;
	private int restored;
	private int ownFiles;
	private int foreign;
	private int overwritten;
	/** Words that another program took out of a file, and that are no longer among the earlier versions. */
	private int gone;
	/** Words that another program took out of a file, and that are in none any more. */
	private int takenOut;

	/** An account of what stands in a ledger. */
	Account(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Looks for all words where a history ended. */
	void settle(Remains remains, List<Path> files, int done, int cameBack, boolean hasLeapt) {
		histories = 1;
		acts = done;
		recovered = cameBack;
		conflicts = count(files, "(conflict ");
		restored = count(files, "(restored");
		ownFiles = count(files, "(recovered ");
		foreign = ledger.foreign().size();
		overwritten = ledger.overwritten().size();
		for (String word : ledger.kept()) {
			places.merge(remains.of(word), 1, Integer::sum);
			settle(word, remains, !remains.hasHome(word), hasLeapt);
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
	 * What was kept lies in a workshop's file in the end, if there is any file of the workshop left. What others took
	 * out of a file is still among the earlier versions or in a journal, unless a clock has jumped over the days for
	 * which things are kept.
	 */
	private void settle(String word, Remains remains, boolean isNoneLeft, boolean hasLeapt) {
		Place place = remains.of(word);
		if (ledger.isTakenAway(word)) {
			takenOut += place == Place.FILE ? 0 : 1;
			gone += place == Place.NOWHERE ? 1 : 0;
			if (place == Place.NOWHERE && !hasLeapt) {
				complaints.add(word + " was taken out of the file, and is lost");
			}
		} else if (place == Place.NOWHERE) {
			complaints.add(word + " is lost");
		} else if (place != Place.FILE && !isNoneLeft) {
			complaints.add(word + " is in no file");
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
		takenOut += other.takenOut;
		ownFiles += other.ownFiles;
		other.places.forEach((place, words) -> places.merge(place, words, Integer::sum));
	}

	@Override
	public String toString() {
		return histories + " histories of " + acts + " acts: " + places.values().stream().mapToInt(each -> each).sum()
				+ " notes kept, of these in the end " + words(Place.FILE) + " in a workshop's file, "
				+ words(Place.BACKUP) + " only in an earlier version, " + words(Place.JOURNAL) + " only in a journal, "
				+ words(Place.NOWHERE) + " nowhere; " + takenOut + " were taken out of all files by others, " + gone
				+ " of these are nowhere; " + recovered + " recoveries, " + conflicts + " conflict copies, " + ownFiles
				+ " recovered and " + restored + " restored files; " + foreign + " changes by other programs, "
				+ overwritten + " of these overwritten after the last look";
	}

	private int words(Place place) {
		return places.getOrDefault(place, 0);
	}
}
