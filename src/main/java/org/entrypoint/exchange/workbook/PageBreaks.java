package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;

/**
 * Where a printed sheet turns to a new page by itself: a heading and the heads of a table never stand at the foot of a
 * page without the first row that belongs to them. Sheets with headings fit the paper at full size, so that all
 * programs fill their pages alike.
 */
final class PageBreaks {
	private static final double POINTS_PER_INCH = 72;
	/** Programs reckon a page a little shorter or longer. */
	private static final double SPARE = 0.99;
	private final double first;
	private final double others;

	/**
	 * One row as it was written.
	 *
	 * @param height in points
	 */
	record Line(Row.Kind kind, double height) {
		/** Whether it announces what follows. */
		boolean announces() {
			return switch (kind) {
				case GAP, TITLE, HEADING, SUBHEADING, PROSE, HEADER -> true;
				case FIELD, TABLE -> false;
			};
		}

		/** Whether it explains or heads a table that another line announced. */
		boolean continuesHead() {
			return kind == Row.Kind.PROSE || kind == Row.Kind.HEADER;
		}
	}

	/** The pages of a sheet. */
	PageBreaks(Sheet sheet, List<Line> lines, Page page) {
		this.first = page.heightInches() * POINTS_PER_INCH * SPARE;
		this.others = first - lines.stream().limit(sheet.top()).mapToDouble(Line::height).sum();
	}

	/** The rows, counted from 0, that begin a new page though the page before has room. */
	List<Integer> before(List<Line> lines) {
		List<Integer> breaks = new ArrayList<>();
		double left = first;
		for (int row = 0; row < lines.size(); row++) {
			boolean begins = row > 0 && lines.get(row).announces() && !lines.get(row - 1).announces();
			double together = begins ? together(lines, row) : lines.get(row).height();
			if (together > left && row > 0) {
				if (begins && together < others) {
					breaks.add(row);
				}
				left = others;
			}
			left -= lines.get(row).height();
		}
		return breaks;
	}

	/** The height of what is announced in {@code start}, up to its first row. */
	private static double together(List<Line> lines, int start) {
		double height = 0;
		for (int row = start; row < lines.size(); row++) {
			Line line = lines.get(row);
			height += line.height();
			boolean goesOn = row + 1 < lines.size() && lines.get(row + 1).continuesHead();
			if (!line.announces() && !goesOn) {
				break;
			}
		}
		return height;
	}
}
