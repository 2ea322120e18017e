package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** What is typed while disks fail: always the same words, so that each version is known by its number. */
public final class Script {
	private static final String COUNT = "count";
	private static final List<Workshop> VERSIONS = new ArrayList<>();

	private Script() {
	}

	/** The version with this number; 0 lies in the file when it all begins. */
	static synchronized Workshop version(int number) {
		while (VERSIONS.size() <= number) {
			VERSIONS.add(VERSIONS.isEmpty() ? begun() : following(VERSIONS.getLast(), VERSIONS.size()));
		}
		return VERSIONS.get(number);
	}

	private static Workshop begun() {
		return OneOfEach.after(Workshop.blank(new DiagnosticReader().builtIn()),
				Edit.AddNote.last(Note.of(COUNT, "parked", "0")));
	}

	/** The count goes up; now and then there is a note more, or one that was there becomes longer. */
	private static Workshop following(Workshop last, int number) {
		Workshop counted = OneOfEach.after(last, new Edit.ReviseNote(Note.of(COUNT, "parked", String.valueOf(number))));
		return switch (number % 3) {
			case 0 -> OneOfEach.after(counted,
					Edit.AddNote.last(Note.of("n" + number, "parked", "note ".repeat(number % 200))));
			case 1 -> number < 4
					? counted
					: OneOfEach.after(counted, new Edit.ReviseNote(
							Note.of("n" + (number - 1), "parked", "longer ".repeat(number % 200) + number)));
			default -> counted;
		};
	}

	/** The step on which the room is then. */
	public static String position(int number) {
		return number / 4 % 2 == 0 ? "needs/review" : "needs/critical";
	}

	/** Which version a workshop is; -1 if it is none. */
	public static int number(Workshop workshop) {
		int counted = workshop.note(COUNT).map(note -> Integer.parseInt(note.text())).orElse(-1);
		return counted >= 0 && version(counted).equals(workshop) ? counted : -1;
	}
}
