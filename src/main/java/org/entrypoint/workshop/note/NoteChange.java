package org.entrypoint.workshop.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is said of a note, its words or a mark, as a value: {@link Note#with} puts it in. */
public sealed interface NoteChange {
	/** Another place. */
	record SetPlace(String place) implements NoteChange {
	}

	/** Other words. */
	record SetText(String text) implements NoteChange {
	}

	/** Another practice of a reason. */
	record SetPractice(String practice) implements NoteChange {
	}

	/** Other dimensions that it is about, by their ids. */
	record SetDimensions(List<String> dimensions) implements NoteChange {
	}

	/** Another group that said it; empty for the whole group. */
	record SetGroup(String group) implements NoteChange {
	}

	/** Other schools that it is about, by their names. */
	record SetSchools(List<String> schools) implements NoteChange {
	}

	/** Other schools that it holds for. */
	record SetScope(Scope scope) implements NoteChange {
	}

	/** With or without a star. */
	record SetStarred(boolean starred) implements NoteChange {
	}

	/** So many dots, 0 or more. */
	record SetVotes(int votes) implements NoteChange {
	}

	/** Another time when an issue began. */
	record SetOnset(Onset onset) implements NoteChange {
	}

	/** Whether teachers are most engaged at a bright spot. */
	record SetEngaged(boolean engaged) implements NoteChange {
	}

	/** Whether teachers are most successful at a bright spot. */
	record SetSuccessful(boolean successful) implements NoteChange {
	}

	/** Another way to grow. */
	record SetGrowth(Growth growth) implements NoteChange {
	}

	/** Other things that it belongs to, by their ids. */
	record SetLinks(List<String> links) implements NoteChange {
	}

	/** Another lever; null for none. */
	record SetLever(@Nullable Lever lever) implements NoteChange {
	}
}
