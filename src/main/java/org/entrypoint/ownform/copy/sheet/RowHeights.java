package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import java.util.Optional;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;

/**
 * How high the rows of a sheet have to be for what is filled in.
 *
 * @param layout of the sheet
 * @param styles the looks of the form's cells
 */
public record RowHeights(SheetLayout layout, CellStyles styles) {
	/** The points that a row needs to show what is filled into a cell of it; 0 if it needs no more than one line. */
	double needed(CellAddress cell, int look, CellContent content) {
		if (!(content instanceof CellContent.Words(String text)) || (!styles.wraps(look) && text.indexOf('\n') < 0)) {
			return 0;
		}
		Optional<CellArea> area = layout.merged(cell);
		int last = area.map(each -> each.last().column()).orElse(cell.column());
		if (area.filter(each -> each.first().row() != each.last().row()).isPresent()) {
			return 0;
		}
		double width = 0;
		for (int column = cell.column(); column <= last; column++) {
			width += layout.width(column);
		}
		return new LineWrapping(width, styles.points(look)).height(text);
	}

	/** The tag of a row that is high enough; a height that somebody chose stays. */
	Tag high(Tag row, double needed) {
		double now = row.decimal("ht", layout.usualHeight());
		return needed <= now || row.isSo("customHeight") ? row : row.with("ht", String.valueOf(needed));
	}

	/** Whether a row stays lower than that, because somebody chose its height. */
	boolean isTooLow(Tag row, double needed) {
		return row.isSo("customHeight") && needed > row.decimal("ht", layout.usualHeight());
	}
}
