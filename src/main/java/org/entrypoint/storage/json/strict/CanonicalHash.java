package org.entrypoint.storage.json.strict;

import java.security.MessageDigest;

/** Hashes JSON as if it were written without what stands between its tokens. Nothing is held in memory for it. */
public final class CanonicalHash {
	private static final int PIECE = 8192;
	private final MessageDigest digest;
	private final byte[] piece = new byte[PIECE];
	private int length;

	private CanonicalHash(MessageDigest digest) {
		this.digest = digest;
	}

	/**
	 * Hashes a part of a text.
	 *
	 * @param json sound JSON in UTF-8
	 * @param from where it begins
	 * @param to behind its end
	 */
	public static void into(MessageDigest digest, byte[] json, int from, int to) {
		CanonicalHash tight = new CanonicalHash(digest);
		int begun = from;
		int at = from;
		while (at < to) {
			byte next = json[at];
			if (next == '"') {
				at = behindText(json, at);
			} else if (isBlank(next)) {
				tight.add(json, begun, at);
				at++;
				begun = at;
			} else {
				at++;
			}
		}
		tight.add(json, begun, to);
		digest.update(tight.piece, 0, tight.length);
	}

	/** Most of a workshop's file is text: no byte of it is asked more than it must be. */
	private static int behindText(byte[] json, int quote) {
		int at = quote + 1;
		for (byte next = json[at]; next != '"'; next = json[at]) {
			at += next == '\\' ? 2 : 1;
		}
		return at + 1;
	}

	private void add(byte[] json, int from, int to) {
		if (to - from > PIECE - length) {
			digest.update(piece, 0, length);
			length = 0;
		}
		if (to - from > PIECE) {
			digest.update(json, from, to - from);
		} else {
			System.arraycopy(json, from, piece, length, to - from);
			length += to - from;
		}
	}

	private static boolean isBlank(byte each) {
		return each == ' ' || each == '\n' || each == '\r' || each == '\t';
	}
}
