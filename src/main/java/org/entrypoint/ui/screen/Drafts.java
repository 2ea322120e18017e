package org.entrypoint.ui.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.control.EntryLine;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/** What stands in an entry line and was not added yet, for each place where the room typed and went on. */
final class Drafts {
	private final EntryLine line;
	private final Map<String, String> left = new LinkedHashMap<>();
	private String place = "";

	Drafts(EntryLine line) {
		this.line = line;
	}

	/** Comes to a place: the words in the line stay behind, and those that were left here stand in it again. */
	void comeTo(String next) {
		if (!next.equals(place)) {
			left.put(place, line.text());
			line.text(left.getOrDefault(next, ""));
			left.remove(next);
			place = next;
		}
	}

	/** Adds the words in the line as Enter does, and those that were left elsewhere as notes of their places. */
	void addTo(Retreat retreat) {
		line.add();
		left.values().removeIf(String::isBlank);
		left.forEach((where, text) -> retreat.apply(Edit.AddNote
				.last(blank(retreat.session().workshop(), retreat.session().newId(), where, Text.mend(text.strip())))));
		left.clear();
	}

	private static Note blank(Workshop workshop, String id, String where, String text) {
		return workshop.diagnostic().question(where).map(each -> Target.blank(id, Prompt.of(each), text))
				.orElseGet(() -> Note.of(id, where, text));
	}
}
