package org.entrypoint.locale;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one part of the program, from its resource bundle: the only reader of bundles. Numbers among them are
 * written as this computer shows numbers. In the {@link PseudoLocale} all words stand out.
 */
public final class Words {
	private final ResourceBundle bundle;
	private final boolean isPseudo = PseudoLocale.isOn();

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
		return parts.length == 0 ? text(bundle.getString(key)) : plain(key, BidiText.isolated(parts));
	}

	/**
	 * The same for what is kept, as a text or a file's name: nothing is put around words from right to left.
	 *
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public String plain(String key, Object... parts) {
		return format(key).format(parts);
	}

	/**
	 * The pattern under {@code key}, read once for whoever fills it often; not for two threads at once.
	 *
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public MessageFormat format(String key) {
		String pattern = bundle.getString(key);
		return new MessageFormat(isPseudo ? PseudoLocale.pattern(pattern) : pattern, language());
	}

	/**
	 * Several texts under one {@code key}.
	 *
	 * @param between what stands between two of them, a regular expression
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public List<String> list(String key, String between) {
		return understood(key, between).stream().map(this::text).toList();
	}

	/**
	 * Words that are never shown, but understood where people use them.
	 *
	 * @param between what stands between two of them, a regular expression
	 * @throws java.util.MissingResourceException if the bundle has no such key
	 */
	public List<String> understood(String key, String between) {
		return List.of(bundle.getString(key).split(between, -1));
	}

	/**
	 * The language of the words, which the bundle {@code language} names: numbers in sentences are written as in it.
	 */
	public static Locale language() {
		return Locale.forLanguageTag(ResourceBundle.getBundle("org.entrypoint.locale.language").getString("tag"));
	}

	/** Whether there are words under {@code key}. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/** The words for a constant, under {@code TypeName.CONSTANT}. */
	public String of(Enum<?> constant) {
		return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	private String text(String words) {
		return isPseudo ? PseudoLocale.text(words) : words;
	}
}
