package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.workshop.Edit;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Workshop;

/** A retreat at which somebody typed all the nasty texts. */
final class Nasty {
	private static final String PLACE = "strengths.value";

	private Nasty() {
	}

	/** Each text as a note, as the screens make it; one that is too long for a note as several. */
	static Workshop workshop() {
		List<Edit> edits = new ArrayList<>();
		notes().values().forEach(pieces -> pieces.forEach(each -> edits.add(Edit.AddNote.last(each))));
		return Written.after(Written.empty(), new Edit.Several(edits));
	}

	/** The notes of each text. */
	static Map<NastyText, List<Note>> notes() {
		Map<NastyText, List<Note>> all = new LinkedHashMap<>();
		for (NastyText each : NastyText.all()) {
			List<Note> notes = new ArrayList<>();
			String rest = Text.mend(each.typed());
			while (!rest.isEmpty()) {
				String piece = rest.substring(0, Math.min(Note.LONGEST, rest.length()));
				notes.add(Note.of("t" + all.size() + "." + notes.size(), PLACE, piece));
				rest = rest.substring(piece.length());
			}
			all.put(each, notes);
		}
		return all;
	}
}
