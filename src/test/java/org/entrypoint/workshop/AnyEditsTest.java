package org.entrypoint.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.edit.Rules;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.edit.Outcome.Refused;

/** What holds for any sequence of edits whatsoever. */
class AnyEditsTest {
	@Property(tries = 300)
	void everyWorkshopThatEditsCanReachIsSound(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		Workshop workshop = Impulse.blank();
		for (Impulse impulse : impulses) {
			Edit edit = impulse.on(workshop);
			Outcome outcome = Edits.apply(workshop, edit);
			assertEquals(outcome, Edits.apply(workshop, edit), "the same edit has the same outcome");
			if (outcome instanceof Applied(Workshop after)) {
				workshop = after;
			}
		}
		assertEquals(List.of(), Rules.broken(workshop));
	}

	@Property(tries = 60)
	void anEditThatSaysWhatAlreadyStandsGivesTheSameObject(
			@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		Workshop workshop = Impulse.all(impulses);
		for (Edit edit : SaidAlready.all(workshop)) {
			assertSame(workshop, ((Applied) Edits.apply(workshop, edit)).workshop(), edit.toString());
		}
	}

	@Example
	void everyKindOfEditIsAppliedAndEveryReasonForARefusalIsMet() {
		Set<Class<?>> applied = new HashSet<>();
		Set<Class<?>> refused = new HashSet<>();
		Set<Refusal.Reason> reasons = EnumSet.noneOf(Refusal.Reason.class);
		Set<Class<?>> unlinked = new HashSet<>();
		Dice dice = new Dice(3);
		for (int retreat = 0; retreat < 60; retreat++) {
			Workshop workshop = Impulse.blank();
			for (int step = 0; step < 80; step++) {
				Edit edit = new Impulse(dice.below(Impulse.KINDS.size()), dice.below(Integer.MAX_VALUE)).on(workshop);
				switch (Edits.apply(workshop, edit)) {
					case Applied(Workshop after) -> {
						if (!after.equals(workshop)) {
							applied.add(edit.getClass());
							unlinked.addAll(unlinking(workshop, edit));
						}
						workshop = after;
					}
					case Refused(Refusal refusal) -> {
						refused.add(edit.getClass());
						reasons.add(refusal.reason());
					}
				}
			}
		}
		assertEquals(Set.copyOf(RandomEdit.KINDS), applied);
		assertEquals(Set.copyOf(RandomEdit.KINDS), refused);
		assertEquals(EnumSet.complementOf(EnumSet.of(Refusal.Reason.TO_READ)), reasons, "a session alone only reads");
		assertEquals(Set.of(Edit.RemoveNote.class, Edit.RemoveOwnItem.class, Edit.RemoveFactor.class), unlinked,
				"something was taken away to which links led");
	}

	/** The kind of an edit that takes something away to which a note or an action is linked. */
	private static Set<Class<?>> unlinking(Workshop workshop, Edit edit) {
		String gone = switch (edit) {
			case Edit.RemoveNote(String id) -> id;
			case Edit.RemoveOwnItem(String id) -> id;
			case Edit.RemoveFactor(String id) -> id;
			default -> "";
		};
		boolean linked = workshop.notes().stream().anyMatch(note -> note.links().contains(gone))
				|| workshop.actions().stream().anyMatch(action -> action.serves().contains(gone));
		return linked ? Set.of(edit.getClass()) : Set.of();
	}
}
