package org.entrypoint.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.storage.recovery.RecoverableChanges;
import org.entrypoint.storage.recovery.RecoverableDocument;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.locale.Words;

/**
 * What is kept of workshops, in lines for people: never what was typed.
 *
 * @param words the bundle with their words
 * @param times how their readers write times
 */
record KeptWords(Words words, LocalTimes times) {
	private static final long KILOBYTE = 1024;

	/** Where a workshop lies, and below that what is kept of it. */
	List<String> lines(RecoverableDocument document) {
		List<String> lines = new ArrayList<>(List.of(place(document)));
		if (document.isOpen()) {
			lines.add("  " + words.get("recover.open"));
		}
		for (RecoverableChanges each : document.changes()) {
			lines.add("  " + line(each));
		}
		document.unadded().map(each -> "  " + words.get("recover.unadded", each.words().size(), when(each.at())))
				.ifPresent(lines::add);
		document.newer().map(each -> "  " + words.get("recover.older", when(each.at()))).ifPresent(lines::add);
		List<Backup> earlier = document.earlier();
		if (!earlier.isEmpty()) {
			Backup newest = earlier.getFirst();
			lines.add("  " + words.get("recover.earlier", earlier.size(), when(newest.at()),
					Math.ceilDiv(newest.size(), KILOBYTE)));
		}
		return lines;
	}

	private String line(RecoverableChanges changes) {
		String key = changes.isAside() && changes.base() == RecoverableChanges.Base.EARLIER
				? "recover.RECOVERED"
				: "recover." + changes.base();
		String line = words.get(key, changes.changes(), when(changes.last()), changes.unread());
		boolean isCut = changes.unread() > 0 && changes.base() != RecoverableChanges.Base.UNREADABLE;
		return isCut ? line + " " + words.get("recover.cut", changes.unread()) : line;
	}

	/** The place of a workshop. */
	String place(RecoverableDocument document) {
		if (document.place().isEmpty()) {
			return words.get("recover.nowhere");
		}
		return switch (document.there()) {
			case WORKSHOP -> document.place();
			case OTHER -> words.get("recover.other", document.place());
			case NOTHING -> words.get("recover.gone", document.place());
		};
	}

	/** What a workshop is called within a sentence. */
	String name(RecoverableDocument document) {
		return document.place().isEmpty() ? words.get("recover.nameless") : document.place();
	}

	/** A moment, where its readers are. */
	String when(Instant moment) {
		return times.moment(moment);
	}
}
