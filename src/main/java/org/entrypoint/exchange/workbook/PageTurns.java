package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.exchange.report.Row;
import java.util.function.UnaryOperator;

/**
 * Lays lines on printed pages. Where a page ends inside a table, its heads stand again on the next page, and with them
 * the headings that its rows stand under. A table that fits a page is not cut if that leaves less than half a page
 * empty or if its heads cannot stand again, because formulas call it by its name; and nothing that announces something
 * stands at the foot of a page without it. A sheet has several tables, and Excel can repeat only one row on every page,
 * so the heads are written again as rows; a table in which that happens is none of Excel's own.
 */
final class PageTurns {
	private final double first;
	private final double others;
	private final UnaryOperator<Line> continued;
	private final List<Placed> placed = new ArrayList<>();
	private final TableHeads heads = new TableHeads();
	private double left;
	/** Where the last heads were placed. */
	private int headsAt;

	/**
	 * A line where it is printed.
	 *
	 * @param beginsPage whether a new page begins with it
	 */
	record Placed(Line line, boolean beginsPage) {
		Placed withoutTable() {
			return new Placed(line.withoutTable(), beginsPage);
		}
	}

	/**
	 * Pages of this height.
	 *
	 * @param height what is printed on, in points
	 * @param repeated the height of what the program repeats on each page but the first
	 * @param continued makes a heading again where it goes on
	 */
	PageTurns(double height, double repeated, UnaryOperator<Line> continued) {
		this.first = height;
		this.others = height - repeated;
		this.continued = continued;
	}

	/** The lines in order, with heads that stand again. */
	List<Placed> place(List<Line> lines) {
		left = first;
		placed.clear();
		for (int at = 0; at < lines.size(); at++) {
			Line line = lines.get(at);
			heads.come(lines, at);
			double needed = needed(lines, at);
			if (at > 0 && needed > left) {
				turn(line, needed);
			} else {
				put(line, false);
			}
		}
		return List.copyOf(placed);
	}

	private void put(Line line, boolean beginsPage) {
		if (line.kind() == Row.Kind.HEADER) {
			headsAt = placed.size();
		}
		placed.add(new Placed(line, beginsPage));
		left -= line.height();
	}

	private void turn(Line line, double needed) {
		left = others;
		List<Line> again = heads.over(line, continued);
		boolean fits = height(again) + needed <= others;
		boolean begins = true;
		if (fits && !again.isEmpty()) {
			placed.set(headsAt, placed.get(headsAt).withoutTable());
		}
		for (Line each : fits ? again : List.<Line>of()) {
			put(each, begins);
			begins = false;
		}
		put(line, begins);
	}

	/** How much room there has to be for a line to stand on the page. */
	private double needed(List<Line> lines, int at) {
		Line line = lines.get(at);
		boolean beginsSection = TableHeads.beginsSection(lines, at);
		if (at == 0 || !line.announces() || (lines.get(at - 1).announces() && !beginsSection)) {
			return line.height();
		}
		if (beginsSection) {
			List<Line> section = section(lines, at);
			double whole = height(section);
			boolean isOne = section.stream().anyMatch(Line::isCalled);
			if (whole <= others && (isOne || left < others / 2)) {
				return whole;
			}
		}
		double together = together(lines, at);
		return together <= others ? together : line.height();
	}

	private static double height(List<Line> lines) {
		return lines.stream().mapToDouble(Line::height).sum();
	}

	/** A section: what is announced in {@code start}, up to the next section. */
	private static List<Line> section(List<Line> lines, int start) {
		int end = start + 1;
		while (end < lines.size() && !TableHeads.beginsSection(lines, end)) {
			end++;
		}
		return lines.subList(start, end);
	}

	/** The height of what is announced in {@code start}, up to its first row. */
	private static double together(List<Line> lines, int start) {
		double height = 0;
		for (int at = start; at < lines.size(); at++) {
			Line line = lines.get(at);
			height += line.height();
			boolean goesOn = at + 1 < lines.size() && lines.get(at + 1).continuesHead();
			if (!line.announces() && !goesOn) {
				break;
			}
		}
		return height;
	}
}
