package org.entrypoint.storage.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.entrypoint.files.FileContents;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.EncodedWorkshop;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.VerifiedFile;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document, spelled and proved, that is about to be written into its file.
 */
public final class PendingCheckpoint {
	private final Checkpoint before;
	private final VerifiedFile proved;

	/**
	 * A version that follows on another one, spelled and read back as a proof.
	 *
	 * @param before the version in the file
	 * @param last an earlier version, of which the notes that are still the same are spelled already; null if there is
	 *            none
	 * @throws Problem if the file was changed from outside, or if what was spelled does not say what it should
	 */
	static PendingCheckpoint after(Checkpoint before, Workshop workshop, String position, Instant at,
			@Nullable VerifiedFile last) throws Problem {
		before.compareWithDisk();
		Envelope next = before.envelope().next(before.hash(), at, position, workshop);
		EncodedWorkshop spelled = before.codec().spell(next, last);
		return new PendingCheckpoint(before, before.codec().proof(spelled, next, last)
				.orElseThrow(() -> new Problem(ProblemCode.SAVE_PROOF, before.file())));
	}

	/** What the version in the file holds, spelled once more as the next one. */
	public static PendingCheckpoint again(Checkpoint before, Instant at) throws Problem {
		return after(before, before.envelope().workshop(), before.envelope().position(), at, null);
	}

	private PendingCheckpoint(Checkpoint before, VerifiedFile proved) {
		this.before = before;
		this.proved = proved;
	}

	/** The file as it was spelled and read back. */
	VerifiedFile proved() {
		return proved;
	}

	/** What was read back from its bytes. */
	WorkshopCodec.Content proof() {
		return proved.content();
	}

	/** The whole file; not to be changed. */
	byte[] bytes() {
		return proved.bytes();
	}

	/**
	 * Writes it and reads it again.
	 *
	 * @param look is taken when it lies beside the file and is about to take its place
	 * @throws Problem if it could not be written, or if the file was changed from outside; unless the disk failed after
	 *             the new version took its place, the file is as it was
	 */
	public Checkpoint write(WholeFile.LastLook look) throws Problem {
		WholeFile.write(before.file(), bytes(), new Comparing(before, look));
		if (!holds(before.file())) {
			throw new Problem(ProblemCode.SAVE_REREAD, before.file());
		}
		return Checkpoint.there(before.codec(), before.file(), proof(), bytes());
	}

	private boolean holds(Path file) throws Problem {
		try {
			return FileContents.are(file, bytes());
		} catch (IOException e) {
			throw new Problem(ProblemCode.FILE_UNREADABLE, file, FileFailure.of(e).words()).because(e);
		}
	}

	/** Writes it where nobody waits for a last look. */
	public Checkpoint write() throws Problem {
		return write(() -> {
		});
	}

	/** The version in the file must be the one that we know, each time the new one is about to take its place. */
	private record Comparing(Checkpoint before, WholeFile.LastLook look) implements WholeFile.LastLook {
		@Override
		public void take() throws Problem {
			again();
			look.take();
		}

		@Override
		public void again() throws Problem {
			before.compareWithDisk();
		}
	}
}
