package org.entrypoint.ui.control.entry;

import org.entrypoint.ui.control.choice.LineList;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.text.FittedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.entry.EntryLine.Entry;

/**
 * What will be added of pasted rows and columns, in the window, before it is added: each row can be left out, and each
 * column holds words, says who said them, or is left out.
 */
final class PastePreview extends VBox {
	/** What a column holds. */
	enum Column {
		/** Words to add. */
		WORDS,
		/** Who said them. */
		WHO,
		/** Nothing that is added. */
		OUT
	}

	/** What becomes of the rows. */
	interface Listener {
		/** These are to be added, one or more. */
		void add(List<Entry> entries);

		/** They are to be one text, which is not added yet. */
		void asOne(String text);

		/** Nothing is to be added. */
		void cancel();
	}

	/** How much of a row's words is shown. */
	private static final int MOST_SHOWN = 300;
	private static final int MOST_SAMPLE = 24;
	private static final double LINE_EMS = 1.4;
	private static final double ROW_EMS = 0.8 + LINE_EMS;
	private static final double LEAST_ROWS = 2;
	private static final double SHARE_OF_WINDOW = 0.32;
	/** How high all is that stands above and below the list, in em. */
	private static final double AROUND_EMS = 28;

	private final Words words;
	private final Optional<Function<String, Optional<String>>> speakers;
	private final PastedHeads heads;
	private final Label question = new WrappingLabel("", "body", "strong");
	private final Label unknown = new WrappingLabel("", "small", "soft");
	private final FlowLines choices = Named.styled(new FlowLines(), "paste-columns");
	private final LineList<Integer> list;
	private final Button add;
	private final Set<Integer> leftOut = new TreeSet<>();
	private final List<Column> columns = new ArrayList<>();
	private PastedTable table = new PastedTable(List.of());
	private EntryLine.Kind kind = EntryLine.Kind.NOTES;

