package org.entrypoint.storage.saving;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Listeners;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.SaveState.Place;
import org.entrypoint.session.Subscription;
import org.jspecify.annotations.Nullable;

/** Where the newest words are, from what the journal and the file say of themselves. */
final class SaveStatus {
	/** What keeps words from being written somewhere, and since when. */
	private record DiskFault(Problem problem, Instant since) {
		/** The same words are no news. */
		static DiskFault again(@Nullable DiskFault earlier, Problem problem, Instant now) {
			if (earlier == null) {
				return new DiskFault(problem, now);
			}
			return earlier.problem().words().equals(problem.words())
					? earlier
					: new DiskFault(problem, earlier.since());
		}
	}

	/** What is not tried again by itself before somebody answers. */
	private static final Set<ProblemCode> UNANSWERED = Set.of(ProblemCode.SAVE_GONE, ProblemCode.SAVE_MOVED,
			ProblemCode.SAVE_OTHER_DRIVE);
	private final Listeners<SaveState> listeners = new Listeners<>();
	private @Nullable WorkshopVersion newest;
	private @Nullable WorkshopVersion journalled;
	private @Nullable WorkshopVersion saved;
	private @Nullable DiskFault ofJournal;
	/** The folder and the cause of what is wrong with the journal. */
	private List<Object> alsoOfJournal = List.of();
	private @Nullable DiskFault ofFile;
	private @Nullable DiskFault ofRoom;
	/** The folder and the cause of what is wrong with what stands in fields. */
	private List<Object> alsoOfRoom = List.of();
	private boolean isRoomPending;
	private @Nullable Problem apart;
	private Path theirs = Path.of("");
	private SaveState inFile;
	private volatile SaveState state;

	/** Nothing was changed yet. */
	SaveStatus(SaveState begin) {
		inFile = begin;
		state = begin;
	}

	SaveState state() {
		return state;
	}

	Subscription subscribe(Consumer<SaveState> listener) {
		return listeners.add(listener);
	}

	/** The newest version; null while nothing was changed. */
	synchronized @Nullable WorkshopVersion newest() {
		return newest;
	}

	/** Whether the file holds the newest version. */
	synchronized boolean isSaved() {
		return newest == saved;
	}

	/** Something was changed. */
	synchronized void changed(WorkshopVersion version) {
		newest = version;
		tell();
	}

	/** The journal holds a version; all is well with it. */
	synchronized void journalled(WorkshopVersion version) {
		journalled = version;
		ofJournal = null;
		tell();
	}

	/**
	 * The journal cannot be written.
	 *
	 * @param folder where it lies
	 */
	synchronized void journalFails(Path folder, FileFailure cause, Instant now) {
		ofJournal = DiskFault.again(ofJournal, new Problem(ProblemCode.JOURNAL_FAILED, folder, cause.words()), now);
		alsoOfJournal = List.of(folder, cause.words());
		tell();
	}

	/** Something else stands in a field, and on no disk yet. */
	synchronized void roomChanged() {
		isRoomPending = true;
		tell();
	}

	/** What stands in fields is on this computer's disk. */
	synchronized void roomKept() {
		isRoomPending = false;
		ofRoom = null;
		tell();
	}

	/** What stands in fields cannot be written. */
	synchronized void roomFails(Path folder, FileFailure cause, Instant now) {
		ofRoom = DiskFault.again(ofRoom, new Problem(ProblemCode.ROOM_FAILED, folder, cause.words()), now);
		alsoOfRoom = List.of(folder, cause.words());
		tell();
	}

	/** Writing the journal does not end, unless it is over in this very moment. */
	synchronized void journalIsSlow(AtomicBoolean isOver, Path folder, Instant now) {
		if (!isOver.get()) {
			journalFails(folder, FileFailure.SLOW, now);
		}
	}

	/** Whether the room is told that the journal cannot be written. */
	synchronized boolean journalHasTrouble() {
		return ofJournal != null;
	}

	/** The file holds a version; all is well with it. */
	synchronized void saved(@Nullable WorkshopVersion version, Instant at, Path file) {
		saved = version;
		ofFile = null;
		inFile = apart == null ? new SaveState.Saved(at, file) : new SaveState.Apart(at, file, theirs, apart);
		tell();
	}

	/** From now on the document lies apart from the file that somebody else changed; without a notice, no longer. */
	synchronized void apart(@Nullable Problem notice, Path changed) {
		apart = notice;
		theirs = changed;
	}

	/** The file cannot be written. */
	synchronized void fileFails(Problem problem, Instant now) {
		ofFile = DiskFault.again(ofFile, problem, now);
		tell();
	}

	/** Writing the file does not end, unless it is over in this very moment. */
	synchronized void fileIsSlow(AtomicBoolean isOver, Path file, Instant now) {
		if (!isOver.get()) {
			fileFails(new Problem(ProblemCode.SAVE_SLOW, file), now);
		}
	}

	/** The file, which holds the newest version, is where it should be. */
	synchronized void fileIsThere() {
		if (newest == saved && ofFile != null) {
			ofFile = null;
			tell();
		}
	}

	private void tell() {
		SaveState next = now();
		if (!next.equals(state)) {
			state = next;
			listeners.tell(next);
		}
	}

	private SaveState now() {
		if (ofFile != null) {
			return new SaveState.Failed(worst(ofFile.problem()), ofFile.since(), place());
		}
		if (ofJournal != null) {
			return new SaveState.Failed(ofJournal.problem(), ofJournal.since(), place());
		}
		if (ofRoom != null) {
			return new SaveState.Failed(ofRoom.problem(), ofRoom.since(), place());
		}
		return switch (isRoomPending ? Place.NOWHERE : place()) {
			case FILE, AWAY -> inFile;
			case THIS_COMPUTER -> new SaveState.OnThisComputer(newest == null ? Instant.EPOCH : newest.at());
			case NOWHERE -> new SaveState.Saving();
		};
	}

	/** What is wrong with the file, and what that means for the words: they are said to be kept only where they are. */
	private Problem worst(Problem problem) {
		if (ofJournal != null) {
			return problem.within(ProblemCode.SAVE_NOWHERE, alsoOfJournal.toArray());
		}
		if (ofRoom != null) {
			return problem.within(ProblemCode.SAVE_NOWHERE, alsoOfRoom.toArray());
		}
		if (UNANSWERED.contains(problem.code())) {
			return problem.within(ProblemCode.SAVE_KEPT_UNTIL);
		}
		return problem.within(journalled == null ? ProblemCode.SAVE_AGAIN : ProblemCode.SAVE_KEPT);
	}

	private Place place() {
		if (newest == saved) {
			return ofFile == null ? Place.FILE : Place.AWAY;
		}
		return newest == journalled ? Place.THIS_COMPUTER : Place.NOWHERE;
	}
}
