package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import java.util.List;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A change of a workshop, as a value: it can be applied, refused, kept in a journal and read back. {@link Edits#apply}
 * says what each one does.
 */
public sealed interface Edit {
	/** Replaces what was known before. */
	record ReviseSetup(Setup setup) implements Edit {
	}

	/**
	 * Adds a note at its own place.
	 *
	 * @param note the new note; its id must be new
	 * @param index where among the notes of its place, 0 or more; past the end means last
	 */
	record AddNote(Note note, int index) implements Edit {
		/** Adds the note below the others of its place. */
		public static AddNote last(Note note) {
			return new AddNote(note, Integer.MAX_VALUE);
		}
	}

	/** Replaces the words and marks of the note with the same id; its place stays. */
	record ReviseNote(Note note) implements Edit {
	}

	/** Takes a note away, and with it the mark "most critical" and every link to it. */
	record RemoveNote(String id) implements Edit {
	}

	/**
	 * Moves a note among the notes of its place, or to another place.
	 *
	 * @param id the note
	 * @param place where it goes
	 * @param index where among the other notes of that place, 0 or more; past the end means last
	 */
	record MoveNote(String id, String place, int index) implements Edit {
	}

	/** Marks the one most critical issue; null takes the mark away. */
	record MarkCritical(@Nullable String note) implements Edit {
	}

	/** Says what the room thinks of an item; null makes it "not discussed" again. */
	record Rate(RatingKey key, @Nullable Rating rating) implements Edit {
	}

	/** Adds a statement of the team's own. */
	record AddStatement(Statement statement) implements Edit {
	}

	/** Rewords a statement of the team's own. */
	record ReviseStatement(Statement statement) implements Edit {
	}

	/** Adds a condition of the team's own. */
	record AddCondition(Condition condition) implements Edit {
	}

	/** Rewords a condition of the team's own. */
	record ReviseCondition(Condition condition) implements Edit {
	}

	/** Takes away a statement or condition of the team's own, with its ratings and every link to it. */
	record RemoveOwnItem(String id) implements Edit {
	}

	/** Says what the rule behind a condition was for and what it causes now. */
	record TellRule(RuleStory story) implements Edit {
	}

	/** Adds another factor below the others. */
	record AddFactor(Factor factor) implements Edit {
	}

	/** Replaces the factor with the same id. */
	record ReviseFactor(Factor factor) implements Edit {
	}

	/** Takes a factor away; the diagnostic's own families stay. */
	record RemoveFactor(String id) implements Edit {
	}

	/** Says where the team starts. */
	record Decide(Decision decision) implements Edit {
	}

	/**
	 * Adds an action.
	 *
	 * @param action the new action; its id must be new
	 * @param index where in the plan, 0 or more; past the end means last
	 */
	record AddAction(Action action, int index) implements Edit {
		/** Adds the action below the others. */
		public static AddAction last(Action action) {
			return new AddAction(action, Integer.MAX_VALUE);
		}
	}

	/** Replaces the action with the same id. */
	record ReviseAction(Action action) implements Edit {
	}

	/** Takes an action away. */
	record RemoveAction(String id) implements Edit {
	}

	/** Moves an action to this place among the other actions, 0 or more; past the end means last. */
	record MoveAction(String id, int index) implements Edit {
	}

	/** Several edits that stand or fall together and are undone together: a paste of many lines, for example. */
	record Several(List<Edit> edits) implements Edit {
		public Several {
			edits = List.copyOf(edits);
		}
	}

	/** One or more edits as one. */
	static Edit together(List<Edit> edits) {
		return edits.size() == 1 ? edits.getFirst() : new Several(edits);
	}
}
