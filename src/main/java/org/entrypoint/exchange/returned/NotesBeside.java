package org.entrypoint.exchange.returned;

import java.util.List;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/**
 * Words beside a rating. The cell shows the notes that stand elsewhere with all their marks; each line that somebody
 * adds below them is a new note. Those that are there already are changed where they stand.
 */
final class NotesBeside {
	private final Spoken spoken;

	NotesBeside(Spoken spoken) {
		this.spoken = spoken;
	}

	Edit pressing(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		return added(ids, Place.rate(Area.NEEDS, id), List.of(), typed);
	}

	Edit strength(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		String dimension = ItemFields.statement(now, id).dimension();
		return added(ids, Place.rate(Area.STRENGTHS, dimension), List.of(id), typed);
	}

	Edit condition(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		String dimension = ItemFields.condition(now, id).dimension();
		return added(ids, Place.rate(Area.CONDITIONS, dimension), List.of(id), typed);
	}

	Edit test(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		if (ItemFields.axis(spoken, id) != Axis.TEST || !id.contains("/")) {
			throw new Unclear("unclear.noNotes");
		}
		String[] parts = id.split("/", 2);
		return added(ids, Place.test(parts[0], parts[1]), List.of(), typed);
	}

	private Edit added(Supplier<String> ids, String place, List<String> links, Field.Typed typed) throws Unclear {
		String before = spoken.said(typed.before());
		String after = spoken.said(typed.after()).strip();
		if (!after.startsWith(before) || after.length() == before.length()) {
			throw new Unclear("unclear.beside");
		}
		List<Edit> edits = after.substring(before.length()).lines().map(String::strip).filter(each -> !each.isEmpty())
				.<Edit>map(each -> Edit.AddNote.last(Note.of(ids.get(), place, each)
						.with(new NoteChange.SetLinks(links), new NoteChange.SetGroup(typed.author()))))
				.toList();
		return Edit.together(edits);
	}
}
