package org.entrypoint.ownform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.entrypoint.ownform.draft.PreviewCell;
import org.entrypoint.ownform.draft.PreviewRow;
import org.entrypoint.ui.base.Named;
import org.jspecify.annotations.Nullable;

/** One row of a sheet: its number, and a box for each cell. */
final class SheetRowCell extends ListCell<PreviewRow> {
	private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");
	private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
	private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
	private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
	/** Stands in an empty cell that takes something, as it does beside what has a place. */
	private static final String SIGN = "●";
	private final SheetGrid grid;
	private final HBox line = Named.styled(new HBox(), "sheet-row");
	private final Label number = Named.styled(new Label(), "small", "soft", "sheet-number");
	private final List<Label> boxes = new ArrayList<>();

	SheetRowCell(SheetGrid grid) {
		this.grid = grid;
		setPadding(Insets.EMPTY);
	}

	@Override
	protected void updateItem(@Nullable PreviewRow row, boolean empty) {
		super.updateItem(row, empty);
		boxes.clear();
		line.getChildren().clear();
		setGraphic(row == null || empty ? null : line);
		if (row != null && !empty) {
			number.setText(String.valueOf(row.number()));
			line.getChildren().add(number);
			row.boxes().forEach(each -> add(row, each));
			mark();
		}
	}

	private void add(PreviewRow row, PreviewCell box) {
		Label label = Named.styled(new Label(), "small", "sheet-cell",
				"sheet-" + box.kind().name().toLowerCase(Locale.ROOT));
		if (box.isDrawn()) {
			label.getStyleClass().add("sheet-drawn");
		}
		label.setWrapText(true);
		label.setStyle(grid.columns().style(box.column(), box.lastColumn()));
		label.setManaged(grid.columns().width(box.column(), box.lastColumn()) > 0);
		label.setVisible(label.isManaged());
		label.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume); // a list would select the row before
		label.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
			if (event.getButton() == MouseButton.PRIMARY) {
				grid.clicked(row.number(), box.column(), event.isShiftDown());
			}
		});
		label.setOnMouseEntered(event -> tell(label));
		boxes.add(label);
		line.getChildren().add(label);
	}

	/** A cell is as high as a few lines; all of its words are told where the pointer rests. */
	private static void tell(Label label) {
		if (label.getTooltip() == null && !label.getText().isBlank()) {
			Tooltip whole = new Tooltip();
			whole.setWrapText(true);
			whole.setMaxWidth(label.getScene().getWidth() / 2);
			whole.textProperty().bind(label.textProperty());
			label.setTooltip(whole);
		}
	}

	/** Shows what takes something, and where the cursor is. */
	void mark() {
		PreviewRow row = getItem();
		if (row == null || boxes.size() != row.boxes().size()) {
			return;
		}
		for (int index = 0; index < boxes.size(); index++) {
			PreviewCell box = row.boxes().get(index);
			Label label = boxes.get(index);
			String filled = grid.shown().filled(row.number(), box.column()).orElse("");
			String text = filled.isEmpty() ? box.text() : filled;
			boolean isPlaced = grid.shown().isPlaced(row.number(), box.column());
			label.setText(isPlaced && text.isEmpty() ? SIGN : text);
			label.pseudoClassStateChanged(FILLED, !filled.isEmpty());
			label.pseudoClassStateChanged(PLACED, isPlaced);
			label.pseudoClassStateChanged(CURRENT, grid.shown().isCurrent(row.number(), box.column()));
			label.pseudoClassStateChanged(CURSOR, grid.isChosen(row.number(), box.column()));
		}
		setAccessibleText(grid.isCursorIn(row.number()) ? grid.spoken() : null);
	}

	/** The box of a column, if it is in the row. */
	@Nullable
	Label box(int column) {
		PreviewRow row = getItem();
		for (int index = 0; row != null && index < boxes.size(); index++) {
			if (row.boxes().get(index).column() <= column && row.boxes().get(index).lastColumn() >= column) {
				return boxes.get(index);
			}
		}
		return null;
	}

	@Override
	protected double computePrefWidth(double height) {
		return getGraphic() == null ? super.computePrefWidth(height) : line.prefWidth(-1);
	}

	@Override
	protected double computePrefHeight(double width) {
		return getGraphic() == null ? super.computePrefHeight(width) : line.prefHeight(line.prefWidth(-1));
	}
}
