package org.entrypoint.storage.saving;

import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.journal.RoomFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands in fields and on clocks on this computer's disk, as soon as the journal keeps changes. It writes on
 * the journal's thread, and after the journal: words that left a field for the workshop are on the disk in one of the
 * two at every moment.
 */
final class RoomKeeper {
	private final Path folder;
	private final RoomFile file;
	private final SaveStatus where;
	private final Clock clock;
	private final Runnable journal;
	private final Debouncer debouncer;
	private final Debouncer retry;
	private volatile @Nullable RoomSnapshot newest;
	private @Nullable RoomSnapshot kept;
	/** What this session took over and holds itself as soon as it is written. */
	private List<Path> adopted = List.of();

	/**
	 * A keeper of one session.
	 *
	 * @param thread does the writing
	 * @param folder where the document's journal lies
	 * @param session the session's name
	 * @param journal keeps the newest changes of the workshop
	 */
	RoomKeeper(ScheduledExecutorService thread, Path folder, String session, SaveStatus where, Clock clock,
			SavePace pace, Runnable journal) {
		this.journal = journal;
		this.folder = folder;
		this.where = where;
		this.clock = clock;
		file = RoomFile.of(folder, session);
		debouncer = new Debouncer(thread, pace.journal(), this::keep);
		retry = new Debouncer(thread, new Debouncer.Pace(pace.retry(), pace.retry()), this::keep);
	}

	/** Something else stands there now. */
	void changed(RoomSnapshot room) {
		newest = room;
		where.roomChanged();
		debouncer.touch();
	}

	/**
	 * Begins with what ended sessions left: their files go when this session's own holds all of it.
	 *
	 * @param files theirs
	 */
	void adopt(RoomSnapshot room, List<Path> files) {
		adopted = List.copyOf(files);
		changed(room);
	}

	/** On the journal's thread. */
	void keep() {
		RoomSnapshot room = newest;
		if (room == null || room.equals(kept)) {
			where.roomKept();
			return;
		}
		journal.run();
		if (where.journalHasTrouble()) {
			retry.touch();
			return;
		}
		try {
			file.write(room, clock.instant());
			kept = room;
			if (room.equals(newest)) {
				where.roomKept();
			}
			for (Path each : adopted) {
				Files.deleteIfExists(each);
			}
			adopted = List.of();
		} catch (IOException | Problem | RuntimeException e) {
			where.roomFails(folder, FileFailure.of(e), clock.instant());
			retry.touch();
		}
	}
}
