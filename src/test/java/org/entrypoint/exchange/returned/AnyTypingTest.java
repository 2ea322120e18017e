package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/**
 * Whatever somebody changes in a workbook comes back: one workshop becomes another one by the workbook of that other
 * one.
 */
class AnyTypingTest {
	/** What is changed in cells that are there; hands and what no cell tells stay out. */
	private static final List<Class<? extends Edit>> TYPED = List.of(Edit.ReviseNote.class, Edit.ReviseStatement.class,
			Edit.ReviseCondition.class, Edit.TellRule.class, Edit.ReviseFactor.class, Edit.ReviseAction.class,
			Edit.Decide.class, Edit.MarkCritical.class);

	/** What every table of notes has a cell for; what only some questions ask for is changed in their tables. */
	private static Note told(Note note) {
		return Note.of(note.id(), note.place(), note.text(), new NoteChange.SetDimensions(note.dimensions()),
				new NoteChange.SetGroup(note.group()), new NoteChange.SetSchools(note.schools()),
				new NoteChange.SetScope(note.scope()), new NoteChange.SetStarred(note.starred()),
				new NoteChange.SetVotes(note.votes()));
	}

	@Property(tries = 40)
	void oneWorkshopBecomesAnother(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
		Workshop before = Impulse.random(seed, 60);
		Workshop after = Impulse.edited(before, seed, 12, TYPED);
		Proposal proposal = Sent.complete(after).withoutSeals().into(before);
		Workshop back = Proposal.together(before, proposal.changes(), () -> "x").after();
		for (int note = 0; note < after.notes().size(); note++) {
			if (!after.notes().get(note).text().isBlank()) { // a blank one has a practice only
				assertEquals(told(after.notes().get(note)), told(back.notes().get(note)));
			}
		}
		assertEquals(after.critical(), back.critical());
		assertEquals(after.ownStatements(), back.ownStatements());
		assertEquals(after.ownConditions(), back.ownConditions());
		assertEquals(after.factors(), back.factors());
		assertEquals(after.decision(), back.decision());
		// what an action serves is told by words, and these were changed in the same breath
		assertEquals(after.actions().stream().map(each -> each.withServes(List.of())).toList(),
				back.actions().stream().map(each -> each.withServes(List.of())).toList());
		assertEquals(Map.copyOf(after.ratings()), Map.copyOf(back.ratings()));
	}
}
