package org.entrypoint.ui.control.note;

import java.util.List;

/** A row of a {@link NoteList}. */
public sealed interface NoteItem {
	/** Names the row as long as it is shown; unique in the list. */
	String id();

	/**
	 * A heading above notes.
	 *
	 * @param text what the notes below belong to
	 * @param detail a remark beside it; may be empty
	 */
	record Heading(String id, String text, String detail) implements NoteItem {
	}

	/**
	 * A note.
	 *
	 * @param text the words
	 * @param second the second field's words, where the question asks for two
	 * @param fields how the two fields are called; empty where there is only one
	 * @param chips what it is about
	 * @param who who said it
	 * @param starred whether it has a star
	 * @param votes dots, 0 or more
	 * @param flag a mark that stands out, for example "Most critical"; may be empty
	 * @param options what can be switched on the card itself
	 */
	record Card(String id, String text, String second, List<String> fields, List<Chip> chips, String who,
			boolean starred, int votes, String flag, List<Option> options) implements NoteItem {
		public Card {
			fields = List.copyOf(fields);
			chips = List.copyOf(chips);
			options = List.copyOf(options);
		}

		/** Whether the question asks for two fields. */
		public boolean hasTwoFields() {
			return !fields.isEmpty();
		}
	}

	/**
	 * A word on a card.
	 *
	 * @param text the word
	 * @param tag whether it is a mark of its own rather than a dimension
	 */
	record Chip(String text, boolean tag) {
	}

	/**
	 * Something that can be switched on a card.
	 *
	 * @param key the letter or digit that switches it in the menu of the note, and on the note with Alt
	 * @param text what it is called
	 * @param on whether it is on
	 * @param asked whether the question is about it, so that every card offers it; others do so when they are selected
	 */
	record Option(String key, String text, boolean on, boolean asked) {
	}
}
