package org.entrypoint.ownform.copy.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML part, and how it was spelled as bytes.
 *
 * @param text without a byte order mark
 * @param charset how its characters are spelled
 * @param isMarked whether it began with a byte order mark
 */
public record XmlText(String text, Charset charset, boolean isMarked) {
	private static final String MARK = "\uFEFF";
	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");
	private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|lt|gt|amp|quot|apos);");
	private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos",
			"'");

	/**
	 * Reads a part that is spelled in UTF-8 or, with a byte order mark, in UTF-16.
	 *
	 * @throws CharacterCodingException if it is spelled otherwise
	 */
	public static XmlText of(byte[] part) throws CharacterCodingException {
		Charset charset = StandardCharsets.UTF_8;
		if (part.length > 1 && (part[0] & 0xFF) == 0xFE && (part[1] & 0xFF) == 0xFF) {
			charset = StandardCharsets.UTF_16BE;
		} else if (part.length > 1 && (part[0] & 0xFF) == 0xFF && (part[1] & 0xFF) == 0xFE) {
			charset = StandardCharsets.UTF_16LE;
		}
		String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
		Matcher named = ENCODING.matcher(text.startsWith(MARK) ? text.substring(1) : text);
		if (charset.equals(StandardCharsets.UTF_8) && named.lookingAt()
				&& !named.group(1).toUpperCase(Locale.ROOT).matches("UTF-?8|US-ASCII")) {
			throw new CharacterCodingException();
		}
		return text.startsWith(MARK)
				? new XmlText(text.substring(1), charset, true)
				: new XmlText(text, charset, false);
	}

	/** The same part with another text. */
	public XmlText with(String other) {
		return new XmlText(other, charset, isMarked);
	}

	/** The part as it is stored. */
	public byte[] bytes() {
		return (isMarked ? MARK + text : text).getBytes(charset);
	}

	/** The text with the characters escaped that XML takes for its own. */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** The text with what is escaped in it made plain. */
	public static String plain(String text) {
		return text.indexOf('&') < 0
				? text
				: ENTITY.matcher(text).replaceAll(each -> Matcher.quoteReplacement(character(each)));
	}

	private static String character(MatchResult found) {
		String name = found.group(1);
		if (!name.startsWith("#")) {
			return NAMED.getOrDefault(name, "");
		}
		int code = name.startsWith("#x")
				? Integer.parseInt(name.substring(2), 16)
				: Integer.parseInt(name.substring(1));
		return Character.toString(code);
	}
}
