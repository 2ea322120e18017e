package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.discuss.DiscussScreen;
import org.entrypoint.ui.screen.entry.FactorsScreen;
import org.entrypoint.ui.screen.entry.TestsScreen;
import org.entrypoint.ui.screen.rate.RateScreen;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** Whoever comes to a step for one thing finds the focus on it, and it is in sight. */
class ArrivalTest {
	private static Room arrive(Workshop workshop, Consumer<Position> goes, Function<Retreat, Screen> screen) {
		return new Room(workshop, position -> {
			goes.accept(position);
			return position.step();
		}, screen);
	}

	private static Step step(Position position, String id) {
		return position.outline().step(id).orElseThrow();
	}

	private static String selected(Room room, String list) {
		return Toolkit.call(() -> room.find(list) instanceof ListView<?> view
				&& view.getSelectionModel().getSelectedItem() instanceof NoteItem item ? item.id() : "none");
	}

	private static Note note(Workshop workshop, String place, int index) {
		return workshop.notesAt(place).get(index);
	}

	@Test
	void aRatingOfTheHighestNeedSchoolsIsShownAsSuch() {
		try (Room room = arrive(Room.sample(), position -> position.go(step(position, "strengths/rate/pay"),
				new RatingKey(Axis.HIGHEST_NEED, "pay.4")), RateScreen::new)) {
			assertEquals("rate-highest_need-pay.4", room.focused());
			assertTrue(room.isInSight("rate-highest_need-pay.4"));
		}
	}

	@Test
	void ofAConditionItsSecondQuestionHasTheFocus() {
		try (Room room = arrive(Room.sample(),
				position -> position.go(step(position, "conditions/rate/pay"), new RatingKey(Axis.USED, "pay.d")),
				RateScreen::new)) {
			assertEquals("rate-used-pay.d", room.focused());
			assertTrue(room.isInSight("rate-used-pay.d"));
		}
	}

	@Test
	void aNoteBesideRatingsIsSelected() {
		Workshop sample = Room.sample();
		Note note = note(sample, "strengths.rate.pipeline", 0);
		try (Room room = arrive(sample, position -> position.go(step(position, "strengths/rate/pipeline"), note.id()),
				RateScreen::new)) {
			assertEquals("evidence", room.focused());
			assertEquals(note.id(), selected(room, "evidence"));
			assertTrue(room.isInSight("evidence"));
		}
	}

	@Test
	void anAnswerIsSelectedThoughItIsNotTheNewest() {
		Workshop sample = Room.sample();
		Note note = note(sample, "needs.causes", 1);
		try (Room room = arrive(sample,
				position -> position.go(step(position, "needs/discuss/needs.causes"), note.id()), DiscussScreen::new)) {
			assertEquals("notes", room.focused());
			assertEquals(note.id(), selected(room, "notes"));
		}
	}

	@Test
	void aFactorHasTheFocus() {
		Workshop sample = Room.sample();
		String last = sample.factors().getLast().id();
		try (Room room = arrive(sample, position -> position.go(step(position, "entry/discuss/entry.factors"), last),
				FactorsScreen::new)) {
			assertTrue(room.focused().contains(last), room.focused());
		}
	}

	@Test
	void aTestAndItsNoteHaveTheFocus() {
		Workshop sample = Room.sample();
		String chosen = String.valueOf(sample.decision().chosen());
		String other = sample.diagnostic().dimensions().getLast().id();
		try (Room room = arrive(sample,
				position -> position.go(position.outline().first(Step.Kind.TESTS), RatingKey.ripple(chosen, other)),
				TestsScreen::new)) {
			assertEquals("test-ripple-" + other, room.focused());
		}
		Note note = sample.notes().stream().filter(each -> each.place().startsWith("entry.test." + chosen))
				.reduce((one, next) -> next).orElseThrow();
		try (Room room = arrive(sample, position -> position.go(position.outline().first(Step.Kind.TESTS), note.id()),
				TestsScreen::new)) {
			assertEquals("evidence", room.focused());
			assertEquals(Optional.of(note.id()), Optional.of(selected(room, "evidence")));
		}
	}

	@Test
	void whatIsNoLongerThereLeavesTheFocusWhereWordsGo() {
		try (Room room = arrive(Room.sample(), position -> position.go(step(position, "strengths/rate/pay"), "gone"),
				RateScreen::new)) {
			assertEquals("evidence-entry", room.focused());
		}
	}
}
