package org.entrypoint.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** A workshop to which a test tells what the room said. */
final class Room {
	private Workshop workshop = Workshop.blank(new DiagnosticReader().builtIn());

	Workshop workshop() {
		return workshop;
	}

	Room does(Edit edit) {
		workshop = ((Applied) Edits.apply(workshop, edit)).workshop();
		return this;
	}

	/** Agrees on a level; "blank" takes the rating away. */
	Room agrees(Axis axis, String item, String level) {
		return does(new Edit.Rate(new RatingKey(axis, item),
				level.equals("blank") ? null : Rating.agreed(Integer.parseInt(level))));
	}

	/** Shows hands without agreeing: per level, and last the don't-knows. */
	Room votes(Axis axis, String item, String... votes) {
		return does(
				new Edit.Rate(new RatingKey(axis, item), new Rating(null, Stream.of(votes).map(Room::hands).toList())));
	}

	/** Hands as the facilitator types them, {@code 0 3 9 2 1}: per level, and last the don't-knows. */
	static HandCount hands(String typed) {
		List<Integer> numbers = new ArrayList<>(Stream.of(typed.split(" ")).map(Integer::valueOf).toList());
		int dontKnow = numbers.removeLast();
		return new HandCount(Method.HANDS, numbers, dontKnow);
	}
}
