package org.entrypoint.ui.control.entry;

import org.entrypoint.ui.control.text.PastedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text from the clipboard as rows and columns: the cells of a spreadsheet, or the paragraphs of any other text, which
 * have one column. A soft return in a paragraph and a line break in a cell stay inside; bullets and numbers of lists
 * are left out, and so is what holds no words.
 *
 * @param rows the rows; all have the same number of cells, 1 or more, some of which may be empty
 */
record PastedTable(List<List<String>> rows) {
	private static final char TAB = '\t';
	private static final char LINE = '\n';
	private static final char QUOTE = '"';
	/** What stands between the words of several cells that become one text. */
	private static final String BETWEEN_CELLS = " – ";
	/**
	 * The signs of lists in word processors, among them those of symbol fonts, which have no characters of their own.
	 */
	private static final Pattern BULLET = Pattern.compile(
			"[\\t \\u00A0]*(?:[•◦▪▫‣⁃●○■□►▶➢➤❖◆☐\\uF020-\\uF0FF][\\t \\u00A0]*" + "|[-–—*·][\\t \\u00A0]+|[o§Øü✓✔]\\t+"
					+ "|(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\(\\d{1,3}\\)|\\(?[a-zA-Z][.)]|[ivxlIVXL]{1,6}[.)])\\t+)");
	private static final Pattern EDGES = Pattern.compile("(?U)^\\s+|\\s+$");

	PastedTable {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Reads what stood on the clipboard. */
	static PastedTable of(String text) {
		List<List<String>> rows = cells(text.replace("\r\n", "\n").replaceAll("[\r\f\u0085\u2029]", "\n")).stream()
				.map(row -> row.stream().map(PastedTable::words).toList()).filter(PastedTable::saysSomething).toList();
		long wide = rows.stream().filter(row -> row.size() > 1).count();
		// a tab in a line here and there is no table
		return wide * 2 >= rows.size()
				? new PastedTable(withoutEmptyColumns(rows))
				: new PastedTable(rows.stream().map(row -> List.of(joined(row, " "))).toList());
	}

	private static String words(String cell) {
		return EDGES.matcher(PastedText.clean(cell)).replaceAll("");
	}

	private static boolean saysSomething(List<String> row) {
		return row.stream().anyMatch(cell -> !cell.isEmpty());
	}

	private static List<List<String>> withoutEmptyColumns(List<List<String>> rows) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] kept = IntStream.range(0, columns)
				.filter(column -> rows.stream().anyMatch(row -> column < row.size() && !row.get(column).isEmpty()))
				.toArray();
		return rows.stream()
				.map(row -> IntStream.of(kept).mapToObj(column -> column < row.size() ? row.get(column) : "").toList())
				.toList();
	}

	private static List<List<String>> cells(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		Matcher bullet = BULLET.matcher(text);
		int at = 0;
		while (at < text.length()) {
			if (row.isEmpty() && bullet.region(at, text.length()).lookingAt()) {
				at = bullet.end();
			}
			int end = quotedEnd(text, at);
			if (end < 0) {
				end = plainEnd(text, at);
				row.add(text.substring(at, end));
			} else {
				row.add(text.substring(at + 1, end - 1).replace("\"\"", "\""));
			}
			if (end == text.length() || text.charAt(end) == LINE) {
				rows.add(row);
				row = new ArrayList<>();
			} else if (end + 1 == text.length()) {
				row.add("");
				rows.add(row);
			}
			at = end + 1;
		}
		return rows;
	}

	private static int plainEnd(String text, int at) {
		int end = at;
		while (end < text.length() && text.charAt(end) != TAB && text.charAt(end) != LINE) {
			end++;
		}
		return end;
	}

	/**
	 * The end of a cell that a spreadsheet put into quotation marks because it holds line breaks, tabs or quotation
	 * marks; -1 for quotation marks that somebody typed.
	 */
	private static int quotedEnd(String text, int at) {
		if (at >= text.length() || text.charAt(at) != QUOTE) {
			return -1;
		}
		boolean isNeeded = false;
		for (int index = at + 1; index < text.length(); index++) {
			char each = text.charAt(index);
			isNeeded |= each == LINE || each == TAB;
			if (each == QUOTE) {
				char next = index + 1 < text.length() ? text.charAt(index + 1) : LINE;
				if (next != QUOTE) {
					return isNeeded && (next == TAB || next == LINE) ? index + 1 : -1;
				}
				isNeeded = true;
				index++;
			}
		}
		return -1;
	}

	/** How many columns there are, 1 or more; 0 if there are no words. */
	int columns() {
		return rows.isEmpty() ? 0 : rows.getFirst().size();
	}

	/** Whether there is nothing to choose: one text at most. */
	boolean isOneText() {
		return rows.size() <= 1 && columns() <= 1;
	}

	/** All of it as one text, a line for each row. */
	String text() {
		return rows.stream().map(row -> joined(row)).collect(Collectors.joining("\n"));
	}

	/** The words of some cells of a row as one text. */
	static String joined(List<String> cells) {
		return joined(cells, BETWEEN_CELLS);
	}

	private static String joined(List<String> cells, String between) {
		return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(between));
	}
}
