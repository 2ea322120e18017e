package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** History and typing of one live workshop. */
class SessionTest {
	private final Hand hand = new Hand();
	private final Session session = new Session(Impulse.blank(), () -> "given", hand);

	/** A clock that a hand moves. */
	private static final class Hand extends Clock {
		private Instant now = Instant.parse("2026-11-24T15:00:00Z");

		void move(long millis) {
			now = now.plus(Duration.ofMillis(millis));
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	private void add(String id, String text) {
		assertTrue(session.apply(Edit.AddNote.last(Note.of(id, "parked", text))).isEmpty());
	}

	/** A key in a note, this long after the one before. */
	private void key(String id, String text, long millis) {
		hand.move(millis);
		session.type(new Edit.ReviseNote(session.workshop().note(id).orElseThrow().with(new NoteChange.SetText(text))),
				id + ".text");
	}

	private String text(String id) {
		return session.workshop().note(id).orElseThrow().text();
	}

	@Test
	void keysOfOneFieldUnderHalfASecondApartAreOneStep() {
		add("a", "start");
		key("a", "h", 1000);
		key("a", "he", 499);
		key("a", "hel", 499);
		session.undo();
		assertEquals("start", text("a"));
		session.redo();
		assertEquals("hel", text("a"));
	}

	@Test
	void aPauseOfHalfASecondBeginsANewStep() {
		add("a", "start");
		key("a", "h", 0);
		key("a", "he", 500);
		session.undo();
		assertEquals("h", text("a"));
	}

	@Test
	void anotherFieldBeginsANewStep() {
		add("a", "start");
		add("b", "begin");
		key("a", "h", 0);
		key("b", "x", 10);
		key("a", "hi", 10);
		session.undo();
		assertEquals("h", text("a"));
		session.undo();
		assertEquals("begin", text("b"));
	}

	@Test
	void leavingTheFieldEndsTheStep() {
		add("a", "start");
		key("a", "h", 0);
		session.endTyping();
		key("a", "he", 10);
		session.undo();
		assertEquals("h", text("a"));
	}

	@Test
	void aStepOfItsOwnEndsTheTyping() {
		add("a", "start");
		key("a", "h", 0);
		add("b", "between");
		key("a", "he", 10);
		session.undo();
		assertEquals("h", text("a"));
		assertEquals("between", text("b"));
	}

	@Test
	void typingThatChangesNothingDoesNotJoinTheStepBefore() {
		add("a", "start");
		key("a", "start", 0);
		key("a", "starts", 10);
		session.undo();
		assertEquals("start", text("a"));
	}

	@Test
	void aRefusedKeyDoesNotJoinTheStepBeforeAndDoesNotEndTheTyping() {
		add("a", "start");
		key("a", "", 0);
		key("a", "x", 10);
		key("a", "", 10);
		key("a", "xy", 10);
		assertEquals("xy", text("a"));
		session.undo();
		assertEquals("start", text("a"));
		session.undo();
		assertTrue(session.workshop().notes().isEmpty());
	}

	@Test
	void typingThatEndsWhereItBeganIsNoStep() {
		add("a", "start");
		Workshop before = session.workshop();
		key("a", "starts", 0);
		key("a", "start", 10);
		assertSame(before, session.workshop());
		key("a", "star", 10);
		session.undo();
		assertSame(before, session.workshop());
		session.undo();
		assertTrue(session.workshop().notes().isEmpty());
		assertTrue(session.nextUndo().isEmpty());
	}

	@Test
	void typingAfterUndoIsAStepOfItsOwn() {
		add("a", "start");
		key("a", "h", 0);
		session.undo();
		key("a", "x", 10);
		session.undo();
		assertEquals("start", text("a"));
	}

	@Test
	void whatWouldBeUndoneCanBeNamed() {
		add("a", "start");
		key("a", "h", 0);
		key("a", "hi", 10);
		assertEquals("hi", ((Edit.ReviseNote) session.nextUndo().orElseThrow().edit().orElseThrow()).note().text());
		session.undo();
		assertEquals(Edit.ReviseNote.class, session.nextRedo().orElseThrow().edit().orElseThrow().getClass());
		assertEquals(Edit.AddNote.class, session.nextUndo().orElseThrow().edit().orElseThrow().getClass());
	}

	@Test
	void aNewEditClearsWhatCouldBeDoneAgainAndARefusedOneDoesNot() {
		add("a", "start");
		session.undo();
		assertEquals(Reason.UNKNOWN, session.apply(new Edit.RemoveNote("nobody")).orElseThrow().reason());
		assertTrue(session.nextRedo().isPresent());
		session.apply(new Edit.MarkCritical(null));
		assertTrue(session.nextRedo().isPresent(), "an edit that changes nothing is no new step");
		add("b", "other");
		assertTrue(session.nextRedo().isEmpty());
		session.redo();
		assertEquals(List.of("b"), session.workshop().notes().stream().map(Note::id).toList());
	}

	@Test
	void undoGoesBackAThousandSteps() {
		add("a", "0");
		for (int step = 1; step <= Session.DEEPEST + 5; step++) {
			session.apply(new Edit.ReviseNote(
					session.workshop().note("a").orElseThrow().with(new NoteChange.SetText("" + step))));
		}
		int back = 0;
		while (session.nextUndo().isPresent()) {
			session.undo();
			back++;
		}
		assertEquals(Session.DEEPEST, back);
		assertEquals("5", text("a"));
	}

	@Test
	void undoAndRedoWithNothingToDoTellNobody() {
		List<Workshop> told = new ArrayList<>();
		session.subscribe(told::add);
		session.undo();
		session.redo();
		assertTrue(told.isEmpty());
	}

	@Test
	void aClosedSubscriptionHearsNothingMoreEvenWhileBeingTold() {
		List<String> told = new ArrayList<>();
		List<Subscription> subscriptions = new ArrayList<>();
		subscriptions.add(session.subscribe(workshop -> {
			told.add("first");
			subscriptions.forEach(Subscription::close);
		}));
		subscriptions.add(session.subscribe(workshop -> told.add("second")));
		add("a", "x");
		assertEquals(List.of("first", "second"), told);
		add("b", "y");
		session.undo();
		assertEquals(List.of("first", "second"), told);
		subscriptions.forEach(Subscription::close);
	}

	@Test
	void idsComeFromOutside() {
		assertEquals("given", session.newId());
	}

	@Test
	void whatWasMadeAgainAtOpeningIsOneStepThatCanBeTakenBack() {
		Workshop found = Impulse.blank();
		session.apply(Edit.AddNote.last(Note.of("n1", "parked", "x")));
		Workshop more = session.workshop();
		Session recovered = new Session(more, () -> "given", hand);
		recovered.recovered(found);
		assertEquals(Optional.empty(), recovered.nextUndo().orElseThrow().edit());
		recovered.undo();
		assertEquals(found, recovered.workshop());
		recovered.redo();
		assertEquals(more, recovered.workshop());
	}

	@Test
	void aSessionToReadRefusesEveryEditAndShowsWhatIsThere() {
		Session reading = new Session(Impulse.blank(), () -> "given", hand, true);
		List<Workshop> told = new ArrayList<>();
		reading.subscribe(told::add);
		assertEquals(Reason.TO_READ,
				reading.apply(Edit.AddNote.last(Note.of("n1", "parked", "x"))).orElseThrow().reason());
		assertEquals(Reason.TO_READ,
				reading.type(Edit.AddNote.last(Note.of("n1", "parked", "x")), "field").orElseThrow().reason());
		assertEquals(List.of(Impulse.blank(), Impulse.blank()), told);
		assertTrue(reading.nextUndo().isEmpty());
	}

	@Test
	void whatWasFoundOutBeforeIsTakenOverIfNothingWasChangedMeanwhile() {
		Workshop before = session.workshop();
		Edit edit = Edit.AddNote.last(Note.of("n1", "parked", "x"));
		add("n9", "found out before");
		Workshop after = session.workshop();
		session.undo();
		assertTrue(session.apply(edit, before, after).isEmpty());
		assertEquals(after, session.workshop(), "nothing is found out again");
		session.undo();
		assertEquals(before, session.workshop());
		add("n0", "meanwhile");
		assertThrows(IllegalArgumentException.class, () -> session.apply(edit, before, after));
		assertEquals("meanwhile", text("n0"));
		Session reading = new Session(before, () -> "given", hand, true);
		assertEquals(Reason.TO_READ, reading.apply(edit, before, after).orElseThrow().reason());
	}
}
