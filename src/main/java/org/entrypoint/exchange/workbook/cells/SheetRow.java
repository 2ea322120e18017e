package org.entrypoint.exchange.workbook.cells;

/**
 * One row of a sheet, to which cells are put from the left. Columns are counted from 0, styles as the workbook does.
 */
public final class SheetRow {
	private static final int ROOM = 400;
	private static final int LETTERS = 26;
	private final SharedTexts texts;
	private final int index;
	private final StringBuilder cells = new StringBuilder(ROOM);
	private int first = Integer.MAX_VALUE;
	private int last = -1;

	/**
	 * A row without cells.
	 *
	 * @param index from 0
	 * @param height as attributes; empty for the program's own
	 */
	SheetRow(SharedTexts texts, int index, String height) {
		this.texts = texts;
		this.index = index;
		cells.append("<row r=\"").append(index + 1).append('"').append(height);
	}

	/** Where it stands, from 0. */
	public int index() {
		return index;
	}

	/** A cell with nothing but its look. */
	public void blank(int column, int style) {
		begin(column, style);
		cells.append("/>");
	}

	/** A cell with words. */
	public void words(int column, int style, String words) {
		begin(column, style);
		cells.append(" t=\"s\"><v>").append(texts.number(words)).append("</v></c>");
	}

	/** A cell with a number. */
	public void number(int column, int style, double value) {
		begin(column, style);
		cells.append(" t=\"n\"><v>").append(value).append("</v></c>");
	}

	/** A cell that follows from others; {@code shown} are the words that it shows now, may be none. */
	public void words(int column, int style, String formula, String shown) {
		begin(column, style);
		cells.append(" t=\"str\"");
		follow(formula);
		if (shown.isEmpty()) {
			cells.append("<v/></c>");
		} else {
			cells.append("<v>");
			ElementText.append(cells, shown);
			cells.append("</v></c>");
		}
	}

	/** A cell that follows from others; {@code shown} is the number that it shows now. */
	public void number(int column, int style, String formula, double shown) {
		begin(column, style);
		cells.append(" t=\"n\"");
		follow(formula);
		cells.append("<v>").append(shown).append("</v></c>");
	}

	private void follow(String formula) {
		cells.append("><f>");
		ElementText.append(cells, formula);
		cells.append("</f>");
	}

	private void begin(int column, int style) {
		if (last < 0) {
			first = column;
			cells.append('>');
		}
		last = column;
		cells.append("<c r=\"");
		name(column);
		cells.append(index + 1).append("\" s=\"").append(style).append('"');
	}

	/** A to Z, then AA and on. */
	private void name(int column) {
		if (column >= LETTERS) {
			name(column / LETTERS - 1);
		}
		cells.append((char) ('A' + column % LETTERS));
	}

	/** The first column with a cell; more than any other where there is none. */
	int first() {
		return first;
	}

	/** The last column with a cell; -1 where there is none. */
	int last() {
		return last;
	}

	/** The whole row. */
	String spelled() {
		return cells + (last < 0 ? "/>" : "</row>");
	}
}
