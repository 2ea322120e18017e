package org.entrypoint.storage.form;

import java.security.MessageDigest;

/** JSON without what stands between its tokens. */
final class Tight {
	private static final int PIECE = 8192;

	private Tight() {
	}

	/**
	 * Hashes JSON as if it were written without spaces. Nothing is held in memory for it.
	 *
	 * @param json sound JSON in UTF-8
	 * @param from where it begins
	 * @param to behind its end
	 */
	static void into(MessageDigest digest, byte[] json, int from, int to) {
		byte[] piece = new byte[PIECE];
		int length = 0;
		boolean isText = false;
		boolean isEscaped = false;
		for (int at = from; at < to; at++) {
			byte next = json[at];
			if (!isText && isBlank(next)) {
				continue;
			}
			isText ^= next == '"' && !isEscaped;
			isEscaped = next == '\\' && !isEscaped;
			if (length == PIECE) {
				digest.update(piece);
				length = 0;
			}
			piece[length++] = next;
		}
		digest.update(piece, 0, length);
	}

	private static boolean isBlank(byte each) {
		return each == ' ' || each == '\n' || each == '\r' || each == '\t';
	}
}
