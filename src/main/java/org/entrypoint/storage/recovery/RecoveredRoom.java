package org.entrypoint.storage.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.journal.RoomFile;
import org.entrypoint.storage.journal.RoomFile.Left;

/**
 * What stood in fields and on clocks in other sessions of a document: ended ones, and one that is taken over.
 *
 * @param left what each of them left, the oldest first
 */
public record RecoveredRoom(List<Left> left) {
	public RecoveredRoom {
		left = List.copyOf(left);
	}

	/** What was left in the folder of a document's journal; nothing if it cannot be looked through. */
	public static RecoveredRoom in(Path journal) {
		try {
			return new RecoveredRoom(RoomFile.all(journal));
		} catch (IOException e) {
			System.getLogger(RecoveredRoom.class.getName()).log(System.Logger.Level.INFO,
					"what stood in fields cannot be looked for: " + e.getClass().getSimpleName());
			return new RecoveredRoom(List.of());
		}
	}

	/** All of it as one. */
	public RoomSnapshot room() {
		return left.stream().map(Left::room).reduce(RoomSnapshot.EMPTY, (older, newer) -> newer.over(older));
	}

	/** The step the room was on after a moment, at the latest one that was kept; empty if none was kept after it. */
	public Optional<String> stepAfter(Instant moment) {
		return left.stream().filter(each -> each.at().isAfter(moment)).map(each -> each.room().step())
				.filter(each -> !each.isEmpty()).reduce((older, newer) -> newer);
	}

	/** What was typed and not added, with when the last of it was kept; empty if nothing was. */
	Optional<RecoverableDocument.Unadded> unadded() {
		List<String> words = room().words();
		return words.isEmpty()
				? Optional.empty()
				: Optional.of(new RecoverableDocument.Unadded(words, left.getLast().at()));
	}

	/** Where it lies. */
	public List<Path> files() {
		return left.stream().map(each -> each.file().path()).toList();
	}
}
