package org.entrypoint.exchange.incoming.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** Names of entries: each has to mean the same place to every program, inside of the packed folder. */
final class EntryName {
	private static final int LONGEST = 250;
	/** A dot or a slash in disguise, or the end of a name. */
	private static final Pattern DISGUISED = Pattern.compile("(?i)%(2e|2f|5c|00)");

	private EntryName() {
	}

	/**
	 * The name that some bytes spell.
	 *
	 * @throws Problem if it cannot be read, is empty or too long, leads out of the folder, or could be read in two ways
	 */
	static String of(Bytes bytes, long at, int size, boolean utf8) throws Problem {
		if (at + size > bytes.length()) {
			throw bytes.unfit();
		}
		ByteBuffer spelled = ByteBuffer.wrap(bytes.content(), (int) at, size);
		try {
			String name = (utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII).newDecoder().decode(spelled)
					.toString();
			if (isHarmless(name)) {
				return name;
			}
			throw bytes.reading().problem(ProblemCode.INCOMING_NAME, name);
		} catch (CharacterCodingException e) {
			String guess = new String(bytes.content(), (int) at, size, StandardCharsets.UTF_8);
			throw bytes.reading().problem(ProblemCode.INCOMING_NAME, guess).because(e);
		}
	}

	private static boolean isHarmless(String name) {
		return !name.isEmpty() && name.length() <= LONGEST && name.equals(Shown.harmless(name))
				&& name.indexOf('\\') < 0 && name.indexOf(':') < 0 && !DISGUISED.matcher(name).find()
				&& segments(name).stream().noneMatch(each -> each.isEmpty() || each.endsWith("."));
	}

	/** A folder's name ends with one slash. */
	private static List<String> segments(String name) {
		return List.of((name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1));
	}

	/** What two names have in common that some system takes for one. */
	static String folded(String name) {
		String whole = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
		return Normalizer.normalize(whole, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}
}
