package org.entrypoint.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;

/**
 * Columns beside the page that say “yes” where the words of a cell in the same row name something: they are what is
 * counted, and follow when these words change.
 */
final class MarkColumns {
	private static final String LINE = "CHAR(10)";
	private final Terms terms;
	private final String cell;
	private final List<Dimension> dimensions;

	/**
	 * The columns that follow from one cell.
	 *
	 * @param column its number, 0 or more
	 */
	MarkColumns(Terms terms, int column) {
		this.terms = terms;
		this.cell = Formula.here(column);
		this.dimensions = terms.workshop().diagnostic().dimensions();
	}

	/** How many rows of a table name something, by the head of its column. */
	static String count(Terms terms, String table, String head) {
		return "COUNTIF(" + Formula.column(table, head) + "," + Formula.words(terms.get("yes")) + ")";
	}

	/** The heads over dimensions. */
	List<Cell> aboutHeads() {
		return dimensions.stream().<Cell>map(each -> Cell.Head.of(FactorTable.name(each))).toList();
	}

	/** What an issue is about, which stands in the first line of the cell. */
	List<Cell> about(Collection<String> about) {
		String first = "LEFT(" + cell + ",FIND(" + LINE + "," + cell + "&" + LINE + ")-1)";
		return dimensions(first, about);
	}

	/** The heads over what an action touches: the system, what it moves, dimensions. */
	List<Cell> touchesHeads() {
		List<Cell> heads = new ArrayList<>(List.of(Cell.Head.of(terms.of(Reach.SYSTEM))));
		for (Resource each : Resource.values()) {
			heads.add(Cell.Head.of(terms.of(each)));
		}
		heads.addAll(aboutHeads());
		return heads;
	}

	/** What an action touches, each behind its name in a line of the cell. */
	List<Cell> touches(Action action) {
		List<Cell> cells = new ArrayList<>(List.of(mark(action.reach() == Reach.SYSTEM, isSystem())));
		String moves = line("touches.resources");
		for (Resource each : Resource.values()) {
			cells.add(mark(action.resources().contains(each), isListed(moves, terms.of(each))));
		}
		cells.addAll(dimensions(line("touches.about"), Set.copyOf(action.dimensions())));
		return cells;
	}

	private List<Cell> dimensions(String list, Collection<String> about) {
		return dimensions.stream().map(each -> mark(about.contains(each.id()), isListed(list, each.shortTitle())))
				.toList();
	}

	/** The level is the system, alone or before the names of schools. */
	private String isSystem() {
		String level = Formula.words(pressed(terms.get("touches.level", terms.of(Reach.SYSTEM))));
		String lines = "SUBSTITUTE(" + lines() + ",\" \",\"\")";
		return "OR(ISNUMBER(FIND(" + LINE + "&" + level + "&" + LINE + "," + lines + ")),ISNUMBER(FIND(" + LINE + "&"
				+ level + "&\":\"," + lines + ")))";
	}

	/** What stands in a line behind its name; an error where there is no such line. */
	private String line(String key) {
		String name = terms.get(key, "").strip();
		String at = "FIND(" + LINE + "&" + Formula.words(name) + "," + lines() + ")";
		String from = at + "+" + (name.length() + 1);
		return "MID(" + lines() + "," + from + ",FIND(" + LINE + "," + lines() + "," + at + "+1)-" + at + "-"
				+ (name.length() + 1) + ")";
	}

	private String lines() {
		return LINE + "&" + cell + "&" + LINE;
	}

	/** Whether a name is one of those between commas; spaces make no difference. */
	private static String isListed(String list, String name) {
		return "ISNUMBER(FIND(" + Formula.words("," + pressed(name) + ",") + ",\",\"&SUBSTITUTE(" + list
				+ ",\" \",\"\")&\",\"))";
	}

	private static String pressed(String words) {
		return words.replace(" ", "");
	}

	private Cell mark(boolean is, String condition) {
		return new Cell.Computed(terms.flag(is),
				new Formula("IF(" + condition + "," + Formula.words(terms.get("yes")) + ",\"\")"));
	}
}
