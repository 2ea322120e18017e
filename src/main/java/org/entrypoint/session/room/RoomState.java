package org.entrypoint.session.room;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.rating.RatingKey;

/**
 * What is true of the room at this moment, outside the workshop and its undo: where it is, words that stand in fields
 * and were not added yet, votes whose hands are not all in, and how long each phase took. Belongs to the thread that
 * shows it. A crash loses none of it but the last seconds of the timer, which pauses then.
 */
public final class RoomState {
	private static final Duration OFTEN = Duration.ofSeconds(5);
	private final Position position;
	private final Clock clock;
	private final Consumer<RoomSnapshot> changed;
	private RoomSnapshot snapshot;
	private AgendaTimer timer;

	/**
	 * A state that begins as it was left, with a timer that pauses.
	 *
	 * @param position where the room is; this state follows it
	 * @param clock tells the time of the timer
	 * @param changed takes each new state
	 */
	public RoomState(Position position, RoomSnapshot left, Clock clock, Consumer<RoomSnapshot> changed) {
		this.position = position;
		this.clock = clock;
		this.changed = changed;
		snapshot = left;
		timer = timer(position.step().phase());
		step(position.step());
		position.subscribe(this::step);
	}

	/** Where the room is. */
	public Position position() {
		return position;
	}

	/** Everything, as a value. */
	public RoomSnapshot snapshot() {
		return snapshot;
	}

	/** The room is on this step now; a timer that runs goes on with the step's phase. */
	private void step(Step step) {
		if (!timer.phase().equals(step.phase().code())) {
			boolean runs = timer.isRunning();
			run(false);
			timer = timer(step.phase());
			run(runs);
		}
		if (!snapshot.step().equals(step.id())) {
			show(snapshot.withStep(step.id()));
		}
	}

	/** The words in a field that were not added yet; empty if there are none. */
	public String draft(String field) {
		return snapshot.drafts().getOrDefault(field, "");
	}

	/** The fields whose name begins so, in the order of their names. */
	public List<String> drafts(String prefix) {
		return snapshot.drafts().keySet().stream().filter(each -> each.startsWith(prefix)).toList();
	}

	/** These words stand in a field now; empty for none. */
	public void draft(String field, String text) {
		if (!draft(field).equals(text)) {
			show(snapshot.withDraft(field, text));
		}
	}

	/** What was typed of a vote so far; empty if nothing was. */
	public Optional<VoteDraft> vote(RatingKey key) {
		String[] parts = draft(field(key)).split(" ", 2);
		return parts.length < 2 || parts[1].isBlank()
				? Optional.empty()
				: Optional.of(new VoteDraft(parts[0], parts[1]));
	}

	/** So much was typed of a vote; it is kept with every key, and goes on after another step or a crash. */
	public void vote(RatingKey key, VoteDraft vote) {
		draft(field(key), vote.counts().isBlank() ? "" : vote.method() + " " + vote.counts());
	}

	/** The vote is in, or canceled. */
	public void endVote(RatingKey key) {
		draft(field(key), "");
	}

	private static String field(RatingKey key) {
		return RoomSnapshot.VOTE + key.axis() + " " + key.item();
	}

	/** The timer of the phase where the room is. */
	public AgendaTimer timer() {
		return timer;
	}

	/** How long the phase where the room is took by now. */
	public Duration used() {
		return timer.used(clock.instant());
	}

	/** Starts the timer, or lets it pause. */
	public void toggleTimer() {
		run(!timer.isRunning());
	}

	/** Keeps what the timer counted, every few seconds: if the program dies, no more are missing. */
	public void tick() {
		if (timer.running(clock.instant()).compareTo(OFTEN) >= 0) {
			run(true);
		}
	}

	private AgendaTimer timer(Phase phase) {
		return new AgendaTimer(phase.code(), snapshot.counted().getOrDefault(phase.code(), Duration.ZERO), null);
	}

	private void run(boolean runs) {
		timer = timer.running(runs, clock.instant());
		if (!timer.before().equals(snapshot.counted().getOrDefault(timer.phase(), Duration.ZERO))) {
			show(snapshot.withCounted(timer.phase(), timer.before()));
		}
	}

	private void show(RoomSnapshot next) {
		snapshot = next;
		changed.accept(next);
	}
}
