package org.entrypoint.ui.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entrypoint.locale.BidiText;

/** The words of one part of the window, from its resource bundle. */
public final class Words {
	private final ResourceBundle bundle;

	/**
	 * Words from a bundle.
	 *
	 * @param bundle the bundle's full name, for example {@code org.entrypoint.ui.screen.rate}
	 * @throws java.util.MissingResourceException if there is no such bundle
	 */
	public Words(String bundle) {
		this.bundle = ResourceBundle.getBundle(bundle);
	}

	/**
	 * The words under {@code key}, a message format where there are {@code parts}; words from right to left among these
	 * keep to their place in the sentence.
	 *
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public String get(String key, Object... parts) {
		String pattern = bundle.getString(key);
		return parts.length == 0 ? pattern : new MessageFormat(pattern, Locale.US).format(BidiText.isolated(parts));
	}

	/**
	 * The same for what is kept, as a text or a file's name: nothing is put around words from right to left.
	 *
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public String plain(String key, Object... parts) {
		return new MessageFormat(bundle.getString(key), Locale.US).format(parts);
	}

	/** Whether there are words under {@code key}. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/** The words for a constant, under {@code TypeName.CONSTANT}. */
	public String of(Enum<?> constant) {
		return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}
}
