package org.entrypoint.ui.control.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.entry.PastePreview.Column;

/** Guesses what the columns of a pasted table hold, from a heading row and from the names that are known. */
final class PastedHeads {
	private static final int LONGEST = 30;
	private final List<String> all;
	private final List<String> who;

	/** Knows the words that people put above columns. */
	PastedHeads(Words words) {
		who = words.understood("whoHeads", ", ");
		all = Stream.concat(who.stream(), words.understood("heads", ", ").stream()).toList();
	}

	private static String plain(String cell) {
		String small = cell.toLowerCase(Locale.ROOT);
		return small.endsWith(":") || small.endsWith("?") ? small.substring(0, small.length() - 1) : small;
	}

	/** Whether the first row of several names the columns. */
	boolean isHeading(PastedTable table) {
		return table.columns() > 1 && table.rows().size() > 1
				&& table.rows().getFirst().stream().allMatch(cell -> cell.length() <= LONGEST)
				&& table.rows().getFirst().stream().map(PastedHeads::plain).anyMatch(all::contains);
	}

	/** One column at most says who said something, where that is wanted; at least one holds words. */
	List<Column> columns(PastedTable table, Optional<Function<String, Optional<String>>> speakers) {
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < table.columns(); column++) {
			boolean isWho = speakers.isPresent() && table.columns() > 1 && !columns.contains(Column.WHO)
					&& saysWho(table, column, speakers.get());
			columns.add(isWho ? Column.WHO : Column.WORDS);
		}
		return columns;
	}

	private boolean saysWho(PastedTable table, int column, Function<String, Optional<String>> speakers) {
		List<String> cells = table.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
		boolean isHead = isHeading(table) && who.contains(plain(table.rows().getFirst().get(column)));
		long known = cells.stream().filter(cell -> speakers.apply(cell).isPresent()).count();
		return isHead || known * 2 > cells.size();
	}
}
