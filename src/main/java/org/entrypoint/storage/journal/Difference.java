package org.entrypoint.storage.journal;

import java.util.List;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.Body.RatedItem;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;
import org.jspecify.annotations.Nullable;

/**
 * An edit as the journal keeps it: what it made different, by the parts of the file. One form for typing, undo, redo
 * and several edits at once; it needs no rule to be applied, so that a later program with other rules reads the same
 * words out of it. A part that stands alone is a list of one, or of none where nothing was said.
 */
public record Difference(List<Splice<Setup>> setup, List<Splice<Note>> notes, List<Splice<String>> critical,
		List<Splice<RatedItem>> ratings, List<Splice<Statement>> ownStatements, List<Splice<Condition>> ownConditions,
		List<Splice<RuleStory>> stories, List<Splice<Factor>> factors, List<Splice<Decision>> decision,
		List<Splice<Action>> actions) {

	/**
	 * What makes {@code after} of {@code before}.
	 *
	 * @throws IllegalArgumentException if they were made with two diagnostics: no edit does that
	 */
	static Difference between(Body before, Body after) {
		if (!before.diagnostic().equals(after.diagnostic())) {
			throw new IllegalArgumentException("two diagnostics");
		}
		return new Difference(Splice.between(List.of(before.setup()), List.of(after.setup())),
				Splice.between(before.notes(), after.notes()),
				Splice.between(listed(before.critical()), listed(after.critical())),
				Splice.between(before.ratings(), after.ratings()),
				Splice.between(before.ownStatements(), after.ownStatements()),
				Splice.between(before.ownConditions(), after.ownConditions()),
				Splice.between(before.stories(), after.stories()), Splice.between(before.factors(), after.factors()),
				Splice.between(List.of(before.decision()), List.of(after.decision())),
				Splice.between(before.actions(), after.actions()));
	}

	/**
	 * What {@code before} became.
	 *
	 * @throws IndexOutOfBoundsException if this was not made for {@code before}
	 */
	Body appliedTo(Body before) {
		JournalReplay replay = new JournalReplay(before);
		replay.make(this);
		return replay.body();
	}

	/** A part that stands alone as a list. */
	static <T> List<T> listed(@Nullable T part) {
		return part == null ? List.of() : List.of(part);
	}
}
