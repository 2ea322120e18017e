package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.FileOwner;
import org.entrypoint.storage.recovery.Notices;
import org.entrypoint.storage.recovery.RecoverableDocuments;
import org.entrypoint.storage.saving.Checkpoint;
import org.entrypoint.storage.saving.PendingCheckpoint;
import org.entrypoint.storage.saving.OpenSavers;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.json.JsonRefused;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.files.FileNames;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.WorkshopCheck;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** Workshops in files on this computer. */
public final class FileLibrary implements Library {
	/** Nobody waits longer for a disk when the program ends; milliseconds. */
	private static final long LONGEST_END = 5_000;
	private final AppFolder folder;
	private final Clock clock;
	private final WorkshopCodec codec = new WorkshopCodec();
	private final RecentFiles recent;
	private final OpenSavers savers = new OpenSavers();
	private final FileOpening opening;

	/** A library that keeps its own things in {@code folder}. */
	public FileLibrary(AppFolder folder, Clock clock) {
		this(folder, clock, SavePace.USUAL);
	}

	/** A library whose workshops are saved at another pace. */
	FileLibrary(AppFolder folder, Clock clock, SavePace pace) {
		this(folder, clock, pace, () -> FileOwner.here(folder));
	}

	/** A library of another program. */
	FileLibrary(AppFolder folder, Clock clock, SavePace pace, Supplier<FileOwner> here) {
		this.folder = folder;
		this.clock = clock;
		recent = new RecentFiles(folder);
		opening = new FileOpening(folder, codec, recent, clock, pace, here, savers);
	}

	@Override
	public String fileName(Workshop workshop) {
		Setup setup = workshop.setup();
		String date = setup.date() == null ? "" : " " + setup.date();
		return FileNames.of((setup.district() + " " + setup.title() + date).strip(), "EntryPoint workshop", ".json");
	}

	@Override
	public OpenWorkshop open(Path file) throws Problem {
		return opening.open(file, false);
	}

	@Override
	public OpenWorkshop takeOver(Path file) throws Problem {
		return opening.open(file, true);
	}

	/** That a file is older than a version which this computer knows; empty if it is not, or is no sound workshop. */
	public Optional<Problem> older(Path file) {
		try {
			return older(file, codec.read(WholeFile.read(file), String.valueOf(file)));
		} catch (Problem e) {
			return Optional.empty(); // what is wrong with it is told to who checks it
		}
	}

	private Optional<Problem> older(Path file, WorkshopCodec.Content content) {
		return folder.versions(content.envelope().documentId(), codec).newerThan(content)
				.map(newer -> new Notices(String.valueOf(file), LocalTimes.of(clock)).older(content, newer));
	}

	/** What a file holds that this program may change. */
	private WorkshopCodec.Content ours(byte[] bytes, String name) throws Problem {
		WorkshopCodec.Content content = codec.read(bytes, name);
		if (content.isNewer()) {
			throw WorkshopCodec.newer(name, String.valueOf(content.form()));
		}
		return content;
	}

	@Override
	public OpenWorkshop create(Workshop workshop) throws Problem {
		try {
			Path unnamed = Folders.own(Folders.own(folder.path()).resolve(folder.unnamed().getFileName()));
			Checkpoint checkpoint = Checkpoint.unnamed(codec, unnamed.toAbsolutePath(), workshop);
			return new OpenWorkshop(workshop, "", opening.begin(checkpoint), List.of());
		} catch (IOException e) {
			throw new Problem(ProblemCode.SAVE_OWN_FOLDER, folder.path(), FileFailure.of(e).words()).because(e);
		}
	}

	/**
	 * Ends all workshops that are still open, and waits for those that are just being closed, but no longer than five
	 * seconds. For the end of the program: what is not in a file comes back when the file is opened here.
	 */
	public void end() {
		savers.end(LONGEST_END);
	}

	/**
	 * Writes a workshop to a file of its own; an existing file is replaced as a whole.
	 *
	 * @throws Problem if it could not be written
	 */
	public void write(Workshop workshop, Path file) throws Problem {
		var _ = PendingCheckpoint.again(Checkpoint.unwritten(codec, file.toAbsolutePath(), workshop), clock.instant())
				.write();
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
			throw new Problem(ProblemCode.SAVE_NO_FOLDER, place, place).because(e);
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
			notices.accept(new Problem(ProblemCode.FILE_EDITED, file).words());
		}
		older(file, content).map(Problem::words).ifPresent(notices);
		return content.envelope().workshop();
	}

	@Override
	public Workshop look(EarlierVersion version) throws Problem {
		return switch (version.kind()) {
			case BACKUP, MIGRATION, IMPORT, THEIRS -> read(version.file());
			case KEPT, RECOVERED -> kept().remade(version.file(), "").workshop();
		};
	}

	/** What this computer keeps of workshops beside their files; nothing is changed by looking at it. */
	public RecoverableDocuments kept() {
		return new RecoverableDocuments(folder, codec, clock, this::fileName);
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
		} catch (JsonRefused e) {
			throw new Problem(ProblemCode.DIAGNOSTIC_REFUSED, file, String.valueOf(e.getMessage())).because(e);
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

	@Override
	public void remember(RecentWorkshop workshop) {
		recent.add(workshop);
	}
}
