package org.entrypoint.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.DiagnosticReader;
import org.entrypoint.diagnostic.DiagnosticRefused;
import org.entrypoint.session.EarlierVersion;
import org.entrypoint.session.Library;
import org.entrypoint.session.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.RecentWorkshop;
import org.entrypoint.storage.Recovery.Recovered;
import org.entrypoint.storage.Rescue.Restored;
import org.entrypoint.storage.file.FileName;
import org.entrypoint.storage.file.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.form.WorkshopCheck;
import org.entrypoint.storage.form.WorkshopCodec;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** Workshops in files on this computer. */
public final class FileLibrary implements Library {
	private final AppFolder folder;
	private final Clock clock;
	private final FileSaver.Pace pace;
	private final WorkshopCodec codec = new WorkshopCodec();
	private final RecentFiles recent;

	/** A library that keeps its own things in {@code folder}. */
	public FileLibrary(AppFolder folder, Clock clock) {
		this(folder, clock, FileSaver.Pace.USUAL);
	}

	/** A library whose workshops are saved at another pace. */
	FileLibrary(AppFolder folder, Clock clock, FileSaver.Pace pace) {
		this.folder = folder;
		this.clock = clock;
		this.pace = pace;
		this.recent = new RecentFiles(folder);
	}

	@Override
	public String fileName(Workshop workshop) {
		Setup setup = workshop.setup();
		String date = setup.date() == null ? "" : " " + setup.date();
		return FileName.of((setup.district() + " " + setup.title() + date).strip(), "EntryPoint workshop", ".json");
	}

	@Override
	public OpenWorkshop open(Path file) throws Problem {
		Path place = file.toAbsolutePath();
		byte[] bytes = WholeFile.read(place);
		try {
			return open(place, ours(bytes, String.valueOf(place.getFileName())));
		} catch (Problem damage) {
			Optional<Restored> restored = damage.code().equals("file.newer")
					? Optional.empty()
					: new Rescue(folder, codec, clock).restore(place, bytes);
			return openRestored(place, restored.orElseThrow(() -> damage));
		}
	}

	private OpenWorkshop openRestored(Path damaged, Restored restored) throws Problem {
		OpenWorkshop open = open(restored.file());
		return open.with(new Notices(String.valueOf(damaged.getFileName()), clock.getZone()).of(restored));
	}

	private OpenWorkshop open(Path place, WorkshopCodec.Content content) {
		String name = String.valueOf(place.getFileName());
		Checkpoint checkpoint = Checkpoint.read(codec, place, content);
		recent.add(checkpoint, isNamed(place));
		Path journal = folder.journal(content.envelope().documentId());
		Optional<DocumentLock> lock = Optional.empty();
		Recovery recovery = Recovery.NOTHING;
		try {
			lock = DocumentLock.take(journal);
			if (lock.isPresent()) {
				recovery = Recovery.of(journal, content, clock);
			}
		} catch (IOException e) {
			recovery = Recovery.UNKNOWN;
		}
		FileSaver saver = saver(checkpoint, recovery, lock);
		List<String> notices = new Notices(name, clock.getZone()).of(content, recovery);
		if (recovery.recovered().isEmpty()) {
			return new OpenWorkshop(content.envelope().workshop(), content.envelope().position(), saver, notices);
		}
		Recovered recovered = recovery.recovered().get();
		saver.changed(recovered.workshop(), recovered.replayed().position());
		saver.saveSoon();
		return new OpenWorkshop(recovered.workshop(), recovered.replayed().position(), saver, notices);
	}

	/** What a file holds that this program may change. */
	private WorkshopCodec.Content ours(byte[] bytes, String name) throws Problem {
		WorkshopCodec.Content content = codec.read(bytes, name);
		if (content.isNewer()) {
			throw WorkshopCodec.newer(name, String.valueOf(content.form()));
		}
		return content;
	}

