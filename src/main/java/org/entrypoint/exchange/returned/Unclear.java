package org.entrypoint.exchange.returned;

import org.entrypoint.locale.Words;

/** What somebody typed has no meaning where it stands; says why and what to do. */
final class Unclear extends Exception {
	private static final long serialVersionUID = 1;

	/** The reason under {@code key} of this package's bundle. */
	Unclear(String key, Object... parts) {
		super(words(key, parts));
	}

	/** The reason, in a line. */
	String words() {
		return String.valueOf(getMessage());
	}

	/** The words of this package's bundle under a key. */
	static String words(String key, Object... parts) {
		return new Words("org.entrypoint.exchange.returned").plain(key, parts);
	}
}
