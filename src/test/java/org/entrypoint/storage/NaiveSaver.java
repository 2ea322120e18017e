package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.Listeners;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.workshop.Workshop;

/** A saver as many programs have one, so that the tests of failing disks are seen to find something. */
final class NaiveSaver implements Saver {
	/** Some careless way to write a file. */
	interface RetreatOutline {
		void write(Path file, byte[] bytes) throws IOException;
	}

	private final WorkshopCodec codec = new WorkshopCodec();
	private final Listeners<SaveState> listeners = new Listeners<>();
	private final Path file;
	private final RetreatOutline way;
	private volatile SaveState state = new SaveState.Untouched();

	private NaiveSaver(Path file, RetreatOutline way) {
		this.file = file;
		this.way = way;
	}

	/** A program that opens files and writes them like this. */
	static Sitting.Program program(FileLibrary library, RetreatOutline way) {
		return file -> new OpenWorkshop(library.read(file), "", new NaiveSaver(file, way), List.of());
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public boolean isNamed() {
		return true;
	}

	@Override
	public void changed(Workshop workshop, String position) {
		try {
			way.write(file, codec.write(OneOfEach.envelope(workshop)));
		} catch (IOException e) {
			System.getLogger(NaiveSaver.class.getName()).log(System.Logger.Level.DEBUG, "never mind", e);
		}
		state = new SaveState.Saved(Instant.now(), file);
		listeners.tell(state);
	}

	@Override
	public void roomChanged(RoomSnapshot room) {
		// It keeps nothing of that.
	}

	@Override
	public void saveSoon() {
		// It always has.
	}

	@Override
	public void saveNow() {
		// It always has.
	}

	@Override
	public void saveBeforeImport() {
		// Nothing is kept.
	}

	@Override
	public void saveAs(Path target) throws Problem {
		throw new Problem(ProblemCode.SAVE_FOLDER, target);
	}

	@Override
	public Optional<MissingFile> missing() {
		return Optional.empty();
	}

	@Override
	public void follow(Path moved) throws Problem {
		throw new Problem(ProblemCode.SAVE_FOLDER, file);
	}

	@Override
	public void recreate() throws Problem {
		throw new Problem(ProblemCode.SAVE_FOLDER, file);
	}

	@Override
	public List<EarlierVersion> earlier() {
		return List.of();
	}

	@Override
	public SaveState state() {
		return state;
	}

	@Override
	public Subscription subscribe(Consumer<SaveState> listener) {
		return listeners.add(listener);
	}

	@Override
	public void close() {
		// Nothing is left to do.
	}

	@Override
	public void keepNow() {
		// Everything was written at once.
	}

	@Override
	public void giveUp() {
		// Nothing is left to do.
	}
}
