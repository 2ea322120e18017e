package org.entrypoint.ui.window.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * All notes, actions and ratings over the window. What is typed narrows the lines down, Up and Down choose one from the
 * field as well, Enter goes to where it stands, Escape closes. Below the table the chosen line stands in full.
 */
public final class SearchPanel extends VBox {
	private static final List<KeyCode> LINES = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
	/** Lines that Page Up and Page Down go. */
	private static final int PAGE = 8;

	private final Words words = new Words("org.entrypoint.ui.window.search");
	private final TextField field;
	private final SearchTable table;
	private final Label count = Named.styled(new Label(), "body");
	private final Label chosen = new WrappingLabel("", "body");
	private final Label about = new WrappingLabel("", "small", "soft");
	private final Label nothing = new WrappingLabel("", "body", "soft");
	private final MenuButton sort;
	private final MenuButton show;
	private final Button go;
	private final Consumer<NavigationTarget> led;
	/** Bound to the window, which outlives the panel and holds on to nothing that only follows it. */
	private final ReadOnlyObjectWrapper<WidthClass> wide = new ReadOnlyObjectWrapper<>(WidthClass.WIDE);

	/**
	 * The panel on a workshop as it stands.
	 *
	 * @param shell what parts of the retreat and kinds of steps are called
	 * @param room how much room there is
	 * @param led takes where the chosen line stands
	 * @param closed is told that the panel is to be closed
	 */
	public SearchPanel(Workshop workshop, RetreatOutline outline, Words shell, ReadOnlyObjectProperty<WidthClass> room,
			Consumer<NavigationTarget> led, Runnable closed) {
		this.led = led;
		Named.styled(this, "keys-panel", "search-panel");
		setId("search");
		setAccessibleText(words.get("title"));
		table = new SearchTable(words, SearchHits.of(workshop, outline, shell), nothing);
		field = Named.control(new TextField(), "search-field", words.get("field"));
		field.setPromptText(words.get("prompt"));
		count.setId("search-count");
		count.setMinWidth(USE_PREF_SIZE);
		chosen.setId("search-chosen");
		go = Named.control(new Button(words.get("go")), "search-go", words.get("go"), "Enter");
		go.setOnAction(event -> follow());
		Button close = Named.control(new Button(words.get("close")), "search-close", words.get("close"), "Esc");
		close.setOnAction(event -> closed.run());
		sort = Named.control(new MenuButton(), "search-sort", "");
		sortItem("", words.get("sort.order"));
		SearchTable.names().forEach(name -> sortItem(name, words.get("column." + name)));
		named(sort, words.get("sort", words.get("sort.order")));
		show = Named.control(new MenuButton(), "search-show", "");
		showItem("", words.get("show.all"));
		table.kinds().forEach(kind -> showItem(kind, kind));
		named(show, words.get("show", words.get("show.all")));
		HBox.setHgrow(field, Priority.ALWAYS);
		VBox.setVgrow(table, Priority.ALWAYS);
		ScrollPane below = Named.styled(new ScrollPane(new VBox(about, chosen)), "page-scroll", "search-chosen");
		below.setFitToWidth(true);
		below.setFocusTraversable(false);
		getChildren().addAll(Named.styled(new Label(words.get("title")), "heading"),
				new WrappingLabel(words.get("about"), "body", "soft", "hint"),
				Named.styled(new HBox(field, count), "search-row"), table, below,
				Named.styled(new HBox(go, sort, show, close), "versions-buttons"));
		wide.bind(room);
		wide.subscribe(table::fit);
		field.textProperty().subscribe(text -> table.search(SearchHit.words(text)));
		table.getItems().addListener((Observable changed) -> counted());
		table.getSelectionModel().selectedItemProperty().subscribe((before, hit) -> show(hit));
		table.setOnMouseClicked(event -> {
			if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
				follow();
			}
		});
		show(table.getSelectionModel().getSelectedItem());
		counted();
		addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, closed));
	}

	/** Searches for words as if they had been typed. */
	void type(String words) {
		field.setText(words);
		field.end();
	}

	/** Puts the focus where words are typed. */
	public void focus() {
		field.requestFocus();
	}

	private void sortItem(String name, String title) {
		MenuItem item = new MenuItem(title);
		item.setId("search-sort-" + name);
		item.setOnAction(event -> {
			table.sortBy(name);
			named(sort, words.get("sort", title));
		});
		sort.getItems().add(item);
	}

	private void showItem(String kind, String title) {
		MenuItem item = new MenuItem(title);
		item.setOnAction(event -> {
			table.only(kind);
			named(show, words.get("show", title));
		});
		show.getItems().add(item);
	}

	private static void named(MenuButton button, String title) {
		button.setText(title);
		button.setAccessibleText(title);
	}

	private void counted() {
		count.setText(words.get("count", table.getItems().size(), table.total()));
		nothing.setText(words.get(table.total() == 0 ? "empty" : "none"));
	}

	private void show(@Nullable SearchHit hit) {
		go.setDisable(hit == null);
		chosen.setText(hit == null ? "" : hit.text());
		about.setText(hit == null
				? ""
				: Stream.of(hit.where(), hit.kind(), hit.marks(), hit.group(), hit.schools(), hit.tags())
						.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
	}

	private void follow() {
		SearchHit hit = table.getSelectionModel().getSelectedItem();
		if (hit != null) {
			led.accept(hit.target());
		}
	}

	private void onKey(KeyEvent event, Runnable closed) {
		boolean inLines = field.isFocused() || table.isFocused();
		KeyCode code = event.getCode();
		if (code == KeyCode.ESCAPE) {
			closed.run();
		} else if (inLines && code == KeyCode.ENTER) {
			follow();
		} else if (inLines && LINES.contains(code)) {
			table.move(switch (code) {
				case UP -> -1;
				case DOWN -> 1;
				case PAGE_UP -> -PAGE;
				default -> PAGE;
			});
		} else {
			return;
		}
		event.consume();
	}
}
