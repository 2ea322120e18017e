package org.entrypoint.storage.recovery;

import org.entrypoint.storage.saving.ConflictName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.recovery.RecoverableDocument.Unadded;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.files.FileNames;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec.Content;

/**
 * Writes what is kept of workshops into files of their own: {@code retreat (recovered 2026-11-26 10.42.03).json}. Each
 * is a document of its own, so that it shares no journal with the workshop it was made of. No file is replaced, and
 * what is kept stays.
 */
public final class RecoveredCopies {
	/** What a workshop is called of which no name is known. */
	private static final String NAMELESS = "EntryPoint workshop";
	private final RecoverableDocuments kept;
	private final Path folder;

	/** Copies in a folder, which is made when the first of them is written. */
	RecoveredCopies(RecoverableDocuments kept, Path folder) {
		this.kept = kept;
		this.folder = folder;
	}

	/**
	 * Writes the workshop that changes led to.
	 *
	 * @return where it lies
	 * @throws Problem if it cannot be made again, or could not be written
	 */
	public Path write(RecoverableDocument document, RecoverableChanges changes) throws Problem {
		return write(document, kept.remade(changes.journal(), document.place()), "recovered", changes.last());
	}

	/**
	 * Writes an earlier version.
	 *
	 * @return where it lies
	 * @throws Problem if it can no longer be read, or could not be written
	 */
	public Path write(RecoverableDocument document, Backup earlier) throws Problem {
		Content content = document.backups().read(earlier);
		return write(document, content.envelope(), "saved", earlier.at());
	}

	/**
	 * Writes words that were not added into a file for people: {@code retreat (not added 2026-11-26 10.42.03).txt}.
	 *
	 * @return where it lies
	 * @throws Problem if it could not be written
	 */
	public Path write(RecoverableDocument document, Unadded unadded) throws Problem {
		make();
		String name = RecoverablePlace.name(document.place());
		String about = "not added " + ConflictName.time(unadded.at(), kept.zone());
		Path file = ConflictName.free(like(name.isEmpty() ? NAMELESS : name), about, ".txt");
		String text = String.join("\n\n", unadded.words()) + "\n";
		WholeFile.write(file, text.replace("\n", System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
		return file;
	}

	private Path write(RecoverableDocument document, Envelope envelope, String what, Instant at) throws Problem {
		make();
		String about = what + " " + ConflictName.time(at, kept.zone());
		Path like = like(kept.name(document.place(), envelope.workshop()));
		return kept.write(envelope, ConflictName.free(like, about));
	}

	private void make() throws Problem {
		try {
			Folders.make(folder);
		} catch (IOException e) {
			throw new Problem(ProblemCode.RECOVERY_FOLDER, folder, FileFailure.of(e).words()).because(e);
		}
		if (!Files.isExecutable(folder)) {
			throw new Problem(ProblemCode.RECOVERY_FOLDER, folder, FileFailure.NOT_PERMITTED.words());
		}
	}

	/** A name that another system gave may not be one here. */
	private Path like(String name) {
		try {
			return folder.resolve(name);
		} catch (InvalidPathException e) {
			return folder.resolve(FileNames.of(name, NAMELESS, ".json"));
		}
	}
}
