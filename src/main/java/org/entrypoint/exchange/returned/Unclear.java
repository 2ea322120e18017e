package org.entrypoint.exchange.returned;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
		String pattern = ResourceBundle.getBundle("org.entrypoint.exchange.returned").getString(key);
		return new MessageFormat(pattern, Locale.US).format(parts);
	}
}
