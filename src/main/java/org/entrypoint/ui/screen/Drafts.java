package org.entrypoint.ui.screen;

import java.util.List;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.control.EntryLine;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/**
 * What stands in an entry line and was not added yet, for each place where the room typed and went on. It is kept with
 * every key, and comes back after a crash.
 */
final class Drafts {
	private static final String PREFIX = "note ";
	private static final String PASTE = "paste ";
	private final EntryLine line;
	private final RoomState room;
	private String field = "";

	Drafts(EntryLine line, RoomState room) {
		this.line = line;
		this.room = room;
		line.whenUnaddedChanges(this::keep);
	}

	/**
	 * Words that are added leave the line before they are in the workshop. They stay a draft until then, so that they
	 * are in one of the two at every moment.
	 */
	private void keep() {
		String at = field;
		if (at.isEmpty()) {
			return;
		}
		keep(at, line.unadded());
		keep(PASTE + at, line.pendingPaste());
	}

	private void keep(String name, String text) {
		if (!text.isEmpty()) {
			room.draft(name, text);
		} else if (!room.draft(name).isEmpty()) {
			String at = field;
			Background.later(() -> {
				if (at.equals(field)) {
					room.draft(name, name.startsWith(PASTE) ? line.pendingPaste() : line.unadded());
				}
			});
		}
	}

	/** Comes to a place for notes: the words that were left there stand in the line again. */
	void comeToPlace(String place) {
		comeTo(PREFIX + place);
	}

	/** Comes to a field of another kind, by a name that no other field has. */
	void comeTo(String next) {
		if (!next.equals(field)) {
			field = next;
			String pasted = room.draft(PASTE + next);
			line.text(room.draft(next));
			if (!pasted.isEmpty()) {
				line.openPaste(pasted);
			}
		}
	}

	/** Adds what was left at places for notes to the workshop, each as a note of its place. */
	static void addAll(Retreat retreat) {
		RoomState room = retreat.room();
		List<String> fields = room.drafts(PREFIX);
		for (String each : fields) {
			String text = room.draft(each).strip();
			if (text.isEmpty() || retreat.apply(Edit.AddNote.last(blank(retreat.session().workshop(),
					retreat.session().newId(), each.substring(PREFIX.length()), Text.mend(text))))) {
				room.draft(each, "");
			}
		}
	}

	private static Note blank(Workshop workshop, String id, String place, String text) {
		return workshop.diagnostic().question(place).map(each -> Target.blank(id, Prompt.of(each), text))
				.orElseGet(() -> Note.of(id, place, text));
	}
}
