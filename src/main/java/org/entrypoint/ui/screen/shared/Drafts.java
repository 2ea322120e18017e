package org.entrypoint.ui.screen.shared;

import java.util.List;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/**
 * What stands in an entry line and was not added yet, for each place where the room typed and went on. It is kept with
 * every key, and comes back after a crash.
 */
public final class Drafts {
	/** Begins the names of fields for a practice, which is a part of the note that is typed beside it. */
	public static final String PRACTICE = "practice ";
	private static final String NOTE = "note ";
	private static final String PASTE = "paste ";
	private final EntryLine line;
	private final RoomState room;
	private String field = "";

	public Drafts(EntryLine line, RoomState room) {
		this.line = line;
		this.room = room;
		line.whenUnaddedChanges(this::keep);
	}

	/**
	 * Words that are added leave the line before they are in the workshop. They stay a draft until then, so that they
	 * are in one of the two at every moment.
	 */
	private void keep() {
		if (!field.isEmpty()) {
			keep(field, line.unadded());
			keep(PASTE + field, line.pendingPaste());
		}
	}

	private void keep(String name, String text) {
		if (!text.isEmpty()) {
			room.draft(name, text);
		} else if (!room.draft(name).isEmpty()) {
			String at = field;
			Background.later(() -> {
				if (at.equals(field)) {
					settle();
				}
			});
		}
	}

	/** Keeps exactly what stands in the line now: all that was to be added is in the workshop. */
	public void settle() {
		if (!field.isEmpty()) {
			room.draft(field, line.unadded());
			room.draft(PASTE + field, line.pendingPaste());
		}
	}

	/** Comes to a place for notes: the words that were left there stand in the line again. */
	public void comeToPlace(String place) {
		comeTo(NOTE + place);
	}

	/** Comes to a field of another kind, by a name that no other field has; empty for none. */
	public void comeTo(String next) {
		if (!next.equals(field)) {
			field = "";
			line.forgetPaste();
			line.text(room.draft(next));
			field = next;
		}
		String pasted = room.draft(PASTE + next);
		if (!next.isEmpty() && !pasted.isEmpty()) {
			line.openPaste(pasted);
		}
	}

	/** Comes to another place for notes, and takes the words that stand in the line along. */
	public void moveToPlace(String place) {
		String next = NOTE + place;
		String words = line.unadded();
		if (words.isEmpty() || field.isEmpty()) {
			comeTo(next);
		} else if (!next.equals(field)) {
			String before = field;
			field = next;
			settle();
			room.draft(before, "");
			room.draft(PASTE + before, "");
		}
	}

	/** Whether words were left at a place for notes. */
	public boolean isLeftAt(String place) {
		return !room.draft(NOTE + place).isEmpty();
	}

	/** Adds what was left at places for notes to the workshop, each as a note of its place. */
	static void addAll(Retreat retreat) {
		RoomState room = retreat.room();
		List<String> fields = room.drafts(NOTE);
		for (String each : fields) {
			String place = each.substring(NOTE.length());
			String text = room.draft(each).strip();
			if (text.isEmpty()) {
				room.draft(each, "");
				continue;
			}
			Note note = blank(retreat.session().workshop(), retreat.session().newId(), place, Text.mend(text))
					.with(new NoteChange.SetPractice(Text.mend(room.draft(PRACTICE + place).strip())));
			if (retreat.apply(Edit.AddNote.last(note))) {
				room.draft(each, "");
				room.draft(PRACTICE + place, "");
			}
		}
	}

	private static Note blank(Workshop workshop, String id, String place, String text) {
		return workshop.diagnostic().question(place).map(each -> Target.blank(id, Prompt.of(each), text))
				.orElseGet(() -> Note.of(id, place, text));
	}
}
