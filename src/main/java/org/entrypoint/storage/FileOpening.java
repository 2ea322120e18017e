package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.FileOwner;
import org.entrypoint.storage.presence.Heartbeat;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.presence.WriteAccess;
import org.entrypoint.storage.recovery.DamagedFileRecovery;
import org.entrypoint.storage.recovery.Notices;
import org.entrypoint.storage.recovery.RecoveredFiles;
import org.entrypoint.storage.recovery.RecoveredRoom;
import org.entrypoint.storage.recovery.Recovery;
import org.entrypoint.storage.recovery.Replay;
import org.entrypoint.storage.saving.Checkpoint;
import org.entrypoint.storage.saving.DocumentFile;
import org.entrypoint.storage.saving.FileSaver;
import org.entrypoint.storage.saving.OpenSavers;
import org.entrypoint.storage.saving.ReadOnlySaver;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.OpenWorkshop.Access;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.Saver;
import org.entrypoint.storage.recovery.Recovery.Recovered;
import org.entrypoint.storage.recovery.DamagedFileRecovery.Restored;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.Workshop;

/**
 * Opens files: to write, where nobody else writes them; to read, where somebody does, or where a newer program made
 * them.
 *
 * @param folder where the program keeps its own things
 * @param codec spells the files
 * @param recent takes note of what was opened and saved
 * @param pace how long savers wait
 * @param here tells who this program is; may wait for a disk
 * @param savers takes note of every saver that is begun
 */
