package org.entrypoint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** What lies in files. */
public final class FileContents {
	/** So many bytes are compared at a time. */
	private static final int PIECE = 64 * 1024;

	private FileContents() {
	}

	/** Whether a device, a pipe or a socket lies there: reading one may never end, and replacing one breaks others. */
	public static boolean isSpecial(Path file) {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class).isOther();
		} catch (IOException e) {
			return false; // what cannot be looked at is told when it is read or written
		}
	}

	/**
	 * Whether a file holds these bytes and no others. They are compared piece by piece: a file of thousands of notes is
	 * looked at several times with each save.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static boolean are(Path file, byte[] bytes) throws IOException {
		if (isSpecial(file) || Files.size(file) != bytes.length) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] piece = new byte[PIECE];
			int at = 0;
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				if (read > bytes.length - at || !Arrays.equals(piece, 0, read, bytes, at, at + read)) {
					return false;
				}
				at += read;
			}
			return at == bytes.length;
		}
	}
}
