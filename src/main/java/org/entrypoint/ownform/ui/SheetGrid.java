package org.entrypoint.ownform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.entrypoint.ownform.draft.PreviewCell;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ownform.draft.PreviewRow;
import org.entrypoint.ownform.draft.PreviewSheet;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a form, to point at its cells: a click or Enter points at one, with Shift at all from the last one on.
 * Only the rows in sight exist.
 */
final class SheetGrid extends VBox {
	private final Words words;
	private final Consumer<FormRange> pointed;
	private final ListView<PreviewRow> list = new ListView<>();
	private final HBox heads = Named.styled(new HBox(), "sheet-heads");
	private final List<SheetRowCell> rows = new ArrayList<>();
	private SheetColumns columns = new SheetColumns(List.of());
	private SheetMarks shown = new SheetMarks("", List.of(), Optional.empty(), Map.of());
	private FormRange chosen = FormRange.cell("", 1, 1);
	private int row = 1;
	private int column = 1;
	/** Where the cells that are chosen begin. */
	private int fromRow = 1;
	private int fromColumn = 1;

	/**
	 * A grid without a sheet.
	 *
	 * @param pointed takes what was pointed at
	 */
	SheetGrid(Words words, Consumer<FormRange> pointed) {
		this.words = words;
		this.pointed = pointed;
		Named.styled(this, "sheet-grid");
		Named.control(list, "form-sheet", words.get("sheet"));
		Named.styled(list, "line-list", "sheet-rows");
		list.setCellFactory(view -> {
			SheetRowCell made = new SheetRowCell(this);
			rows.add(made);
			return made;
		});
		list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
			if (index.intValue() >= 0 && index.intValue() != row - 1) {
				go(index.intValue() + 1, column, false);
			}
		});
		list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		list.skinProperty().subscribe(skin -> {
			sideways().ifPresent(bar -> heads.translateXProperty().bind(bar.valueProperty().negate()));
		});
		Pane above = Named.styled(new Pane(heads), "sheet-above");
		above.setMinHeight(USE_PREF_SIZE);
		Rectangle sight = new Rectangle();
		sight.widthProperty().bind(above.widthProperty());
		sight.heightProperty().bind(above.heightProperty());
		above.setClip(sight);
		VBox.setVgrow(list, Priority.ALWAYS);
		getChildren().addAll(above, list);
	}

	/** Shows a sheet from its beginning. */
	void show(PreviewSheet sheet) {
		columns = new SheetColumns(sheet.widths());
		heads.getChildren().setAll(Named.styled(new Label(), "small", "sheet-number"));
		for (int each = 1; each <= sheet.widths().size(); each++) {
			if (columns.width(each, each) > 0) {
				Label head = Named.styled(new Label(SheetColumns.letters(each)), "small", "soft", "sheet-head");
				head.setStyle(columns.style(each, each));
				heads.getChildren().add(head);
			}
		}
		shown = new SheetMarks(sheet.name(), List.of(), Optional.empty(), Map.of());
		list.setAccessibleText(words.get("sheetSpoken", sheet.name()));
		list.getItems().setAll(sheet.rows());
		list.scrollTo(0);
		sideways().ifPresent(bar -> bar.setValue(0));
		go(1, 1, false);
	}

	/** Shows what takes something and what stands there then; the sheet stays. */
	void mark(SheetMarks next) {
		shown = next;
		rows.forEach(SheetRowCell::mark);
	}

	/** Goes to a cell, and scrolls there. */
	void reveal(int toRow, int toColumn) {
		if (toRow <= list.getItems().size()) {
			go(toRow, toColumn, false);
			list.scrollTo(Math.max(0, toRow - 3));
		}
	}

	/** The focus goes to the cells. */
	void focus() {
		list.requestFocus();
	}

	private void onKey(KeyEvent event) {
		if (event.isShortcutDown() || event.isAltDown()) {
			return;
		}
		boolean further = event.isShiftDown();
		switch (event.getCode()) {
			case LEFT -> go(row, step(-1), further);
			case RIGHT -> go(row, step(1), further);
			case UP, DOWN -> {
				if (!further) {
					return;
				}
				go(event.getCode() == KeyCode.UP ? row - 1 : row + 1, column, true);
			}
			case ENTER, SPACE -> pointed.accept(chosen);
			default -> {
				return;
			}
		}
		event.consume();
	}

	/** The column of the next box to the right, or of the one before, that people see. */
	private int step(int by) {
		PreviewCell box = box().orElse(null);
		int next = box == null ? 1 : by < 0 ? box.column() - 1 : box.lastColumn() + 1;
		while (next > 0 && next <= columns.digits().size() && columns.width(next, next) == 0) {
			next += by;
		}
		return next;
	}

	private Optional<PreviewCell> box() {
		return row > list.getItems().size()
				? Optional.empty()
				: list.getItems().get(row - 1).boxes().stream()
						.filter(each -> each.column() <= column && each.lastColumn() >= column).findFirst();
	}

	private void go(int toRow, int toColumn, boolean extended) {
		if (toRow < 1 || toRow > list.getItems().size() || toColumn < 1 || toColumn > columns.digits().size()) {
			return;
		}
		row = toRow;
		column = toColumn;
		column = box().map(PreviewCell::column).orElse(column);
		if (!extended) {
			fromRow = row;
			fromColumn = column;
		}
		chosen = FormRange.cell(shown.sheet(), fromRow, fromColumn).to(row, column);
		list.getSelectionModel().clearAndSelect(row - 1);
		rows.forEach(SheetRowCell::mark);
		bringColumn();
	}

	/** Scrolls sideways no further than it takes to see the column. */
	private void bringColumn() {
		Label box = rows.stream().map(each -> isCursorIn(each) ? each.box(column) : null).filter(each -> each != null)
				.findFirst().orElse(null);
		ScrollBar bar = sideways().filter(ScrollBar::isVisible).orElse(null);
		if (box != null && bar != null) {
			double left = box.getBoundsInParent().getMinX();
			double right = box.getBoundsInParent().getMaxX();
			double room = list.getWidth() - bar.getHeight();
			if (left < bar.getValue()) {
				bar.setValue(column == 1 ? 0 : left);
			} else if (right > bar.getValue() + room) {
				bar.setValue(Math.min(bar.getMax(), Math.min(left, right - room)));
			}
		}
	}

	private Optional<ScrollBar> sideways() {
		return list.lookup(".scroll-bar:horizontal") instanceof ScrollBar bar ? Optional.of(bar) : Optional.empty();
	}

	private boolean isCursorIn(SheetRowCell each) {
		PreviewRow item = each.getItem();
		return item != null && isCursorIn(item.number());
	}

	/** Whether the cursor is in a row. */
	boolean isCursorIn(int each) {
		return each == row;
	}

	/** Points at a cell with the mouse. */
	void clicked(int atRow, int atColumn, boolean extended) {
		list.requestFocus();
		go(atRow, atColumn, extended);
		pointed.accept(chosen);
	}

	/** Whether Enter would point at a cell. */
	boolean isChosen(int atRow, int atColumn) {
		return chosen.holds(shown.sheet(), atRow, atColumn);
	}

	SheetColumns columns() {
		return columns;
	}

	SheetMarks shown() {
		return shown;
	}

	/** What a screen reader says of the cursor's cell. */
	@Nullable
	String spoken() {
		String text = shown.filled(row, column).or(() -> box().map(PreviewCell::text)).orElse("");
		String address = SheetColumns.letters(column) + row;
		return text.isEmpty() ? words.get("cellEmpty", address) : words.get("cell", address, text);
	}
}
