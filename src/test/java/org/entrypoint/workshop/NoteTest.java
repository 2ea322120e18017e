package org.entrypoint.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A note and what is said of it. */
class NoteTest {
	private static final Note BARE = Note.of("n", "needs.critical", "They leave.");

	/** What would take each change back; the first is the change. */
	static List<List<NoteChange>> changes() {
		return List.of(List.of(new NoteChange.SetPlace("parked"), new NoteChange.SetPlace(BARE.place())),
				List.of(new NoteChange.SetText("They stay."), new NoteChange.SetText(BARE.text())),
				List.of(new NoteChange.SetPractice("They plan."), new NoteChange.SetPractice("")),
				List.of(new NoteChange.SetDimensions(List.of("pay")), new NoteChange.SetDimensions(List.of())),
				List.of(new NoteChange.SetGroup("Table 1"), new NoteChange.SetGroup("")),
				List.of(new NoteChange.SetSchools(List.of("Lincoln")), new NoteChange.SetSchools(List.of())),
				List.of(new NoteChange.SetScope(Scope.SOME), new NoteChange.SetScope(Scope.UNSAID)),
				List.of(new NoteChange.SetStarred(true), new NoteChange.SetStarred(false)),
				List.of(new NoteChange.SetVotes(3), new NoteChange.SetVotes(0)),
				List.of(new NoteChange.SetOnset(Onset.BEFORE), new NoteChange.SetOnset(Onset.UNSAID)),
				List.of(new NoteChange.SetEngaged(true), new NoteChange.SetEngaged(false)),
				List.of(new NoteChange.SetSuccessful(true), new NoteChange.SetSuccessful(false)),
				List.of(new NoteChange.SetGrowth(Growth.BOTH), new NoteChange.SetGrowth(Growth.UNSAID)),
				List.of(new NoteChange.SetLinks(List.of("issue")), new NoteChange.SetLinks(List.of())),
				List.of(new NoteChange.SetLever(Lever.BLANK), new NoteChange.SetLever(null)));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeSaysOneThingAndIsTakenBackByItsOpposite(List<NoteChange> both) {
		assertNotEquals(BARE, BARE.with(both.getFirst()));
		assertEquals(BARE, BARE.with(both.getFirst(), both.getLast()));
	}

	@Test
	void everyKindOfChangeIsTriedAndAllTogetherKeepWhatTheOthersSaid() {
		Set<Class<?>> tried = changes().stream().map(each -> each.getFirst().getClass()).collect(Collectors.toSet());
		assertEquals(Set.of(NoteChange.class.getPermittedSubclasses()), tried);
		NoteChange[] all = changes().stream().map(List::getFirst).toArray(NoteChange[]::new);
		Note full = BARE.with(all);
		assertEquals(full, Arrays.stream(all).reduce(full, Note::with, (one, other) -> other));
		assertEquals(full, BARE.with(all[all.length - 1]).with(Arrays.copyOf(all, all.length - 1)));
	}
}