	/**
	 * A preview that is hidden until {@link #open}.
	 *
	 * @param speakers the known spelling of who can have said something, empty for a name that is not known; absent
	 *            where nothing is added that somebody says
	 */
	PastePreview(Words words, Optional<Function<String, Optional<String>>> speakers, Listener listener) {
		this.words = words;
		this.speakers = speakers;
		heads = new PastedHeads(words);
		Named.styled(this, "paste-preview");
		list = new LineList<>("paste-rows", words.get("rows"), this::line, this::turn, words.get("noRows"));
		add = Named.control(new Button(), "paste-each", words.get("rows"), "Enter");
		Named.styled(add, "primary");
		add.setOnAction(event -> {
			List<Entry> entries = entries();
			close();
			listener.add(entries);
		});
		Button one = Named.control(new Button(words.get("one")), "paste-one", words.get("one"));
		one.setOnAction(event -> {
			String text = text();
			close();
			listener.asOne(text);
		});
		Button cancel = Named.control(new Button(words.get("cancel")), "paste-cancel", words.get("cancel"), "Esc");
		cancel.setOnAction(event -> cancel(listener));
		getChildren().addAll(question, choices, list, unknown,
				Named.styled(new FlowLines(add, one, cancel), "ask-answers"));
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				cancel(listener);
				event.consume();
			}
		});
		close();
	}

	private void cancel(Listener listener) {
		close();
		listener.cancel();
	}

	/** Shows what would be added, with the focus on the button that adds it. */
	void open(PastedTable pasted, EntryLine.Kind adding) {
		table = pasted;
		kind = adding;
		leftOut.clear();
		columns.clear();
		columns.addAll(heads.columns(table, speakers));
		if (heads.isHeading(table)) {
			leftOut.add(0);
		}
		question.setText(words.get("pasted", table.rows().size()));
		choices.getChildren().setAll(
				table.columns() > 1 ? IntStream.range(0, table.columns()).mapToObj(this::choice).toList() : List.of());
		show(choices, table.columns() > 1);
		list.getItems().setAll(IntStream.range(0, table.rows().size()).boxed().toList());
		list.getSelectionModel().selectFirst();
		list.scrollTo(0);
		update();
		setVisible(true);
		setManaged(true);
		focus();
	}

	/** The focus goes to the button that adds. */
	void focus() {
		add.requestFocus();
	}

	/** Whether it waits for an answer. */
	boolean isOpen() {
		return isVisible();
	}

	/** Takes it away without an answer. */
	void close() {
		setVisible(false);
		setManaged(false);
	}

	/** What would be added now as one text. */
	String text() {
		return entries().stream().map(Entry::text).collect(Collectors.joining("\n"));
	}

	private Node choice(int column) {
		String name = words.get("column", column + 1, FittedWords.cut(sample(column), MOST_SAMPLE));
		ChoiceBox<Column> box = Named.control(new ChoiceBox<>(), "paste-column-" + (column + 1), name);
		box.getItems().setAll(Column.WORDS);
		if (speakers.isPresent()) {
			box.getItems().add(Column.WHO);
		}
		box.getItems().add(Column.OUT);
		box.setConverter(new StringConverter<>() {
			@Override
			public String toString(Column each) {
				return each == null ? "" : words.of(each);
			}

			@Override
			public Column fromString(String text) {
				throw new UnsupportedOperationException("nobody types into a choice box");
			}
		});
		box.setValue(columns.get(column));
		box.valueProperty().subscribe(value -> {
			columns.set(column, value);
			update();
		});
		Label label = new WrappingLabel(name, "small", "soft", "field-label");
		label.setLabelFor(box);
		return Named.styled(new HBox(label, box), "paste-column");
	}

	/** The first words of a column. */
	private String sample(int column) {
		return table.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
	}

	private Node line(int row) {
		Entry entry = entry(row);
		Label tick = Named.styled(new Label(isAdded(row) ? "☑" : "☐"), "import-sign");
		tick.setMinWidth(USE_PREF_SIZE);
		String text = entry.text().length() <= MOST_SHOWN ? entry.text() : FittedWords.cut(entry.text(), MOST_SHOWN);
		VBox said = new VBox(new WrappingLabel(text.isEmpty() ? words.get("noWords") : text, "body"));
		if (!entry.who().isEmpty()) {
			said.getChildren()
					.add(new WrappingLabel(
							isAdded(row) && !isKnown(entry.who()) ? words.get("newWho", entry.who()) : entry.who(),
							"small", "soft"));
		}
		HBox.setHgrow(said, Priority.ALWAYS);
		HBox line = Named.styled(new HBox(tick, said), "paste-row");
		line.setAccessibleText(words.get(isAdded(row) ? "added" : "leftOut", text, entry.who()));
		return line;
	}

	private void turn(int row) {
		if (!leftOut.remove(row)) {
			leftOut.add(row);
		}
		update();
	}

	private void update() {
		int count = entries().size();
		add.setText(words.get("add." + kind.name(), count));
		add.setAccessibleText(add.getText());
		add.setDisable(count == 0);
		String names = LocalLists.of(
				entries().stream().map(Entry::who).filter(who -> !who.isEmpty() && !isKnown(who)).distinct().toList());
		unknown.setText(names.isEmpty() ? "" : words.get("unknown", FittedWords.cut(names, MOST_SHOWN)));
		show(unknown, !names.isEmpty());
		list.refresh();
		requestLayout();
	}

	private static void show(Node node, boolean isShown) {
		node.setVisible(isShown);
		node.setManaged(isShown);
	}

	private boolean isAdded(int row) {
		return !leftOut.contains(row) && !entry(row).text().isEmpty();
	}

	private boolean isKnown(String who) {
		return speakers.flatMap(known -> known.apply(who)).isPresent();
	}

	private List<Entry> entries() {
		return IntStream.range(0, table.rows().size()).filter(this::isAdded).mapToObj(this::entry).toList();
	}

	private Entry entry(int row) {
		String who = PastedTable.joined(cells(row, Column.WHO)).replace('\n', ' ');
		return new Entry(PastedTable.joined(cells(row, Column.WORDS)),
				speakers.flatMap(known -> known.apply(who)).orElse(who));
	}

	private List<String> cells(int row, Column holding) {
		return IntStream.range(0, columns.size()).filter(column -> columns.get(column) == holding)
				.mapToObj(table.rows().get(row)::get).toList();
	}

	/** The list is as high as its rows, and takes no more than a share of the window. */
	@Override
	protected double computePrefHeight(double width) {
		fitList();
		return super.computePrefHeight(width);
	}

	/** How high the rows are about, in em. */
	private double rowEms() {
		return IntStream.range(0, table.rows().size()).mapToObj(this::entry).mapToDouble(
				entry -> ROW_EMS + LINE_EMS * (entry.text().lines().skip(1).count() + (entry.who().isEmpty() ? 0 : 1)))
				.sum();
	}

	private void fitList() {
		double em = question.getFont().getSize();
		double window = getScene() == null ? 0 : getScene().getHeight();
		double least = LEAST_ROWS * ROW_EMS * em;
		double most = Math.max(least, Math.min(window * SHARE_OF_WINDOW, window - AROUND_EMS * em));
		double height = Math.clamp(rowEms() * em, least, most);
		list.setMinHeight(height);
		list.setPrefHeight(height);
		list.setMaxHeight(height);
	}
}