	private boolean isNamed(Path file) {
		return !file.startsWith(folder.unnamed().toAbsolutePath());
	}

	private FileSaver saver(Checkpoint checkpoint, Recovery recovery, Optional<DocumentLock> lock) {
		return new FileSaver(checkpoint, isNamed(checkpoint.file()),
				new FileSaver.Surroundings(folder, clock, saved -> {
					recovery.settled();
					recent.add(saved, isNamed(saved.file()));
				}, () -> lock.ifPresent(DocumentLock::close), pace));
	}

	@Override
	public OpenWorkshop create(Workshop workshop) throws Problem {
		try {
			Path unnamed = Folders.own(Folders.own(folder.path()).resolve(folder.unnamed().getFileName()));
			Checkpoint checkpoint = Checkpoint.unnamed(codec, unnamed.toAbsolutePath(), workshop);
			Path journal = folder.journal(checkpoint.envelope().documentId());
			return new OpenWorkshop(workshop, "", saver(checkpoint, Recovery.NOTHING, DocumentLock.take(journal)),
					List.of());
		} catch (IOException e) {
			throw new Problem("save.noFolder", folder.path(), folder.path()).because(e);
		}
	}

	/**
	 * Writes a workshop to a file of its own; an existing file is replaced as a whole.
	 *
	 * @throws Problem if it could not be written
	 */
	public void write(Workshop workshop, Path file) throws Problem {
		var _ = Checkpoint.unwritten(codec, file.toAbsolutePath(), workshop).again(clock.instant()).write();
	}

	/**
	 * Makes a folder for workshops where there is none yet.
	 *
	 * @throws Problem if it cannot be made
	 */
	public void makeFolder(Path place) throws Problem {
		try {
			Folders.make(place);
		} catch (IOException e) {
			throw new Problem("save.noFolder", place, place).because(e);
		}
	}

	/**
	 * Everything that is wrong with a file: of each fault what it is, where, and what to do; at most a hundred, and
	 * then how many more there are.
	 *
	 * @return nothing if the file is a sound workshop
	 */
	public List<Problem> check(Path file) {
		try {
			return WorkshopCheck.faults(WholeFile.read(file), String.valueOf(file));
		} catch (Problem unreadable) {
			return List.of(unreadable);
		}
	}

	/**
	 * The workshop in a file, without opening it for changes.
	 *
	 * @throws Problem if it is not a sound workshop
	 */
	public Workshop read(Path file) throws Problem {
		return read(file, notice -> {
		});
	}

	/**
	 * The workshop in a file, without opening it for changes.
	 *
	 * @param notices is told what people should know of the file, as whole sentences; usually nothing
	 * @throws Problem if it is not a sound workshop
	 */
	public Workshop read(Path file, Consumer<String> notices) throws Problem {
		WorkshopCodec.Content content = ours(WholeFile.read(file), String.valueOf(file));
		if (content.edited()) {
			notices.accept(new Problem("file.edited", file).words());
		}
		return content.envelope().workshop();
	}

	@Override
	public Workshop look(EarlierVersion version) throws Problem {
		return read(version.file());
	}

	@Override
	public Workshop sample() {
		try (InputStream in = Objects.requireNonNull(FileLibrary.class.getResourceAsStream("sample.json"))) {
			return codec.read(in.readAllBytes(), "sample.json").envelope().workshop();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Problem e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public Diagnostic builtIn() {
		return new DiagnosticReader().builtIn();
	}

	@Override
	public Diagnostic diagnostic(Path file) throws Problem {
		try {
			return new DiagnosticReader().read(WholeFile.read(file));
		} catch (DiagnosticRefused e) {
			throw new Problem("diagnostic.refused", file, String.valueOf(e.getMessage())).because(e);
		}
	}

	@Override
	public List<RecentWorkshop> recent() {
		return recent.all();
	}

	@Override
	public void forget(Path file) {
		recent.remove(file);
	}
}