record FileOpening(AppFolder folder, WorkshopCodec codec, RecentFiles recent, Clock clock, SavePace pace,
		Supplier<FileOwner> here, OpenSavers savers) {
	/**
	 * Opens a file.
	 *
	 * @param takesOver whether it is opened to write although somebody else has it
	 * @throws Problem if it is no sound workshop, and none can be restored in its place
	 */
	OpenWorkshop open(Path file, boolean takesOver) throws Problem {
		Path place = file.toAbsolutePath();
		byte[] bytes = WholeFile.read(place);
		Content content;
		try {
			content = codec.read(bytes, String.valueOf(place.getFileName()));
		} catch (Problem damage) {
			Optional<Restored> restored = damage.code() == ProblemCode.FILE_NEWER
					? Optional.empty()
					: new DamagedFileRecovery(folder, codec, clock).restore(place, bytes);
			return openRestored(place, restored.orElseThrow(() -> damage), takesOver);
		}
		return content.isNewer() ? newer(place, content, bytes) : open(place, content, bytes, takesOver);
	}

	private OpenWorkshop openRestored(Path damaged, Restored restored, boolean takesOver) throws Problem {
		OpenWorkshop open = open(restored.file(), takesOver);
		return open.with(new Notices(String.valueOf(damaged.getFileName()), LocalTimes.of(clock)).of(restored));
	}

	private OpenWorkshop newer(Path place, Content content, byte[] bytes) {
		return toRead(place, content, bytes, Access.NEWER,
				new Problem(ProblemCode.FILE_NEWER_TO_READ, place, content.form(), WorkshopCodec.SCHEMA_VERSION));
	}

	private OpenWorkshop open(Path place, Content content, byte[] bytes, boolean takesOver) {
		String document = content.envelope().documentId();
		WriteAccess admission = WriteAccess.to(folder.journal(document), document, place, here.get(), clock);
		Optional<Problem> elsewhere = admission.elsewhere();
		if (elsewhere.isPresent() && !takesOver) {
			admission.close();
			return toRead(place, content, bytes, Access.ELSEWHERE, elsewhere.get());
		}
		keep(content, bytes);
		return toWrite(place, content, bytes, admission);
	}

	/** What is typed next goes on from this version, and is of no use without it, whatever becomes of the file. */
	private void keep(Content found, byte[] bytes) {
		try {
			folder.versions(found.envelope().documentId(), codec).keepFound(found, bytes, clock.instant());
		} catch (IOException | RuntimeException e) {
			System.getLogger(FileOpening.class.getName()).log(System.Logger.Level.INFO,
					"a file that is opened could not be kept as a backup: " + e.getClass().getSimpleName());
		}
	}

	private OpenWorkshop toRead(Path place, Content content, byte[] bytes, Access access, Problem why) {
		Checkpoint checkpoint = Checkpoint.read(codec, place, content, bytes);
		recent.add(checkpoint, isNamed(place));
		Backups backups = folder.versions(content.envelope().documentId(), codec);
		List<String> notices = new ArrayList<>(List.of(why.words()));
		notices.addAll(notices(place).of(content, Recovery.NOTHING, RoomSnapshot.EMPTY));
		return new OpenWorkshop(content.envelope().workshop(), content.envelope().position(),
				new ReadOnlySaver(place, isNamed(place), DocumentFile.earlier(backups)), notices, access,
				Optional.empty(), RoomSnapshot.EMPTY, Optional.empty());
	}

	private OpenWorkshop toWrite(Path place, Content content, byte[] bytes, WriteAccess admission) {
		Checkpoint checkpoint = Checkpoint.read(codec, place, content, bytes);
		recent.add(checkpoint, isNamed(place));
		Path journal = folder.journal(content.envelope().documentId());
		Recovery recovery = Recovery.NOTHING;
		if (admission.mayRecover()) {
			recovery = Recovery.of(journal, content, clock, files(place, content));
		} else if (admission.lock().isEmpty()) {
			recovery = Recovery.UNKNOWN;
		}
		Optional<Backup> newer = newer(content, recovery);
		RecoveredRoom left = RecoveredRoom.in(journal);
		RoomSnapshot room = left.room();
		FileSaver saver = saver(checkpoint, recovery, admission);
		if (!room.isEmpty()) {
			saver.adopt(room, admission.mayRecover() ? left.files() : List.of());
		}
		List<String> notices = new ArrayList<>(
				newer.map(each -> notices(place).older(content, each).words()).stream().toList());
		notices.addAll(notices(place).of(content, recovery, room));
		Optional<EarlierVersion> offered = newer.map(DocumentFile::earlier);
		Optional<String> step = left.stepAfter(content.envelope().savedAt());
		if (recovery.recovered().isEmpty()) {
			return new OpenWorkshop(content.envelope().workshop(), step.orElse(content.envelope().position()), saver,
					notices, Access.TO_WRITE, Optional.empty(), room, offered);
		}
		Recovered recovered = recovery.recovered().get();
		saver.changed(recovered.workshop(), recovered.replayed().position());
		saver.saveSoon();
		return new OpenWorkshop(recovered.workshop(), step.orElse(recovered.replayed().position()), saver, notices,
				Access.TO_WRITE, Optional.of(content.envelope().workshop()), room, offered);
	}

	/** A newer version that this computer knows; none if what was made again of the one in the file says the same. */
	private Optional<Backup> newer(Content content, Recovery recovery) {
		Backups backups = folder.versions(content.envelope().documentId(), codec);
		Optional<Workshop> made = recovery.recovered().map(Recovered::workshop);
		return backups.newerThan(content).filter(each -> made.isEmpty() || !made.equals(workshop(backups, each)));
	}

	private static Optional<Workshop> workshop(Backups backups, Backup version) {
		try {
			return Optional.of(backups.read(version).envelope().workshop());
		} catch (Problem e) {
			return Optional.empty();
		}
	}

	private RecoveredFiles files(Path place, Content content) {
		return new RecoveredFiles(codec, place,
				new Replay(Optional.of(content), folder.versions(content.envelope().documentId(), codec)),
				isNamed(place), clock);
	}

	private Notices notices(Path place) {
		return new Notices(String.valueOf(place.getFileName()), LocalTimes.of(clock));
	}

	private boolean isNamed(Path file) {
		return !file.startsWith(folder.unnamed().toAbsolutePath());
	}

	/** Beside a file that others can open, and that is there, it is said that it is open. */
	private boolean isShared(Path file) {
		return isNamed(file) && Files.exists(file);
	}

	/** Begins to keep a document that has no version yet. */
	Saver begin(Checkpoint unwritten) {
		String document = unwritten.envelope().documentId();
		return saver(unwritten, Recovery.NOTHING,
				WriteAccess.to(folder.journal(document), document, unwritten.file(), here.get(), clock));
	}

	/** Keeps a document from now on; a file that others can open is said to be open. */
	private FileSaver saver(Checkpoint checkpoint, Recovery recovery, WriteAccess admission) {
		Heartbeat stay = new Heartbeat(new OpenMarker(checkpoint.envelope().documentId(), UUID.randomUUID().toString(),
				here.get(), clock.instant(), clock.instant()), checkpoint.file(), this::isShared, clock);
		CountDownLatch ended = new CountDownLatch(1);
		FileSaver saver = new FileSaver(checkpoint, isNamed(checkpoint.file()),
				new FileSaver.Surroundings(folder, clock, saved -> {
					recovery.settled();
					recent.add(saved, isNamed(saved.file()));
					stay.at(saved.file());
				}, () -> {
					stay.close();
					admission.close();
					ended.countDown();
				}, pace));
		savers.add(saver, ended);
		stay.begin(pace.heartbeat(), saver::takenOver);
		return saver;
	}
}
