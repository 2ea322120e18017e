package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;

/** How wide the columns of a sheet are, and how high its rows have to be for what is filled in. */
public final class RowHeights {
	private static final double USUAL_WIDTH = 8.43;
	private static final double USUAL_HEIGHT = 15;
	private final List<Tag> columns = new ArrayList<>();
	private final CellStyles styles;
	private final SheetLayout plan;
	private double usualWidth = USUAL_WIDTH;
	private double usualHeight = USUAL_HEIGHT;

	public RowHeights(SheetLayout plan, CellStyles styles) {
		this.plan = plan;
		this.styles = styles;
	}

	/** Hears a tag that stands before the cells. */
	void hear(Tags tags) {
		if (tags.begins("sheetFormatPr", 1)) {
			usualWidth = tags.tag().decimal("defaultColWidth", USUAL_WIDTH);
			usualHeight = tags.tag().decimal("defaultRowHeight", USUAL_HEIGHT);
		} else if (tags.begins("col", 2)) {
			columns.add(tags.tag());
		}
	}

	/** The look of a column's cells that have none of their own. */
	int look(int column) {
		return column(column).map(each -> each.number("style", 0)).orElse(0);
	}

	/** The points that a row needs to show what is filled into a cell of it; 0 if it needs no more than one line. */
	double needed(CellAddress cell, int look, CellContent content) {
		if (!(content instanceof CellContent.Words(String text)) || (!styles.wraps(look) && text.indexOf('\n') < 0)) {
			return 0;
		}
		Optional<CellArea> area = plan.merged(cell);
		int last = area.map(each -> each.last().column()).orElse(cell.column());
		if (area.filter(each -> each.first().row() != each.last().row()).isPresent()) {
			return 0;
		}
		double width = 0;
		for (int column = cell.column(); column <= last; column++) {
			width += column(column).map(each -> each.isSo("hidden") ? 0 : each.decimal("width", usualWidth))
					.orElse(usualWidth);
		}
		return new LineWrapping(width, styles.points(look)).height(text);
	}

	/** The tag of a row that is high enough; a height that somebody chose stays. */
	Tag high(Tag row, double needed) {
		double now = row.decimal("ht", usualHeight);
		return needed <= now || row.isSo("customHeight") ? row : row.with("ht", String.valueOf(needed));
	}

	/** Whether a row stays lower than that, because somebody chose its height. */
	boolean isTooLow(Tag row, double needed) {
		return row.isSo("customHeight") && needed > row.decimal("ht", usualHeight);
	}

	private Optional<Tag> column(int column) {
		return columns.stream().filter(each -> each.number("min", 0) <= column && each.number("max", 0) >= column)
				.findFirst();
	}
}
