package org.entrypoint.ui.screen.plan;

import org.entrypoint.ui.screen.shared.Drafts;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.keys.DigitKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.entry.EntryDock;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.note.NoteAction;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.control.note.NoteList;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Do now, build toward: the actions, what makes them more than a pilot, and all that is known of each. */
public final class PlanScreen implements Screen {
	private static final List<Horizon> HORIZONS = List.of(Horizon.NOW, Horizon.TOWARD, Horizon.UNSAID);

	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.plan");
	private final FlowLines checks = Named.styled(new FlowLines(), "plan-checks", "gives-way");
	private final ActionCards cards = new ActionCards(words);
	private final NoteList list;
	private final ActionPanel panel;
	private final ChoiceRow horizon;
	private final EntryLine entry;
	private final Drafts drafts;
	private final EntryDock dock;
	private final Page page;
	private Horizon next = Horizon.NOW;
	private @Nullable Set<PlanChecks> met;

	/** The plan. */
	public PlanScreen(Retreat retreat) {
		this.retreat = retreat;
		Label heading = new WrappingLabel(words.get("heading"), "heading", "gives-way");
		list = new NoteList("actions", words.get("actions"), new Callbacks());
		list.prompt(words.get("nothingYet"));
		panel = new ActionPanel(retreat, words, this::closePanel);
		HBox middle = OptionalChildren.in(Named.styled(new HBox(list, panel), "notes-and-panel"), panel);
		HBox.setHgrow(list, Priority.ALWAYS);
		list.setMinWidth(0);
		horizon = new ChoiceRow("plan-horizon", words.get("horizon"), false,
				ids -> aim(ids.isEmpty() ? next : Horizon.valueOf(ids.getFirst())));
		entry = new EntryLine("action-entry", words.get("entry"), this::add);
		drafts = new Drafts(entry, retreat.room());
		entry.longest(Note.LONGEST);
		entry.adds(EntryLine.Kind.ACTIONS);
		drafts.comeTo("action");
		entry.prompt(words.get("entry"));
		entry.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onEntryKey);
		Button add = Named.control(new Button(words.get("add")), "action-add", words.get("addSpoken"), "Enter");
		Named.styled(add, "primary");
		add.setMinWidth(Region.USE_PREF_SIZE);
		add.setOnAction(event -> entry.add());
		dock = new EntryDock(List.of(horizon), entry, List.of(add));
		page = Page.filling(new VBox(heading, checks, middle), middle, dock);
		panel.visibleProperty().subscribe(page::panel);
		retreat.widthClass().subscribe(this::arrange);
		aim(Horizon.NOW);
	}

	private void onEntryKey(KeyEvent event) {
		OptionalInt digit = DigitKeys.digitWithAlt(event);
		if (digit.equals(OptionalInt.of(1))) {
			aim(Horizon.NOW);
		} else if (digit.equals(OptionalInt.of(2))) {
			aim(Horizon.TOWARD);
		} else if ((event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ESCAPE) && entry.text().isEmpty()) {
			list.focus();
			page.reveal(list);
		} else {
			return;
		}
		event.consume();
	}

	private void aim(Horizon to) {
		next = to;
		horizon.show(
				Stream.of(Horizon.NOW, Horizon.TOWARD).map(each -> new Choice(each.name(), words.of(each))).toList(),
				List.of(to.name()));
	}

	private void arrange() {
		boolean aside = retreat.widthClass().get() == WidthClass.WIDE;
		boolean open = panel.shown().isPresent();
		list.setVisible(aside || !open);
		list.setManaged(aside || !open);
		dock.fit(retreat.widthClass().get());
		HBox.setHgrow(panel, aside ? Priority.NEVER : Priority.ALWAYS);
	}

	private void add(List<String> texts) {
		List<Edit> edits = new ArrayList<>();
		String last = "";
		for (String text : texts) {
			last = "a-" + retreat.session().newId();
			Action action = Action.of(last, Text.mend(text)).withHorizon(next);
			edits.add(Edit.AddAction.last(action));
		}
		if (retreat.apply(Edit.together(edits))) {
			list.select(last);
			entry.focus();
		} else {
			entry.text(String.join("\n", texts));
		}
	}

	private void closePanel() {
		boolean hadFocus = panel.isFocusWithin();
		Optional<String> shown = panel.shown();
		panel.show(Optional.empty());
		arrange();
		shown.ifPresent(list::select);
		if (hadFocus) {
			list.focus();
		}
	}

	private void openPanel(String id) {
		list.select(id);
		panel.show(Optional.of(id));
		arrange();
		panel.focus();
		page.reveal(panel);
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		closePanel();
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		if (!list.focus(retreat.position().item())) {
			entry.focus();
		}
	}

	@Override
	public void update(Workshop workshop) {
		Set<PlanChecks> passed = PlanChecks.passed(workshop);
		if (!passed.equals(met)) {
			met = passed;
			checks.getChildren()
					.setAll(Stream.of(PlanChecks.values()).map(each -> check(each, passed.contains(each))).toList());
		}
		list.show(() -> rows(workshop));
		panel.update(workshop);
		arrange();
	}

	private List<NoteItem> rows(Workshop workshop) {
		if (workshop.actions().isEmpty()) {
			return List.of();
		}
		List<NoteItem> rows = new ArrayList<>();
		for (Horizon each : HORIZONS) {
			List<Action> actions = workshop.actions().stream().filter(action -> action.horizon() == each).toList();
			if (each != Horizon.UNSAID || !actions.isEmpty()) {
				rows.add(new NoteItem.Heading("horizon-" + each, words.of(each), ""));
			}
			actions.forEach(action -> rows.add(cards.card(workshop, action)));
		}
		return rows;
	}

	private Label check(PlanChecks check, boolean met) {
		return new WrappingLabel((met ? "✓ " : "○ ") + words.get(check.name() + (met ? ".met" : ".open")), "chip",
				met ? "check-met" : "check-open");
	}

	@Override
	public void typeAhead(String letters) {
		if (!entry.isInSight()) {
			closePanel();
		}
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
		list.endEdit();
		retreat.session().endTyping();
	}

	private final class Callbacks implements NoteList.Listener {
		private Optional<Action> action(String id) {
			return retreat.session().workshop().action(id);
		}

		@Override
		public boolean typed(String id, String text, String second) {
			return action(id).filter(each -> !text.isBlank())
					.map(each -> retreat.type(new Edit.ReviseAction(each.withWhat(Text.mend(text))), "action" + id))
					.orElse(true);
		}

		@Override
		public void left() {
			entry.focus();
		}

		@Override
		public void editEnded(String id) {
			retreat.session().endTyping();
		}

		@Override
		public List<NoteAction> actions(String id) {
			if (action(id).isEmpty()) {
				return List.of();
			}
			return List.of(does("F2", "edit", () -> {
				list.edit(id);
				page.reveal(list);
			}), does("I", "all", () -> openPanel(id)), does("1", "now", () -> horizon(id, Horizon.NOW)),
					does("2", "toward", () -> horizon(id, Horizon.TOWARD)), does("Alt+Up", "up", () -> move(id, false)),
					does("Alt+Down", "down", () -> move(id, true)),
					does("Delete", "remove", () -> retreat.apply(new Edit.RemoveAction(id))));
		}

		private NoteAction does(String key, String name, Runnable run) {
			return NoteAction.of(key, words.get("action." + name), run);
		}

		private void horizon(String id, Horizon to) {
			action(id).ifPresent(each -> retreat.apply(new Edit.ReviseAction(each.withHorizon(to))));
		}

		/** Moves an action over its neighbour of the same horizon. */
		private void move(String id, boolean down) {
			List<Action> all = retreat.session().workshop().actions();
			action(id).ifPresent(moved -> {
				List<String> peers = all.stream().filter(each -> each.horizon() == moved.horizon()).map(Action::id)
						.toList();
				int peer = peers.indexOf(id) + (down ? 1 : -1);
				if (peer >= 0 && peer < peers.size()) {
					List<String> ids = all.stream().map(Action::id).toList();
					retreat.apply(new Edit.MoveAction(id, ids.indexOf(peers.get(peer))));
					list.select(id);
				}
			});
		}
	}
}
