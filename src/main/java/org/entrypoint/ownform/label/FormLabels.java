package org.entrypoint.ownform.label;

import org.entrypoint.ownform.content.FormWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.sheet.SheetLayout;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** The words that stand in a form, and the empty cells beside them. */
public final class FormLabels {
	/** Forms that people fill in have no more labels than this, none further away, and none longer. */
	private static final int MOST = 5_000;
	private static final int LAST_ROW = 2_000;
	private static final int LAST_COLUMN = 100;
	private static final int LONGEST = 500;
	/** Nobody writes more below one label. */
	private static final int MOST_BOXES = 100;
	/** Where no frame says how far a list goes. */
	private static final int USUAL_BOXES = 10;
	/** So many rows of words may stand between a question and the cells for its answers. */
	private static final int HINTS = 3;
	private final FormCopy copy;
	private final Map<FormCell, String> all = new LinkedHashMap<>();
	private final Set<FormCell> taken = new HashSet<>();

	/** The labels of a form's sheets that people see. */
	public FormLabels(FormCopy copy) {
		this.copy = copy;
		for (IncomingSheet sheet : copy.form().book().sheets()) {
			if (!sheet.isHidden() && copy.plan(sheet.name()).isPresent()) {
				sheet.rows().forEach(row -> add(sheet, row));
			}
		}
	}

	private void add(IncomingSheet sheet, IncomingRow row) {
		row.cells().forEach((column, value) -> {
			if (value instanceof IncomingValue.Words(String text) && !text.isBlank() && text.length() <= LONGEST
					&& row.number() <= LAST_ROW && column <= LAST_COLUMN && all.size() < MOST) {
				all.put(new FormCell(sheet.name(), new CellAddress(row.number(), column)), text);
			}
		});
	}

	/** All labels, sheet by sheet from the top. */
	public Map<FormCell, String> all() {
		return all;
	}

	/** The sheets that have any. */
	public List<String> sheets() {
		return all.keySet().stream().map(FormCell::sheet).distinct().toList();
	}

	/** The labels in one column of a sheet, by their rows. */
	public Map<Integer, String> column(String sheet, int column) {
		Map<Integer, String> labels = new TreeMap<>();
		all.forEach((cell, text) -> {
			if (cell.sheet().equals(sheet) && cell.address().column() == column) {
				labels.put(cell.address().row(), text);
			}
		});
		return labels;
	}

	/** The columns of a sheet that hold labels. */
	public List<Integer> columns(String sheet) {
		return all.keySet().stream().filter(each -> each.sheet().equals(sheet)).map(each -> each.address().column())
				.distinct().sorted().toList();
	}

	/** The cells that a label takes up. */
	CellArea area(FormCell label) {
		return plan(label).flatMap(each -> each.merged(label.address()))
				.orElseGet(() -> new CellArea(label.address(), label.address()));
	}

	/** The cell to the right of a label. */
	public FormCell right(FormCell label) {
		return new FormCell(label.sheet(), new CellAddress(label.address().row(), area(label).last().column() + 1));
	}

	/** The cell below a label. */
	public FormCell below(FormCell label) {
		return new FormCell(label.sheet(), new CellAddress(area(label).last().row() + 1, label.address().column()));
	}

	/** The empty cell that belongs to a label: a framed one, or else the one to its right, or else the one below. */
	public Optional<FormCell> beside(FormCell label) {
		FormCell right = right(label);
		FormCell below = below(label);
		boolean framedBelow = isFree(below) && isDrawn(below) && !isDrawn(right);
		boolean within = isDrawn(right) || right.address().column() <= width(label.sheet());
		if (isFree(right) && within && !framedBelow) {
			return Optional.of(right);
		}
		return Optional.of(below).filter(this::isFree);
	}

	/** The last column of a sheet that holds words. */
	private int width(String sheet) {
		return all.keySet().stream().filter(each -> each.sheet().equals(sheet)).map(this::area)
				.mapToInt(each -> each.last().column()).max().orElse(0) + (columns(sheet).size() == 1 ? 1 : 0);
	}

	/** Whether a cell is empty, can be filled, and was not given to another label. */
	public boolean isFree(FormCell cell) {
		return copy.value(cell).isEmpty() && copy.obstacle(cell, false).isEmpty() && !taken.contains(cell);
	}

	/** Whether the form gave a cell a look, such as a frame or a color. */
	public boolean isDrawn(FormCell cell) {
		return plan(cell).filter(each -> each.isDrawn(cell.address())).isPresent();
	}

	/** Gives a cell away. */
	public void take(FormCell cell) {
		taken.add(cell);
	}

	/** The free cells from one on downward, as far as its frame goes, or to the next row that begins with words. */
	public List<FormCell> boxes(FormCell first) {
		List<FormCell> boxes = new ArrayList<>();
		boolean drawn = isDrawn(first);
		for (FormCell cell = first; boxes.size() < (drawn ? MOST_BOXES : USUAL_BOXES) && isFree(cell)
				&& isDrawn(cell) == drawn && (drawn || !hasWordsBefore(cell)); cell = below(cell)) {
			boxes.add(cell);
		}
		return boxes;
	}

	/**
	 * The free cells that belong to a question: from the one below on; or, where a hint or a head stands there, framed
	 * ones below that; or else the one to the right.
	 */
	public List<FormCell> answers(FormCell question) {
		FormCell cell = below(question);
		List<FormCell> boxes = boxes(cell);
		for (int step = 0; step < HINTS && boxes.isEmpty() && all.containsKey(cell); step++) {
			cell = below(cell);
			boxes = isDrawn(cell) ? boxes(cell) : List.of();
		}
		return boxes.isEmpty() ? boxes(right(question)).stream().limit(1).toList() : boxes;
	}

	/** The first words of the label that a cell belongs to: the next one on its left, or else above; may be empty. */
	public String nearest(FormCell cell) {
		for (int column = cell.address().column() - 1; column > 0; column--) {
			String text = text(new FormCell(cell.sheet(), new CellAddress(cell.address().row(), column)));
			if (!text.isEmpty()) {
				return text;
			}
		}
		return above(cell);
	}

	/** The first words of the label next above a cell; may be empty. */
	public String above(FormCell cell) {
		for (int row = cell.address().row() - 1; row > 0; row--) {
			String text = text(new FormCell(cell.sheet(), new CellAddress(row, cell.address().column())));
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	private String text(FormCell cell) {
		return FormWords.excerpt(all.getOrDefault(cell, ""));
	}

	private boolean hasWordsBefore(FormCell cell) {
		for (int column = 1; column < cell.address().column(); column++) {
			FormCell before = new FormCell(cell.sheet(), new CellAddress(cell.address().row(), column));
			if (all.getOrDefault(before, "").length() > 4) {
				return true;
			}
		}
		return false;
	}

	private Optional<SheetLayout> plan(FormCell cell) {
		return copy.plan(cell.sheet());
	}
}
