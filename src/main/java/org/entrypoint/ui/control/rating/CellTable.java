package org.entrypoint.ui.control.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/**
 * A table in which every cell can have the focus: arrow keys walk, Enter opens. Where there is no room for columns,
 * each row becomes a card with the same cells.
 */
public final class CellTable extends VBox {
	/**
	 * A column.
	 *
	 * @param id names it
	 * @param title its heading
	 * @param width its share of the width, in per cent; what is left belongs to the rows' titles
	 */
	public record Column(String id, String title, double width) {
	}

	/**
	 * What a cell says.
	 *
	 * @param main what is read from the back row
	 * @param word beside it; may be empty
	 * @param detail below it; may be empty
	 * @param filled parts of the bar that are filled
	 * @param of parts of the bar; 0 for no bar
	 * @param isSaid whether the cell says something; false where nothing was recorded
	 */
	public record Cell(String main, String word, String detail, int filled, int of, boolean isSaid) {
		/** A cell without a bar. */
		public static Cell of(String main, String detail) {
			return new Cell(main, "", detail, 0, 0, true);
		}

		/** A cell that tells why it has no value. */
		public static Cell unsaid(String why, String detail) {
			return new Cell(why, "", detail, 0, 0, false);
		}
	}

	/**
	 * A row.
	 *
	 * @param id names it
	 * @param sign a short sign before its title
	 * @param title what the row is about
	 * @param cells a cell for each column
	 */
	public record Row(String id, String sign, String title, List<Cell> cells) {
	}

	/**
	 * Where a cell stands.
	 *
	 * @param row the row's id
	 * @param column the column's id
	 */
	public record Spot(String row, String column) {
	}

	/** What the table tells. */
	public interface Listener {
		/** A cell got the focus. */
		void focused(Spot spot, Node cell);

		/** A cell was opened. */
		void opened(Spot spot);
	}

	private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
	private static final int CARD_COLUMNS = 2;
	private final String id;
	private final String rowHead;
	private final Listener listener;
	private final List<Column> columns;
	private final Map<Spot, TableBox> boxes = new HashMap<>();
	private final Map<String, Label> heads = new HashMap<>();
	private List<Row> rows = List.of();
	private WidthClass widthClass = WidthClass.WIDE;
	private boolean arranged;

	/** A table with these columns; {@code rowHead} stands above the rows' titles. */
	public CellTable(String id, String rowHead, List<Column> columns, Listener listener) {
		this.id = id;
		this.rowHead = rowHead;
		this.columns = List.copyOf(columns);
		this.listener = listener;
		setId(id);
		Named.styled(this, "cell-table");
	}

	/** Shows these rows in this order. A cell that has the focus keeps it. */
	public void show(List<Row> next) {
		boolean same = arranged && next.stream().map(Row::id).toList().equals(rows.stream().map(Row::id).toList())
				&& next.stream().map(Row::title).toList().equals(rows.stream().map(Row::title).toList());
		rows = List.copyOf(next);
		for (Row row : rows) {
			for (int index = 0; index < columns.size(); index++) {
				Column column = columns.get(index);
				box(new Spot(row.id(), column.id())).show(row.sign() + " " + row.title(), column,
						row.cells().get(index));
			}
		}
		if (!same) {
			arrange();
		}
	}

	/** Arranges the table for this much room. */
	public void fit(WidthClass next) {
		widthClass = next;
		arrange();
	}

	/** Shows one column larger than the others, or none; the column's id. */
	public void enlarge(Optional<String> column) {
		boxes.forEach((spot, box) -> box.large(column.filter(spot.column()::equals).isPresent()));
		heads.forEach((each, label) -> label.pseudoClassStateChanged(LARGE, column.filter(each::equals).isPresent()));
	}

	/** Marks the one cell that is open, or none. */
	public void markOpen(Optional<Spot> open) {
		boxes.forEach((spot, box) -> box.open(open.filter(spot::equals).isPresent()));
	}

	/** Puts the focus on a cell. */
	public void focus(Spot spot) {
		TableBox box = boxes.get(spot);
		if (box != null) {
			box.requestFocus();
		}
	}

