package org.entrypoint.storage.presence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.presence.DocumentLock.Holder;

/**
 * Whether a session may write a document's file, as far as others say.
 *
 * @param lock the document's lock on this computer; empty if its folder cannot be used
 * @param elsewhere who else has the file open, told for the room; empty if nobody is known
 */
public record WriteAccess(Optional<DocumentLock> lock, Optional<Problem> elsewhere) implements AutoCloseable {
	/**
	 * Asks for admission.
	 *
	 * @param journal where the document's journal lies
	 * @param document id of the document
	 * @param file its file
	 * @param here this program
	 */
	public static WriteAccess to(Path journal, String document, Path file, FileOwner here, Clock clock) {
		Optional<DocumentLock> lock = lock(journal);
		Optional<Problem> other = lock.filter(each -> each.holder() == Holder.ANOTHER_PROGRAM)
				.map(each -> new Problem(ProblemCode.OPEN_HERE, file));
		return new WriteAccess(lock,
				other.or(() -> OpenMarker.of(file).filter(each -> each.document().equals(document))
						.filter(each -> !each.who().isSame(here) && each.isAlive(clock, here))
						.map(each -> new Problem(ProblemCode.OPEN_ELSEWHERE, file, each.who().user(), each.who().host(),
								LocalTimes.of(clock).time(each.lastSeen())))));
	}

	private static Optional<DocumentLock> lock(Path journal) {
		try {
			return Optional.of(DocumentLock.take(journal));
		} catch (IOException e) {
			System.getLogger(WriteAccess.class.getName()).log(System.Logger.Level.INFO,
					"a document cannot be locked: " + e.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/** Whether what dead sessions of this computer left may be looked at. */
	public boolean mayRecover() {
		return lock.filter(DocumentLock::isTaken).isPresent();
	}

	@Override
	public void close() {
		lock.ifPresent(DocumentLock::close);
	}
}
