package org.entrypoint.storage.backup;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A sum over the bytes of a file that tells whether a disk still has what was written: the CRC-32C, 8 hexadecimal
 * digits. It is no protection from people, and is counted in a moment where a hash of thousands of notes is not.
 */
final class Checksum {
	private Checksum() {
	}

	static String of(byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(bytes);
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}
}
