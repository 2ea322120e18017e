package org.entrypoint.storage.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.entrypoint.files.FileContents;
import org.entrypoint.storage.json.WorkshopCodec;
import org.jspecify.annotations.Nullable;

/** The bytes of a whole file that this program knows again. Belongs to the thread that writes the file. */
final class KnownContents {
	private byte @Nullable [] bytes;
	private String sha256 = "";

	/** Bytes that are held as they are: to compare them costs nearly nothing. */
	KnownContents(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Whether a file holds them, as far as that can be said without reading all of it into memory. */
	boolean areIn(Path file) {
		byte[] held = bytes;
		try {
			return held != null && FileContents.are(file, held);
		} catch (IOException e) {
			return false; // why it cannot be read is told to who reads it
		}
	}

	/** Whether these are the same bytes. */
	boolean are(byte[] found) {
		byte[] held = bytes;
		return held == null ? sha256.equals(WorkshopCodec.sha256(found)) : Arrays.equals(held, found);
	}

	/** Holds no more than what is needed to know them again. */
	KnownContents shortened() {
		byte[] held = bytes;
		if (held != null) {
			sha256 = WorkshopCodec.sha256(held);
			bytes = null;
		}
		return this;
	}
}