	/** The cell in the first row and column; empty while there is no row. */
	public Optional<Spot> first() {
		return rows.stream().findFirst().map(row -> new Spot(row.id(), columns.getFirst().id()));
	}

	private TableBox box(Spot spot) {
		return boxes.computeIfAbsent(spot, each -> {
			TableBox box = new TableBox(id + "-" + each.row() + "-" + each.column(), () -> listener.opened(each));
			Named.styled(box, "column-" + each.column());
			box.addEventHandler(KeyEvent.KEY_PRESSED, event -> walk(each, event));
			box.focusedProperty().addListener((value, had, has) -> {
				if (has) {
					listener.focused(each, box);
				}
			});
			return box;
		});
	}

	private void walk(Spot from, KeyEvent event) {
		if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
			return;
		}
		int row = rows.stream().map(Row::id).toList().indexOf(from.row());
		int column = columns.stream().map(Column::id).toList().indexOf(from.column());
		switch (event.getCode()) {
			case LEFT -> column--;
			case RIGHT -> column++;
			case UP -> row--;
			case DOWN -> row++;
			case HOME -> column = 0;
			case END -> column = columns.size() - 1;
			default -> {
				return;
			}
		}
		event.consume();
		if (row >= 0 && row < rows.size() && column >= 0 && column < columns.size()) {
			focus(new Spot(rows.get(row).id(), columns.get(column).id()));
		}
	}

	private void arrange() {
		Optional<TableBox> focused = boxes.values().stream().filter(Node::isFocused).findFirst();
		boxes.values().forEach(box -> box.ownHead(widthClass != WidthClass.WIDE));
		getChildren().setAll(widthClass == WidthClass.WIDE ? List.of(table()) : cards());
		arranged = true;
		focused.ifPresent(Node::requestFocus);
	}

	private GridPane table() {
		GridPane grid = Named.styled(new GridPane(), "card", "table-grid");
		double left = 100 - columns.stream().mapToDouble(Column::width).sum();
		grid.getColumnConstraints().add(share(left));
		columns.forEach(column -> grid.getColumnConstraints().add(share(column.width())));
		grid.add(head(rowHead), 0, 0);
		for (int index = 0; index < columns.size(); index++) {
			Column column = columns.get(index);
			Label head = Named.styled(head(column.title()), "column-" + column.id());
			heads.put(column.id(), head);
			grid.add(head, index + 1, 0);
		}
		for (Row row : rows) {
			int line = grid.getRowCount();
			grid.add(Named.styled(title(row), "table-title"), 0, line);
			for (int index = 0; index < columns.size(); index++) {
				grid.add(box(new Spot(row.id(), columns.get(index).id())), index + 1, line);
			}
		}
		return grid;
	}

	private static Label head(String title) {
		Label head = new WrappingLabel(title, "small", "soft", "strong", "table-head");
		head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
		head.setAlignment(Pos.BOTTOM_LEFT);
		GridPane.setValignment(head, VPos.BOTTOM);
		return head;
	}

	private static ColumnConstraints share(double percent) {
		ColumnConstraints share = new ColumnConstraints();
		share.setPercentWidth(percent);
		share.setFillWidth(true);
		share.setMinWidth(0);
		return share;
	}

	private static HBox title(Row row) {
		Label sign = Named.styled(new Label(row.sign()), "entry-number");
		sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
		Label title = new WrappingLabel(row.title(), "table-name");
		HBox.setHgrow(title, Priority.ALWAYS);
		HBox box = Named.styled(new HBox(sign, title), "entry-title");
		box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
		return box;
	}

	private List<Node> cards() {
		int across = widthClass == WidthClass.MEDIUM ? columns.size() : CARD_COLUMNS;
		List<Node> cards = new ArrayList<>();
		for (Row row : rows) {
			GridPane grid = Named.styled(new GridPane(), "table-card-grid");
			for (int index = 0; index < across; index++) {
				grid.getColumnConstraints().add(share(100.0 / across));
			}
			for (int index = 0; index < columns.size(); index++) {
				grid.add(box(new Spot(row.id(), columns.get(index).id())), index % across, index / across);
			}
			cards.add(Named.styled(new VBox(title(row), grid), "card", "table-card"));
		}
		return cards;
	}
}
