package org.entrypoint.ui.window.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/**
 * The table of all notes: a line each, sorted by a click on a column's head or by {@link #sortBy}, in as many columns
 * as there is room for. Only the lines in sight exist, and all are of one height, so that a thousand stay fast.
 */
final class SearchTable extends FilteredTableView<SearchHit> {
	/** What the scroll bar and the table's edge take, in pixels. */
	private static final double EDGE = 40;

	/**
	 * A column.
	 *
	 * @param share of the table's width when all columns are there
	 * @param narrowest the least room in which it is there
	 */
	private record Column(double share, WidthClass narrowest, Function<SearchHit, String> words) {
	}

	private static final Map<String, Column> COLUMNS = columns();

	private final List<SearchHit> all;
	private final Map<String, FilteredTableColumn<SearchHit, SearchHit>> columns = new LinkedHashMap<>();
	private final FilteredTableColumn<SearchHit, SearchHit> kind;
	private final FilteredTableColumn<SearchHit, SearchHit> text;

	SearchTable(Words words, List<SearchHit> all, Node nothing) {
		this.all = all;
		Named.control(this, "search-table", words.get("table"));
		COLUMNS.forEach((name, column) -> columns.put(name, made(words.get("column." + name), name, column)));
		kind = Objects.requireNonNull(columns.get("kind"));
		text = Objects.requireNonNull(columns.get("text"));
		getColumns().setAll(new ArrayList<>(columns.values()));
		configureForFiltering(this, FXCollections.observableList(all));
		setPlaceholder(nothing);
	}

	private static Map<String, Column> columns() {
		Map<String, Column> columns = new LinkedHashMap<>();
		columns.put("where", new Column(0.19, WidthClass.NARROW, SearchHit::where));
		columns.put("kind", new Column(0.12, WidthClass.MEDIUM, SearchHit::kind));
		columns.put("text", new Column(0.33, WidthClass.NARROW, SearchHit::text));
		columns.put("marks", new Column(0.13, WidthClass.MEDIUM, SearchHit::marks));
		columns.put("group", new Column(0.08, WidthClass.WIDE, SearchHit::group));
		columns.put("schools", new Column(0.07, WidthClass.WIDE, SearchHit::schools));
		columns.put("tags", new Column(0.08, WidthClass.WIDE, SearchHit::tags));
		return columns;
	}

	private static FilteredTableColumn<SearchHit, SearchHit> made(String title, String name, Column column) {
		FilteredTableColumn<SearchHit, SearchHit> made = new FilteredTableColumn<>(title);
		made.setId("search-column-" + name);
		made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
		made.setCellFactory(of -> new Cell(column.words));
		made.setComparator(Comparator.comparing(column.words, Collator.getInstance()));
		made.setReorderable(false);
		return made;
	}

	/** Shows as many columns as there is room for; what is left out stands below the table. */
	void fit(WidthClass room) {
		double shares = COLUMNS.values().stream().filter(each -> room.compareTo(each.narrowest) <= 0)
				.mapToDouble(Column::share).sum();
		columns.forEach((name, made) -> {
			Column column = Objects.requireNonNull(COLUMNS.get(name));
			made.setVisible(room.compareTo(column.narrowest) <= 0);
			made.prefWidthProperty().unbind();
			made.prefWidthProperty().bind(widthProperty().subtract(EDGE).multiply(column.share / shares));
		});
	}

	/** Shows only what has all of these words, with the first line selected. */
	void search(List<String> words) {
		show(text, hit -> hit.matches(words));
	}

	/** Shows only one kind of line; with empty words, every kind. */
	void only(String wanted) {
		show(kind, hit -> wanted.isEmpty() || hit.kind().equals(wanted));
	}

	private void show(FilteredTableColumn<SearchHit, SearchHit> column, Predicate<SearchHit> wanted) {
		column.setPredicate(wanted);
		filter();
		selectFirst();
	}

	/** Sorts by a column, the other way round if that is how it is sorted; with an empty name, as in the retreat. */
	void sortBy(String name) {
		TableColumn<SearchHit, ?> column = columns.get(name);
		if (column == null) {
			getSortOrder().clear();
		} else {
			boolean again = getSortOrder().contains(column) && column.getSortType() == TableColumn.SortType.ASCENDING;
			column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
			getSortOrder().setAll(List.of(column));
		}
		selectFirst();
	}

	/** The names by which {@link #sortBy} knows the columns. */
	static List<String> names() {
		return List.copyOf(COLUMNS.keySet());
	}

	/** The kinds of lines there are. */
	List<String> kinds() {
		return all.stream().map(SearchHit::kind).distinct().sorted(Comparator.naturalOrder()).toList();
	}

	/** How many lines there are, searched for or not. */
	int total() {
		return all.size();
	}

	/** Selects the line so many lines below the selected one, or above it; stays on the first and the last. */
	void move(int lines) {
		if (!getItems().isEmpty()) {
			int next = Math.clamp(getSelectionModel().getSelectedIndex() + (long) lines, 0, getItems().size() - 1);
			getSelectionModel().clearAndSelect(next);
			scrollTo(Math.max(0, next - 2));
		}
	}

	private void selectFirst() {
		getSelectionModel().clearSelection();
		move(1);
	}

	/** One line of words, whatever their direction. */
	private static final class Cell extends TableCell<SearchHit, SearchHit> {
		private final Function<SearchHit, String> words;

		Cell(Function<SearchHit, String> words) {
			this.words = words;
			Named.styled(this, "search-cell");
		}

		@Override
		protected void updateItem(@Nullable SearchHit item, boolean empty) {
			super.updateItem(item, empty);
			setText(empty || item == null ? null : words.apply(item).replace('\n', ' '));
		}
	}
}
