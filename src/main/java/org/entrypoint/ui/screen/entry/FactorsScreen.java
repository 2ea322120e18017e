package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.shared.Drafts;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.ui.control.rating.SignCell;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Workshop;

/**
 * What else to weigh: the diagnostic's families and the team's own rows, each with what it does to every entry point, a
 * note and the next date.
 */
public final class FactorsScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.factors");
	private final Label question = new WrappingLabel("", "question");
	private final VBox list = Named.styled(new VBox(), "factor-rows");
	private final Map<String, FactorRow> rows = new LinkedHashMap<>();
	private final EntryLine entry;
	private final Drafts drafts;
	private final Page page;

	/** The factors of a retreat. */
	public FactorsScreen(Retreat retreat) {
		this.retreat = retreat;
		Label keys = new WrappingLabel(words.get("keys"), "small", "soft");
		entry = new EntryLine("factor-entry", words.get("entry"), this::add);
		drafts = new Drafts(entry, retreat.room());
		entry.adds(EntryLine.Kind.FACTORS);
		drafts.comeTo("factor");
		entry.prompt(words.get("entryPrompt"));
		entry.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if ((event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ESCAPE) && entry.text().isEmpty()) {
				rows.values().stream().reduce((one, other) -> other).ifPresent(FactorRow::focus);
				event.consume();
			}
		});
		Button add = Named.control(new Button(words.get("add")), "factor-add", words.get("addSpoken"), "Enter");
		Named.styled(add, "primary");
		add.setMinWidth(Region.USE_PREF_SIZE);
		add.setOnAction(event -> entry.add());
		VBox below = new VBox(entry.question(), Named.styled(new HBox(entry, add), "factor-entry-row"));
		HBox.setHgrow(below, Priority.ALWAYS);
		page = Page.scrolling(new VBox(question, keys, list), below);
		PlainKeys.on(page, this::onKey);
		AltKeys.on(page, this::onAltKey);
		retreat.widthClass().subscribe(widthClass -> rows.values().forEach(row -> row.fit(widthClass)));
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		question.setText(workshop.diagnostic().question(step.subject()).map(each -> each.text()).orElse(""));
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		FactorRow wanted = rows.get(retreat.position().item());
		if (wanted == null) {
			entry.focus();
		} else {
			focus(wanted, 0);
		}
	}

	@Override
	public void update(Workshop workshop) {
		List<String> ids = workshop.factors().stream().map(Factor::id).toList();
		if (!ids.equals(List.copyOf(rows.keySet()))) {
			boolean hadFocus = rows.values().stream().anyMatch(Node::isFocusWithin);
			Map<String, FactorRow> old = new LinkedHashMap<>(rows);
			rows.clear();
			for (Factor each : workshop.factors()) {
				FactorRow known = old.get(each.id());
				rows.put(each.id(), known == null ? row(workshop, each) : known);
			}
			list.getChildren().setAll(rows.values());
			if (hadFocus && rows.values().stream().noneMatch(Node::isFocusWithin)) {
				entry.focus();
			}
		}
		for (Factor each : workshop.factors()) {
			FactorRow row = rows.get(each.id());
			if (row != null) {
				row.update(each);
			}
		}
	}

	private FactorRow row(Workshop workshop, Factor factor) {
		FactorRow row = new FactorRow(retreat, words, factor, FactorRow.isOwn(workshop, factor));
		row.fit(retreat.widthClass().get());
		return row;
	}

	@Override
	public void typeAhead(String letters) {
		entry.type(letters);
	}

	@Override
	public void addDrafts() {
		entry.add();
		drafts.settle();
	}

	@Override
	public void leave() {
		entry.leave();
		retreat.session().endTyping();
	}

	private void add(List<String> titles) {
		List<Edit> edits = new ArrayList<>();
		titles.forEach(title -> edits.add(new Edit.AddFactor(Factor.of(retreat.session().newId(), Text.mend(title)))));
		if (retreat.apply(Edit.together(edits))) {
			entry.focus();
			Background.later(() -> rows.values().stream().reduce((one, other) -> other).ifPresent(page::reveal));
		} else {
			entry.text(String.join("\n", titles));
		}
	}

	private boolean onKey(KeyEvent event) {
		for (FactorRow row : rows.values()) {
			for (SignCell cell : row.cells()) {
				if (cell.isFocused()) {
					return walk(row, row.cells().indexOf(cell), event);
				}
			}
		}
		return false;
	}

	private boolean walk(FactorRow row, int column, KeyEvent event) {
		List<FactorRow> all = List.copyOf(rows.values());
		int index = all.indexOf(row);
		switch (event.getCode()) {
			case LEFT -> focus(row, column - 1);
			case RIGHT -> focus(row, column + 1);
			case UP -> focus(all.get(Math.max(0, index - 1)), column);
			case DOWN -> {
				if (index + 1 == all.size()) {
					entry.focus();
				} else {
					focus(all.get(index + 1), column);
				}
			}
			case ESCAPE -> entry.focus();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean onAltKey(KeyEvent event) {
		Optional<FactorRow> row = rows.values().stream().filter(Node::isFocusWithin).findFirst();
		switch (event.getCode()) {
			case N -> row.ifPresent(each -> page.reveal(each.focusNote()));
			case D -> row.ifPresent(each -> page.reveal(each.focusDate()));
			default -> {
				return false;
			}
		}
		return row.isPresent();
	}

	private void focus(FactorRow row, int column) {
		row.cells().get(Math.clamp(column, 0, row.cells().size() - 1)).requestFocus();
		page.reveal(row);
	}
}
