package org.entrypoint.exchange.incoming.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** The bytes of a file that somebody chose. They are read once, so that what was checked is what is read. */
public final class IncomingFile {
	/** The largest file that is read, in bytes. */
	static final int LARGEST = 10 * 1024 * 1024;
	private static final int PIECE = 64 * 1024;

	private IncomingFile() {
	}

	/**
	 * The bytes of a file.
	 *
	 * @throws Problem if it is missing, a folder, a device, empty, too large, or cannot be read
	 */
	public static byte[] bytes(Path file, Reading reading) throws Problem {
		try {
			if (Files.isDirectory(file)) {
				throw reading.problem(ProblemCode.INCOMING_FOLDER);
			}
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				throw reading.problem(ProblemCode.INCOMING_SPECIAL);
			}
			if (Files.size(file) > LARGEST) {
				throw reading.problem(ProblemCode.INCOMING_LARGE);
			}
			byte[] bytes = read(file, reading);
			if (bytes.length == 0) {
				throw reading.problem(ProblemCode.INCOMING_EMPTY);
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw reading.problem(ProblemCode.INCOMING_MISSING).because(e);
		} catch (IOException e) {
			throw reading.problem(ProblemCode.INCOMING_UNREADABLE, FileFailure.of(e).words()).because(e);
		}
	}

	/** A file may grow while it is read. */
	private static byte[] read(Path file, Reading reading) throws IOException, Problem {
		try (InputStream in = Files.newInputStream(file)) {
			ByteArrayOutputStream all = new ByteArrayOutputStream(PIECE);
			for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
				reading.goOn();
				all.write(piece);
				if (all.size() > LARGEST) {
					throw reading.problem(ProblemCode.INCOMING_LARGE);
				}
			}
			return all.toByteArray();
		}
	}
}
