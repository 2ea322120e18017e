package org.entrypoint.storage.form;

import java.util.Arrays;

/** JSON without what stands between its tokens. */
final class Tight {
	private Tight() {
	}

	/**
	 * The same without spaces.
	 *
	 * @param json sound JSON in UTF-8
	 */
	static byte[] of(byte[] json) {
		byte[] tight = new byte[json.length];
		int length = 0;
		boolean isText = false;
		for (int at = 0; at < json.length; at++) {
			byte each = json[at];
			if (isText && each == '\\') {
				tight[length++] = each;
				at++;
				tight[length++] = json[at];
			} else if (isText || !isBlank(each)) {
				tight[length++] = each;
				isText ^= each == '"';
			}
		}
		return Arrays.copyOf(tight, length);
	}

	private static boolean isBlank(byte each) {
		return each == ' ' || each == '\n' || each == '\r' || each == '\t';
	}
}
