package org.entrypoint.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entrypoint.files.AtomicFileWriter;
import org.entrypoint.files.AtomicFileWriter.ReplaceException;
import org.entrypoint.files.FileContents;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.json.strict.Json;

/** Reads files, and writes them as a whole or not at all; what goes wrong is told in words for people. */
public final class WholeFile {
	/** Tries for about five seconds. */
	private static final AtomicFileWriter WRITER = new AtomicFileWriter(9, 20);

	private WholeFile() {
	}

	/** A last look before the new file takes the old one's place. */
	public interface LastLook extends AtomicFileWriter.LastLook<Problem> {
		/** Most files are nobody else's: nothing is looked at again. */
		@Override
		default void again() throws Problem {
			// nobody else writes it
		}
	}

	/**
	 * Replaces a file by new bytes.
	 *
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void write(Path file, byte[] bytes) throws Problem {
		write(file, bytes, () -> {
		});
	}

	/**
	 * Replaces a file of this app by new bytes, readable by its owner only where the system can promise that.
	 *
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void writeOwn(Path file, byte[] bytes) throws Problem {
		LastLook none = () -> {
		};
		write(file, target -> WRITER.writeOwn(target, bytes, none));
	}

	/**
	 * Replaces a file by new bytes.
	 *
	 * @param look is taken when the new bytes lie beside the file, forced to the disk; what it throws stops the writing
	 * @throws Problem if it could not be written; then the old file is as it was
	 */
	public static void write(Path file, byte[] bytes, LastLook look) throws Problem {
		write(file, target -> WRITER.write(target, bytes, look));
	}

	/** One way to write. */
	private interface Writing {
		void to(Path target) throws IOException, Problem;
	}

	private static void write(Path file, Writing writing) throws Problem {
		Path target = AtomicFileWriter.target(file);
		Path folder = target.getParent();
		if (folder == null || Files.isDirectory(target)) {
			throw new Problem(ProblemCode.SAVE_FOLDER, target);
		}
		if (!Files.isDirectory(folder)) {
			throw new Problem(ProblemCode.SAVE_NO_FOLDER, target, folder);
		}
		if (FileContents.isSpecial(target)) {
			throw new Problem(ProblemCode.SAVE_SPECIAL, target);
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new Problem(ProblemCode.SAVE_READ_ONLY, target);
		}
		try {
			writing.to(target);
		} catch (ReplaceException e) {
			throw failed(target, folder, e.reason());
		} catch (IOException e) {
			throw failed(target, folder, e);
		}
	}

	private static Problem failed(Path target, Path folder, IOException e) {
		return (switch (e) {
			case AccessDeniedException _ -> new Problem(ProblemCode.SAVE_DENIED, target, folder);
			case NoSuchFileException _ -> new Problem(ProblemCode.SAVE_NO_FOLDER, target, folder);
			default -> new Problem(ProblemCode.SAVE_FAILED, target, FileFailure.of(e).words());
		}).because(e);
	}

	/**
	 * The bytes of a file.
	 *
	 * @throws Problem if it is missing, a folder, a device, too large or cannot be read
	 */
	public static byte[] read(Path file) throws Problem {
		try {
			if (Files.isDirectory(file)) {
				throw new Problem(ProblemCode.FILE_FOLDER, file);
			}
			if (FileContents.isSpecial(file)) {
				throw new Problem(ProblemCode.FILE_SPECIAL, file);
			}
			if (Files.size(file) > Json.LARGEST) {
				throw new Problem(ProblemCode.FILE_LARGE, file);
			}
			try (InputStream in = Files.newInputStream(file)) {
				byte[] bytes = in.readNBytes(Json.LARGEST + 1);
				if (bytes.length > Json.LARGEST) {
					throw new Problem(ProblemCode.FILE_LARGE, file);
				}
				return bytes;
			}
		} catch (NoSuchFileException e) {
			throw new Problem(ProblemCode.FILE_MISSING, file).because(e);
		} catch (IOException e) {
			throw new Problem(ProblemCode.FILE_UNREADABLE, file, FileFailure.of(e).words()).because(e);
		}
	}
}
