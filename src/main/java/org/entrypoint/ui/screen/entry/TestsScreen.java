package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.note.EvidenceNotes;
import org.entrypoint.ui.screen.shared.Agreed;
import org.entrypoint.ui.screen.shared.Drafts;
import org.entrypoint.ui.screen.shared.LevelWords;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.entry.EntryDock;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** The tests of a catalytic entry point for the chosen one. One that is not met becomes an action in one step. */
public final class TestsScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.tests");
	private final Label heading = new WrappingLabel("", "heading");
	private final Label keys = new WrappingLabel("", "small", "soft");
	private final VBox list = Named.styled(new VBox(), "test-rows");
	private final Button decide;
	private final Button plan;
	private final EntryLine entry;
	private final Drafts drafts;
	private final EvidenceNotes notes;
	private final Page page;
	private final List<TestRow> rows = new ArrayList<>();
	private Optional<Dimension> chosen = Optional.empty();
	private Optional<TestRow> selected = Optional.empty();
	private Optional<LevelPicker> last = Optional.empty();

	/** The tests of a retreat. */
	public TestsScreen(Retreat retreat) {
		this.retreat = retreat;
		notes = new EvidenceNotes(retreat, words, this::focusTests);
		entry = new EntryLine("test-entry", words.get("entry"), this::add);
		drafts = new Drafts(entry, retreat.room());
		entry.longest(Note.LONGEST);
		entry.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.UP && entry.text().isEmpty())) {
				focusTests();
				event.consume();
			}
		});
		decide = button("tests-decide", Step.Kind.DECIDE);
		plan = button("tests-plan", Step.Kind.ACTIONS);
		EntryDock dock = new EntryDock(List.of(), entry, List.of(decide, plan));
		page = Page.scrolling(new VBox(heading, keys, list), dock);
		PlainKeys.on(page, this::onKey);
		AltKeys.on(page, this::onAltKey);
		retreat.widthClass().subscribe(widthClass -> {
			dock.fit(widthClass);
			rows.forEach(row -> row.fit(widthClass));
		});
	}

	private Button button(String id, Step.Kind kind) {
		Button button = Named.control(new Button(words.get(id)), id, words.get(id));
		Named.styled(button, "primary");
		button.setMinWidth(Region.USE_PREF_SIZE);
		button.setOnAction(event -> retreat.position().go(retreat.position().outline().first(kind)));
		return button;
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		if (chosen.isPresent()) {
			last = wanted(workshop).or(() -> last);
			focusTests();
			notes.focus(retreat.position().item(), page::reveal);
		} else {
			decide.requestFocus();
		}
	}

	@Override
	public void update(Workshop workshop) {
		Optional<Dimension> next = Optional.ofNullable(workshop.decision().chosen())
				.flatMap(workshop.diagnostic()::dimension);
		if (!next.equals(chosen) || list.getChildren().isEmpty()) {
			chosen = next;
			build(workshop);
		}
		rows.forEach(row -> {
			boolean isSelected = selected.filter(row::equals).isPresent();
			if (isSelected) {
				notes.show(workshop, row.place());
			}
			row.update(workshop, isSelected ? List.of(notes) : List.of());
		});
	}

	/** The picker that the room came for, or that of the test which the note belongs to that it came for. */
	private Optional<LevelPicker> wanted(Workshop workshop) {
		Position at = retreat.position();
		Optional<LevelPicker> rated = at.axis().map(axis -> new RatingKey(axis, at.item()))
				.flatMap(key -> rows.stream().flatMap(row -> row.picker(key).stream()).findFirst());
		return rated.or(() -> workshop.note(at.item())
				.flatMap(note -> rows.stream().filter(row -> row.place().equals(note.place())).findFirst())
				.map(row -> row.pickers().getFirst()));
	}

	private void build(Workshop workshop) {
		rows.clear();
		last = Optional.empty();
		List<CatalyticTest> tests = workshop.diagnostic().tests();
		for (CatalyticTest test : tests) {
			int number = tests.indexOf(test) + 1;
			chosen.ifPresent(each -> rows.add(new TestRow(workshop, words, each, test, number, new Callbacks())));
		}
		rows.forEach(row -> row.fit(retreat.widthClass().get()));
		selected = rows.stream().filter(row -> drafts.isLeftAt(row.place())).findFirst()
				.or(() -> rows.stream().findFirst());
		selected.ifPresentOrElse(row -> drafts.comeToPlace(row.place()), () -> drafts.comeTo(""));
		boolean hasChoice = chosen.isPresent();
		heading.setText(hasChoice
				? words.get("heading", chosen.map(Dimension::number).orElse(0),
						chosen.map(Dimension::entryPoint).orElse(""))
				: words.get("nothingChosen"));
		keys.setText(hasChoice
				? words.get("keys", LevelWords.legend(workshop.diagnostic().scales().met()))
				: words.get("nothingChosenAbout"));
		list.getChildren().setAll(hasChoice ? rows : tests.stream().map(TestsScreen::preview).toList());
		prompt();
		for (Node each : List.of(entry, plan)) {
			each.setVisible(hasChoice);
			each.setManaged(hasChoice);
		}
		decide.setVisible(!hasChoice);
		decide.setManaged(!hasChoice);
	}

	private static Node preview(CatalyticTest test) {
		Label label = new WrappingLabel(test.text(), "body", "card");
		label.setMaxWidth(Double.MAX_VALUE);
		return label;
	}

	private void prompt() {
		entry.prompt(words.get("entryPrompt", selected.map(row -> rows.indexOf(row) + 1).orElse(1)));
	}

	@Override
	public void typeAhead(String letters) {
		entry.type(letters);
	}

	@Override
	public void addDrafts() {
		if (selected.isPresent()) {
			entry.add();
			drafts.settle();
		}
	}

	@Override
	public void leave() {
		entry.leave();
		retreat.session().endTyping();
	}

	private List<LevelPicker> pickers() {
		return rows.stream().flatMap(row -> row.pickers().stream()).toList();
	}

	private void focusTests() {
		last.or(() -> pickers().stream().findFirst()).ifPresent(Node::requestFocus);
	}

	/** Adds notes to the selected test; the focus stays in the line. */
	private void add(List<String> texts) {
		selected.ifPresent(row -> {
			if (!notes.add(texts, row.place(), List.of(), page::reveal)) {
				entry.text(String.join("\n", texts));
			}
		});
	}

	private boolean onKey(KeyEvent event) {
		int index = pickers().stream().map(Node::isFocused).toList().indexOf(true);
		if (index < 0) {
			return false;
		}
		switch (event.getCode()) {
			case UP -> pickers().get(Math.max(0, index - 1)).requestFocus();
			case DOWN -> pickers().get(Math.min(pickers().size() - 1, index + 1)).requestFocus();
			case ENTER -> entry.focus();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean onAltKey(KeyEvent event) {
		boolean acts = event.getCode() == KeyCode.A;
		if (acts) {
			selected.ifPresent(this::act);
		}
		return acts;
	}

	private void act(TestRow row) {
		Workshop workshop = retreat.session().workshop();
		if (row.isPlanned(workshop)) {
			retreat.window().say(words.get("plannedAlready"));
		} else if (!row.isUnmet(workshop)) {
			retreat.window().say(words.get("notUnmet"));
		} else if (retreat.apply(Edit.AddAction.last(row.action(workshop, retreat.session().newId())),
				words.get("acted"))) {
			last.ifPresent(Node::requestFocus);
		}
	}

	private final class Callbacks implements TestRow.Listener {
		@Override
		public void rated(RatingKey key, OptionalInt level) {
			Agreed.on(retreat.session().workshop(), key, level).ifPresent(retreat::apply);
		}

		@Override
		public void selected(TestRow row) {
			last = row.pickers().stream().filter(Node::isFocused).findFirst();
			if (selected.filter(row::equals).isEmpty()) {
				selected = Optional.of(row);
				drafts.moveToPlace(row.place());
				prompt();
				update(retreat.session().workshop());
			}
			page.reveal(row);
		}

		@Override
		public void act(TestRow row) {
			TestsScreen.this.act(row);
		}

		@Override
		public void plan() {
			retreat.position().go(retreat.position().outline().first(Step.Kind.ACTIONS));
		}
	}
}
