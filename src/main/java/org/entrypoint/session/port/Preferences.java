package org.entrypoint.session.port;

import java.util.Optional;

/**
 * Port: what the program remembers on this computer from one start to the next: text size, theme, window place. Keys
 * and values are short texts; what cannot be read is as if it had never been set.
 */
public interface Preferences extends AutoCloseable {
	/** What was remembered under {@code key}. */
	Optional<String> get(String key);

	/** Remembers {@code value}; returns at once, and a failure to write it is no trouble to anybody. */
	void put(String key, String value);

	/**
	 * Waits until what was put is written, but not for ever; off the thread that shows the screen. Nothing may be put
	 * afterwards.
	 */
	@Override
	void close();
}
