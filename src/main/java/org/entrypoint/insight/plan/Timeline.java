package org.entrypoint.insight.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Actions, levers and other factors on one line of time.
 *
 * @param dated what has a date, earliest first
 * @param undated what has none, in the workshop's order
 */
public record Timeline(List<Entry> dated, List<Entry> undated) {
	/** What a point on the line is. */
	public enum Kind {
		/** An action of the plan. */
		ACTION,
		/** A change of rule that would open new room. */
		LEVER,
		/** A factor with a next date. */
		FACTOR
	}

	/**
	 * One point on the line.
	 *
	 * @param kind what it is
	 * @param id of the action, note or factor
	 * @param text the words
	 * @param owner who has it in hand; may be empty
	 * @param date when; null if not said
	 */
	public record Entry(Kind kind, String id, String text, String owner, @Nullable LocalDate date) {
	}

	/** The timeline of a workshop: all actions, all levers, and those factors that have a date. */
	public static Timeline of(Workshop workshop) {
		List<Entry> all = Stream
				.of(workshop.notes().stream().flatMap(Timeline::lever),
						workshop.actions().stream().map(Timeline::action),
						workshop.factors().stream().filter(each -> each.next() != null).map(Timeline::factor))
				.flatMap(each -> each).toList();
		return new Timeline(
				all.stream().filter(each -> each.date() != null)
						.sorted(Comparator.comparing(each -> String.valueOf(each.date()))).toList(),
				all.stream().filter(each -> each.date() == null).toList());
	}

	private static Stream<Entry> lever(Note note) {
		Lever lever = note.lever();
		return lever == null
				? Stream.of()
				: Stream.of(new Entry(Kind.LEVER, note.id(), note.text(), lever.owner(), lever.next()));
	}

	private static Entry action(Action action) {
		return new Entry(Kind.ACTION, action.id(), action.what(), action.owner(), action.by());
	}

	private static Entry factor(Factor factor) {
		return new Entry(Kind.FACTOR, factor.id(), factor.title(), "", factor.next());
	}
}
