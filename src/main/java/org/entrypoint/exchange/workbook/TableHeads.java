package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entrypoint.exchange.report.Row;

/** The heads of the table that is being laid out, and the smaller headings that its rows stand under. */
final class TableHeads {
	private Optional<Line> above = Optional.empty();
	private Optional<Line> header = Optional.empty();
	private Optional<Line> group = Optional.empty();

	/** Whether a section begins: a heading, or a smaller heading over a table of its own. */
	static boolean beginsSection(List<Line> lines, int at) {
		if (at > 0 && lines.get(at).kind() == Row.Kind.GAP) {
			return true;
		}
		boolean first = at > 0 && !lines.get(at - 1).announces();
		return first && switch (lines.get(at).kind()) {
			case TITLE, HEADING -> true;
			case SUBHEADING -> isOverTable(lines, at);
			default -> false;
		};
	}

	private static boolean isOverTable(List<Line> lines, int at) {
		return at + 1 < lines.size() && lines.get(at + 1).kind() == Row.Kind.HEADER;
	}

	/** Hears of the next line. */
	void come(List<Line> lines, int at) {
		Line line = lines.get(at);
		switch (line.kind()) {
			case TABLE -> {
				// a row changes nothing above it
			}
			case HEADER -> {
				above = at > 0 && lines.get(at - 1).kind() == Row.Kind.SUBHEADING
						? Optional.of(lines.get(at - 1))
						: Optional.empty();
				header = Optional.of(line);
				group = Optional.empty();
			}
			case SUBHEADING -> {
				header = isOverTable(lines, at) ? Optional.empty() : header;
				group = Optional.of(line);
			}
			case GAP, TITLE, HEADING, PROSE, FIELD, CHARTS -> header = Optional.empty();
		}
	}

	/**
	 * What stands again over {@code line} where a page begins with it; nothing over what is no table's row, and nothing
	 * inside a table that formulas call by its name: that one has its heads once.
	 */
	List<Line> over(Line line, UnaryOperator<Line> continued) {
		List<Line> again = new ArrayList<>();
		if (header.filter(each -> !each.isCalled()).isPresent() && line.kind() != Row.Kind.HEADER) {
			above.map(continued).ifPresent(again::add);
			header.map(Line::withoutTable).ifPresent(again::add);
			group.filter(each -> !each.equals(line)).map(continued).ifPresent(again::add);
		}
		return again;
	}
}
