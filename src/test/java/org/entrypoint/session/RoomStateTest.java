package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.room.VoteDraft;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.junit.jupiter.api.Test;

/** What is true of the room and survives a crash without being part of the workshop. */
class RoomStateTest {
	private static final RatingKey PAY = new RatingKey(Axis.PRESSING, "pay");
	private final Hand clock = new Hand();
	private final List<RoomSnapshot> kept = new ArrayList<>();
	private RoomState room = after(RoomSnapshot.EMPTY);

	/** A clock that somebody turns. */
	private static final class Hand extends Clock {
		private Instant now = Instant.parse("2026-12-03T15:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}

		void turn(int seconds) {
			now = now.plusSeconds(seconds);
		}
	}

	private RoomState after(RoomSnapshot left) {
		String step = left.step().isEmpty() ? "needs/discuss/needs.critical" : left.step();
		return new RoomState(new Position(new DiagnosticReader().builtIn(), step), left, clock, kept::add);
	}

	private void crash() {
		room = after(kept.getLast());
	}

	@Test
	void theRoomComesBackToTheStepWhereItWas() {
		room.position().goTo(Phase.PLAN);
		crash();
		assertEquals("plan/actions", room.position().step().id());
	}

	@Test
	void theTimerCountsWhileItRunsAndNotWhileItPauses() {
		clock.turn(10);
		assertEquals(Duration.ZERO, room.used());
		room.toggleTimer();
		clock.turn(10);
		assertEquals(Duration.ofSeconds(10), room.used());
		room.toggleTimer();
		clock.turn(10);
		assertEquals(Duration.ofSeconds(10), room.used());
		assertEquals(Map.of("needs", Duration.ofSeconds(10)), kept.getLast().counted());
	}

	@Test
	void aTimerThatRunsGoesOnWithThePhaseTheRoomMovesToAndEachPhaseKeepsItsOwn() {
		room.toggleTimer();
		clock.turn(60);
		room.position().goTo(Phase.STRENGTHS);
		assertTrue(room.timer().isRunning());
		clock.turn(5);
		assertEquals(Duration.ofSeconds(5), room.used());
		room.position().goTo(Phase.NEEDS);
		assertEquals(Duration.ofSeconds(60), room.used());
		assertEquals(Map.of("needs", Duration.ofSeconds(60), "strengths", Duration.ofSeconds(5)),
				kept.getLast().counted());
	}

	@Test
	void anotherStepOfTheSamePhaseDoesNotDisturbTheTimer() {
		room.toggleTimer();
		clock.turn(3);
		room.position().next();
		assertTrue(room.timer().isRunning());
		assertEquals(Duration.ofSeconds(3), room.used());
	}

	@Test
	void aCrashCostsTheTimerFiveSecondsAtMostAndItPausesThen() {
		room.toggleTimer();
		for (int second = 0; second < 13; second++) {
			clock.turn(1);
			room.tick();
		}
		crash();
		assertEquals(Duration.ofSeconds(10), room.used());
		assertFalse(room.timer().isRunning());
	}

	@Test
	void aTickOfATimerThatPausesKeepsNothing() {
		int before = kept.size();
		clock.turn(60);
		room.tick();
		assertEquals(before, kept.size());
	}

	@Test
	void aVoteInProgressSurvivesAndEndsWhenItIsIn() {
		room.vote(PAY, new VoteDraft("SLIPS", "2 0 1"));
		crash();
		assertEquals(Optional.of(new VoteDraft("SLIPS", "2 0 1")), room.vote(PAY));
		assertEquals(List.of(), kept.getLast().words(), "nobody reads a vote before it is in");
		room.endVote(PAY);
		crash();
		assertEquals(Optional.empty(), room.vote(PAY));
	}

	@Test
	void aVoteOfWhichEverythingWasErasedIsNone() {
		room.vote(PAY, new VoteDraft("HANDS", "3"));
		room.vote(PAY, new VoteDraft("HANDS", "  "));
		assertEquals(Optional.empty(), room.vote(PAY));
		assertEquals(Map.of(), kept.getLast().drafts());
	}
}
