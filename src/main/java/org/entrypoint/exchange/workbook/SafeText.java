package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.entrypoint.diagnostic.Text;

/** Words on their way into a cell: nothing in them may become a formula, an escape or a damaged file. */
public final class SafeText {
	/** The most characters Excel keeps in a cell. */
	static final int LONGEST = 32_767;
	/** The most line feeds Excel keeps in a cell. */
	static final int MOST_LINE_FEEDS = 253;
	/** How a workbook spells a character by its number; typed by a person it is just words. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private SafeText() {
	}

	/** Whether the words could be taken for a formula once somebody edits the cell or saves it as CSV. */
	public static boolean isRisky(String text) {
		return !text.isEmpty() && "=+-@\t'".indexOf(text.charAt(0)) >= 0;
	}

	/** The words as the file must spell them, so that Excel shows what was typed. */
	public static String spelled(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
	}

	/**
	 * The words in pieces that a cell can hold; put together again they are the whole, with characters that no file
	 * keeps replaced visibly.
	 *
	 * @param first the room of the first piece
	 * @param mark says how many lines the mark takes that stands before each later piece
	 */
	static List<String> pieces(String text, Column first, IntSupplier mark) {
		String rest = Text.mend(text);
		List<String> pieces = new ArrayList<>();
		while (true) {
			int cut = cut(rest, first, first.mostLines() - (pieces.isEmpty() ? 0 : mark.getAsInt()));
			pieces.add(rest.substring(0, cut));
			if (cut == rest.length()) {
				return pieces;
			}
			rest = rest.substring(cut);
		}
	}

	private static int cut(String text, Column column, int lines) {
		int full = Math.min(column.end(text, lines), kept(text));
		if (full == text.length()) {
			return full;
		}
		for (int index = full; index > full / 2; index--) {
			if (Character.isWhitespace(text.charAt(index - 1))) {
				return index;
			}
		}
		return Character.isHighSurrogate(text.charAt(full - 1)) && full > 1 ? full - 1 : full;
	}

	/** How many characters of the text Excel keeps in one cell. */
	public static int kept(String text) {
		if (text.length() <= MOST_LINE_FEEDS) {
			return text.length();
		}
		int feeds = 0;
		// The file's spelling counts, because an escape is longer than what it stands for.
		int spelled = 0;
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			feeds += each == '\n' ? 1 : 0;
			spelled += each == '_' ? 7 : 1;
			if (feeds > MOST_LINE_FEEDS || spelled > LONGEST) {
				return Math.max(1, index);
			}
		}
		return text.length();
	}
}
