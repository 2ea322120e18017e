package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** The most that a workshop may hold can be saved and opened again. */
class LargestWorkshopTest {
	private final WorkshopCodec codec = new WorkshopCodec();

	private static Workshop largest() {
		Workshop each = OneOfEach.workshop();
		List<Note> notes = new ArrayList<>(each.notes());
		int more = Rules.MOST_NOTES - notes.size();
		String text = "ü".repeat(Rules.MOST_CHARACTERS / Rules.MOST_NOTES - 10);
		for (int count = 0; count < more; count++) {
			notes.add(Note.of("n" + count, "conditions.open", text).with(new NoteChange.SetPractice("practice"),
					new NoteChange.SetDimensions(List.of("pay")), new NoteChange.SetGroup("Table 1"),
					new NoteChange.SetSchools(List.of("Lincoln", "Adams")), new NoteChange.SetStarred(true),
					new NoteChange.SetVotes(3),
					new NoteChange.SetLever(new Lever(Source.FUNDING, "board", "Ana", LocalDate.of(2026, 11, 12))),
					new NoteChange.SetLinks(List.of("issue", "pay.1", "pay.a"))));
		}
		return new Workshop(each.diagnostic(), each.setup(), notes, each.critical(), each.ratings(),
				each.ownStatements(), each.ownConditions(), each.stories(), each.factors(), each.decision(),
				each.actions());
	}

	@Test
	void theMostNotesWithAllFieldsHaveFarFewerValuesThanAFileMayHave() throws Problem {
		Workshop workshop = largest();
		assertEquals(List.of(), Rules.broken(workshop));
		byte[] bytes = codec.write(OneOfEach.envelope(workshop));
		int tokens = 0;
		try (JsonParser parser = Json.strict().createParser(bytes)) {
			while (parser.nextToken() != null) {
				tokens++;
			}
		}
		System.out.printf("the largest workshop: %,d bytes, %,d names, values and brackets%n", bytes.length, tokens);
		assertTrue(tokens < Json.MEASURE.tokens() * 2 / 3, "there are " + tokens);
		Content content = codec.read(bytes, "largest.json");
		assertEquals(workshop, content.envelope().workshop());
		assertFalse(content.edited());
	}
}
