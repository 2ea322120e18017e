package org.entrypoint.workshop;

import org.entrypoint.workshop.note.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words, names, days and ids: what a room types, what it pastes, and now and then what cannot be kept. */
final class RandomWords {
	private static final List<String> SAID = List.of("New teachers are alone", "Zwölf Boxkämpfer", "=cmd|' /C calc'!A0",
			"two\nlines", "a \"quote\" and a \\", "😀 emoji", "العربية עברית", "tab\there", "line\u2028separator",
			"_x0041_", "{\"json\": [1, 2]}", "%s {0} ${x}", "trailing ", " ", "", "\u200Bzero width", "𝄞 clef",
			"\uFFFD");
	private static final List<String> NAMES = List.of("Lincoln", "Roosevelt", "Table 1", "Principals", "Süd-Schule",
			"O'Neill", "A & B", "HR 😀");
	private static final List<String> UNKEPT = List.of("bell\u0007", "half \uD83D", "\r\n", "\u0000", "\uFFFE");

	private RandomWords() {
	}

	static String text(Dice dice) {
		if (dice.onceIn(40)) {
			return dice.one(UNKEPT);
		}
		return dice.onceIn(120) ? "x".repeat(Note.LONGEST + dice.below(2)) : dice.one(SAID);
	}

	static String shortText(Dice dice) {
		if (dice.onceIn(40)) {
			return "y".repeat(500 + dice.below(2));
		}
		return dice.onceIn(60) ? dice.one(UNKEPT) : dice.one(SAID);
	}

	static List<String> names(Dice dice) {
		if (dice.onceIn(40)) {
			return List.of("twice", "twice");
		}
		if (dice.onceIn(80)) {
			return java.util.stream.IntStream.rangeClosed(0, 200).mapToObj(number -> "School " + number).toList();
		}
		return dice.onceIn(40) ? List.of(" ") : dice.some(NAMES);
	}

	static @Nullable LocalDate day(Dice dice) {
		if (dice.onceIn(40)) {
			return dice.one(LocalDate.of(26, 1, 2), LocalDate.of(1899, 12, 31), LocalDate.of(10_000, 1, 1));
		}
		return dice.onceIn(3) ? null : LocalDate.of(2026, 1, 1).plusDays(dice.below(800));
	}

	/** An id for something new: mostly free. */
	static String newId(Dice dice, Workshop workshop) {
		if (dice.onceIn(12)) {
			return dice.one("", "no spaces", "-first", "x".repeat(65), "ä", "a/b", "felt", "teams", "teams.1",
					"bargaining");
		}
		return dice.onceIn(12) && !workshop.notes().isEmpty()
				? dice.one(workshop.notes()).id()
				: "n" + dice.below(1_000_000) + "._-".charAt(dice.below(3)) + "Z";
	}

	/** The id of one of these, or of none. */
	static String idOf(Dice dice, List<String> ids) {
		return ids.isEmpty() || dice.onceIn(12) ? dice.one("gone", "teams", "felt", "") : dice.one(ids);
	}
}
