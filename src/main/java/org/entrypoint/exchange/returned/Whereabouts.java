package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.exchange.Terms;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Scope;

/** What a note is about, where it holds and how much weight it got, from the lines of one cell. */
final class Whereabouts {
	private final Spoken spoken;
	private final Terms terms;

	Whereabouts(Spoken spoken) {
		this.spoken = spoken;
		this.terms = spoken.terms();
	}

	/** A note with another scope and other schools: {@code scope: school, school}. */
	Note where(Note note, String text) {
		String said = text.strip();
		Optional<Scope> scope = Stream.of(Scope.ALL, Scope.HIGHEST_NEED, Scope.SOME)
				.filter(each -> said.equalsIgnoreCase(terms.of(each)) || said.startsWith(terms.of(each) + ":"))
				.findFirst();
		int start = scope.map(each -> Math.min(said.length(), terms.of(each).length() + 1)).orElse(0);
		return note.with(new NoteChange.SetScope(scope.orElse(Scope.UNSAID)),
				new NoteChange.SetSchools(spoken.schools(said.substring(start))));
	}

	/** A note with all that its cell says: dimensions, where, dots and star, each on a line of its own. */
	Note about(Note note, String text) throws Unclear {
		List<String> lines = new ArrayList<>(text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList());
		boolean isStarred = lines.remove(terms.get("mark.star"));
		int votes = votes(lines);
		List<String> dimensions = lines.isEmpty() ? List.of() : dimensions(lines);
		if (lines.size() > 1) {
			throw new Unclear("unclear.about", lines.getLast());
		}
		return where(note, lines.isEmpty() ? "" : lines.getFirst()).with(new NoteChange.SetDimensions(dimensions),
				new NoteChange.SetStarred(isStarred), new NoteChange.SetVotes(votes));
	}

	/** Takes the line with the dots out of the lines. */
	private int votes(List<String> lines) {
		for (String line : List.copyOf(lines)) {
			String digits = line.split(" ", 2)[0];
			if (digits.matches("\\d{1,3}") && line.equals(terms.get("mark.votes", Integer.parseInt(digits)))) {
				lines.remove(line);
				return Integer.parseInt(digits);
			}
		}
		return 0;
	}

	/** Takes the line with the dimensions out of the lines; it is the first one if it is there. */
	private List<String> dimensions(List<String> lines) {
		try {
			List<String> dimensions = spoken.dimensions(lines.getFirst());
			lines.removeFirst();
			return dimensions;
		} catch (Unclear e) {
			return List.of();
		}
	}
}
