package org.entrypoint.storage.saving;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.workshop.Workshop;

/**
 * Saves nothing: the workshop is only read.
 *
 * @param file where it lies
 * @param isNamed whether the facilitator chose the file
 * @param earlier its earlier versions on this computer, newest first
 */
public record ReadOnlySaver(Path file, boolean isNamed, List<EarlierVersion> earlier) implements Saver {
	public ReadOnlySaver {
		earlier = List.copyOf(earlier);
	}

	@Override
	public void changed(Workshop workshop, String position) {
		// the room only goes from step to step
	}

	@Override
	public void roomChanged(RoomSnapshot room) {
		// nothing can be typed
	}

	@Override
	public void saveSoon() {
		// there is nothing to save
	}

	@Override
	public void saveNow() {
		// there is nothing to save
	}

	@Override
	public void saveBeforeImport() throws Problem {
		throw new Problem(ProblemCode.SAVE_TO_READ, file);
	}

	@Override
	public void saveAs(Path target) throws Problem {
		throw new Problem(ProblemCode.SAVE_TO_READ, file);
	}

	@Override
	public Optional<MissingFile> missing() {
		return Optional.empty();
	}

	@Override
	public void follow(Path moved) throws Problem {
		throw new Problem(ProblemCode.SAVE_TO_READ, file);
	}

	@Override
	public void recreate() throws Problem {
		throw new Problem(ProblemCode.SAVE_TO_READ, file);
	}

	@Override
	public SaveState state() {
		return new SaveState.ReadOnlySaver();
	}

	@Override
	public Subscription subscribe(Consumer<SaveState> listener) {
		return () -> {
		};
	}

	@Override
	public void close() {
		// there is nothing to save
	}

	@Override
	public void keepNow() {
		// nothing is ever changed
	}

	@Override
	public void giveUp() {
		// there is nothing to save
	}
}
