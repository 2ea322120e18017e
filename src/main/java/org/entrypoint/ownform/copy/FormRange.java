package org.entrypoint.ownform.copy;

/**
 * Cells of a form that lie together.
 *
 * @param sheet the words on the tab
 * @param row the first row, from 1
 * @param column the first column, from 1
 * @param lastRow not less than {@code row}
 * @param lastColumn not less than {@code column}
 */
public record FormRange(String sheet, int row, int column, int lastRow, int lastColumn) {
	/** One cell. */
	public static FormRange cell(String sheet, int row, int column) {
		return new FormRange(sheet, row, column, row, column);
	}

	/** Whether a cell is one of them. */
	public boolean holds(String onSheet, int atRow, int atColumn) {
		return sheet.equalsIgnoreCase(onSheet) && atRow >= row && atRow <= lastRow && atColumn >= column
				&& atColumn <= lastColumn;
	}

	/** The cells from the first of these to another cell of the sheet, wherever it lies. */
	public FormRange to(int otherRow, int otherColumn) {
		return new FormRange(sheet, Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow),
				Math.max(column, otherColumn));
	}
}
