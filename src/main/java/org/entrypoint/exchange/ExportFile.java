package org.entrypoint.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.entrypoint.files.AtomicFileWriter;
import org.entrypoint.files.AtomicFileWriter.ReplaceException;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * The file that an export becomes, as a whole or not at all.
 *
 * @param target where the export goes
 */
public record ExportFile(Path target) {
	/** What stands at the beginning of a workshop's file, whatever its name. */
	private static final String WORKSHOP = "\"entrypoint-workshop\"";
	private static final int HEAD = 200;
	/** What the system says of a file that another program has open: Windows, that this is not permitted. */
	private static final Set<FileFailure> HOLDS = Set.of(FileFailure.HELD, FileFailure.NOT_PERMITTED);
	/** Tries for about a second: people wait for it. */
	private static final AtomicFileWriter WRITER = new AtomicFileWriter(5, 60);
	/** Nothing is looked at before the old file is replaced: {@link #check} was enough. */
	private static final AtomicFileWriter.LastLook<Problem> NOTHING = new AtomicFileWriter.LastLook<>() {
		@Override
		public void take() {
			// all is well
		}

		@Override
		public void again() {
			// all is well
		}
	};

	/** A file at a full path, so that messages say where it is; where a link points to, if it is one. */
	public ExportFile {
		target = AtomicFileWriter.target(target);
	}

	/**
	 * Looks whether the file could be written, before any work is done for it.
	 *
	 * @throws Problem if it is a folder or a device, lies in no folder, is a workshop, or may not be written
	 */
	public void check() throws Problem {
		checkPlace();
		if (isWorkshop()) {
			throw new Problem(ProblemCode.EXPORT_WORKSHOP, target);
		}
		checkRights();
	}

	private void checkRights() throws Problem {
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new Problem(ProblemCode.EXPORT_READ_ONLY, target);
		}
	}

	/**
	 * Looks whether a new file could be written, where nothing lies yet.
	 *
	 * @throws Problem if something lies there, or in no folder
	 */
	public void checkNew() throws Problem {
		checkPlace();
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new Problem(ProblemCode.EXPORT_THERE, target);
		}
	}

	private void checkPlace() throws Problem {
		Path folder = target.getParent();
		if (folder == null || Files.isDirectory(target)) {
			throw new Problem(ProblemCode.EXPORT_FOLDER, target);
		}
		if (!Files.isDirectory(folder)) {
			throw new Problem(ProblemCode.EXPORT_NO_FOLDER, target, folder);
		}
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			throw new Problem(ProblemCode.EXPORT_SPECIAL, target);
		}
	}

	/** Whether a workshop lies there, or will be looked for there: an export would be the end of it. */
	private boolean isWorkshop() {
		if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
			return true;
		}
		if (!Files.isRegularFile(target)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(target)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(WORKSHOP);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/**
	 * Replaces the file.
	 *
	 * @throws Problem if it could not be written; then an old file is as it was and nothing else remains
	 */
	public void write(byte[] bytes) throws Problem {
		check();
		put(bytes);
	}

	/**
	 * Writes a file that people are going to work in, under any name, and only where nothing lies yet.
	 *
	 * @throws Problem if something lies there, or it could not be written; then nothing was changed
	 */
	public void writeNew(byte[] bytes) throws Problem {
		checkNew();
		put(bytes);
	}

	/**
	 * Writes a file that people may go on working in, under any name; the caller knows that nothing of another kind
	 * lies there.
	 *
	 * @throws Problem if it could not be written; then an old file is as it was
	 */
	public void writeOver(byte[] bytes) throws Problem {
		checkPlace();
		checkRights();
		put(bytes);
	}

	private void put(byte[] bytes) throws Problem {
		Path folder = target.resolveSibling(".").normalize();
		try {
			WRITER.write(target, bytes, NOTHING);
		} catch (ReplaceException e) {
			throw isHeld(e.reason())
					? new Problem(ProblemCode.EXPORT_HELD, target, String.valueOf(other().getFileName())).because(e)
					: failed(folder, e.reason());
		} catch (IOException e) {
			throw failed(folder, e);
		}
	}

	/**
	 * Whether somebody holds the old file, so that the system does not let it make way for the new one. A disk that is
	 * full, write-protected or broken is told as that.
	 */
	private boolean isHeld(IOException e) {
		return Files.exists(target) && HOLDS.contains(FileFailure.of(e));
	}

	private Problem failed(Path folder, IOException e) {
		return (switch (e) {
			case AccessDeniedException _ -> new Problem(ProblemCode.EXPORT_DENIED, target, folder);
			case NoSuchFileException _ -> new Problem(ProblemCode.EXPORT_NO_FOLDER, target, folder);
			default -> new Problem(ProblemCode.EXPORT_FAILED, target, FileFailure.of(e).words());
		}).because(e);
	}

	/** The first name like this one that no file has. */
	private Path other() {
		String name = String.valueOf(target.getFileName());
		int dot = name.lastIndexOf('.');
		int end = dot < 1 ? name.length() : dot;
		for (int number = 2;; number++) {
			Path other = target.resolveSibling(name.substring(0, end) + " (" + number + ")" + name.substring(end));
			if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
				return other;
			}
		}
	}
}
