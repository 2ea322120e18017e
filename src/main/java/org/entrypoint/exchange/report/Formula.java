package org.entrypoint.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a cell follows from others, in the language of spreadsheets. Other tables are named with their columns; cells of
 * the same row by the number of their column, because where a row stands is known only when its sheet is laid out.
 *
 * @param text with {@link #here(int)} for each cell of the same row
 */
public record Formula(String text) {
	/** No words hold this character: no file keeps it. */
	private static final char MARK = '\u0001';
	private static final Pattern HERE = Pattern.compile(MARK + "(\\d+)" + MARK);
	/** The most characters of words in a formula that Excel reads at once. */
	private static final int PIECE = 250;
	/** Excel reads 8,192 characters; the name of a cell can be longer than its mark. */
	private static final int LONGEST = 7_500;

	/** The formula in a row, whose cells have these names by the number of their column. */
	public String in(IntFunction<String> addresses) {
		return HERE.matcher(text)
				.replaceAll(found -> Matcher.quoteReplacement(addresses.apply(Integer.parseInt(found.group(1)))));
	}

	/** Whether Excel would read it. */
	public boolean isReadable() {
		return text.length() <= LONGEST;
	}

	/** The cell of the same row in this column, 0 or more. */
	public static String here(int column) {
		return MARK + String.valueOf(column) + MARK;
	}

	/** The cells of the same row from one column to another. */
	public static String here(int first, int last) {
		return here(first) + ":" + here(last);
	}

	/** All cells of a table's column. */
	public static String column(String table, String head) {
		return table + "[" + spelled(head) + "]";
	}

	/** The cell of a table's column in the same row. */
	public static String row(String table, String head) {
		return table + "[[#This Row],[" + spelled(head) + "]]";
	}

	private static String spelled(String head) {
		return head.replaceAll("(['\\[\\]#])", "'$1");
	}

	/** The cell of a table's column in the row that stands for an id. */
	public static String at(String table, String head, String idHead, String id) {
		return "INDEX(" + column(table, head) + ",MATCH(" + words(id) + "," + column(table, idHead) + ",0))";
	}

	/** Words. */
	public static String words(String words) {
		List<String> lines = new ArrayList<>();
		for (String line : words.split("\n", -1)) {
			List<String> pieces = new ArrayList<>();
			for (int start = 0; start < line.length(); start += PIECE) {
				String piece = line.substring(start, Math.min(line.length(), start + PIECE));
				pieces.add("\"" + piece.replace("\"", "\"\"") + "\"");
			}
			lines.add(pieces.isEmpty() ? "\"\"" : String.join("&", pieces));
		}
		return lines.stream().collect(Collectors.joining("&CHAR(10)&"));
	}

	/** A pattern of words with what is worked out in the places of {@link #place}. */
	public static String phrase(String pattern, String... parts) {
		List<String> found = new ArrayList<>();
		Matcher matcher = HERE.matcher(pattern);
		int from = 0;
		while (matcher.find()) {
			addWords(found, pattern.substring(from, matcher.start()));
			found.add(parts[Integer.parseInt(matcher.group(1))]);
			from = matcher.end();
		}
		addWords(found, pattern.substring(from));
		return String.join("&", found);
	}

	private static void addWords(List<String> parts, String words) {
		if (!words.isEmpty()) {
			parts.add(words(words));
		}
	}

	/** The place of a part in a pattern of words. */
	public static String place(int part) {
		return here(part);
	}
}
