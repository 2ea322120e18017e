package org.entrypoint.ui.screen.discuss;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.ui.screen.note.NoteActions;
import org.entrypoint.ui.screen.note.NotePanel;
import org.entrypoint.ui.screen.note.NoteRows;
import org.entrypoint.ui.screen.shared.Prompt;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import org.entrypoint.ui.screen.shared.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.control.note.NoteAction;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.entry.EntryLine.Entry;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.control.note.NoteList;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;

/** One guiding question and what the room answers: the question large, the answers as cards, the next words below. */
public final class DiscussScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.notes");
	private final NoteRows rows = new NoteRows(words);
	private final NoteActions actions;
	private final Label question = new WrappingLabel("", "question", "gives-way");
	private final Label hint = new WrappingLabel("", "body", "soft", "hint", "gives-way");
	private final NoteList list;
	private final NotePanel panel;
	private final EntryBar entry;
	private final HBox middle;
	private final Page page;
	private Prompt prompt;

	/** A discuss screen for all guiding questions and for the parking lot. */
	public DiscussScreen(Retreat retreat) {
		this.retreat = retreat;
		prompt = new Prompt(Place.PARKED, QuestionKind.NOTE, words.get("parkingQuestion"), words.get("parkingHint"));
		actions = new NoteActions(retreat, words);
		Callbacks callbacks = new Callbacks();
		list = new NoteList("notes", words.get("notes"), callbacks);
		panel = new NotePanel(retreat, words, this::closePanel);
		entry = new EntryBar(words, retreat.widthClass(), retreat.room(), new Additions());
		middle = OptionalChildren.in(Named.styled(new HBox(list, panel), "notes-and-panel"), panel);
		HBox.setHgrow(list, Priority.ALWAYS);
		list.setMinWidth(0);
		VBox below = new VBox(entry.line().question(), entry);
		HBox.setHgrow(below, Priority.ALWAYS);
		page = Page.filling(OptionalChildren.withWords(new VBox(question, hint, middle), hint), middle, below);
		entry.line().field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if ((event.getCode() == KeyCode.UP || event.getCode() == KeyCode.ESCAPE) && entry.isEmpty()) {
				list.focus();
				page.reveal(list);
				event.consume();
			}
		});
		panel.visibleProperty().subscribe(page::panel);
		AltKeys.on(panel, event -> panel.shown().flatMap(id -> callbacks.action(id, event)).map(action -> {
			action.run().run();
			return true;
		}).orElse(false));
		retreat.widthClass().subscribe(this::arrange);
	}

	/** The panel stands beside the list where there is room, otherwise instead of it. */
	private void arrange() {
		boolean aside = retreat.widthClass().get() == WidthClass.WIDE;
		boolean open = panel.shown().isPresent();
		list.setVisible(aside || !open);
		list.setManaged(aside || !open);
		HBox.setHgrow(panel, aside ? Priority.NEVER : Priority.ALWAYS);
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		prompt = workshop.diagnostic().question(step.subject()).map(Prompt::of).orElseGet(() -> new Prompt(Place.PARKED,
				QuestionKind.NOTE, words.get("parkingQuestion"), words.get("parkingHint")));
		question.setText(prompt.text());
		list.prompt(words.get(prompt.kind() == QuestionKind.ONSET ? "noIssues" : "nothingYet"));
		closePanel();
		list.forget();
		update(workshop);
		entry.show(prompt, workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		list.scrollToEnd();
		entry.focus();
		if (list.focus(retreat.position().item())) {
			page.reveal(list);
		}
	}

	@Override
	public void update(Workshop workshop) {
		hint.setText(hintFor(workshop));
		list.show(() -> rows.of(workshop, prompt));
		panel.update(workshop);
		arrange();
		entry.update(workshop);
	}

	private String hintFor(Workshop workshop) {
		Integer cameBack = workshop.setup().cameBack();
		boolean opensStrengths = workshop.diagnostic().area(Area.STRENGTHS)
				.filter(area -> area.questions().getFirst().id().equals(prompt.place())).isPresent();
		return opensStrengths && cameBack != null ? words.get("cameBack", cameBack) : prompt.hint();
	}

	@Override
	public void leave() {
		entry.line().leave();
		list.endEdit();
		retreat.session().endTyping();
	}

	@Override
	public void addDrafts() {
		entry.addDraft();
	}

	@Override
	public void typeAhead(String letters) {
		if (!entry.line().isInSight()) {
			closePanel();
		}
		entry.line().type(letters);
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

	private void openPanel(String id, NotePanel.Row row) {
		list.select(id);
		panel.show(Optional.of(id));
		arrange();
		list.reveal();
		panel.focus(row);
		page.reveal(panel);
	}

	private Optional<Note> note(String id) {
		return retreat.session().workshop().note(id);
	}

	/** The kind of the card: issues on the question about COVID carry its options, remarks do not. */
	private QuestionKind kind(Note note) {
		return prompt.kind() == QuestionKind.ONSET && note.place().equals(prompt.place())
				? QuestionKind.NOTE
				: prompt.kind();
	}

	private final class Additions implements EntryBar.Listener {
		@Override
		public void added(List<Entry> entries) {
			String practice = prompt.kind() == QuestionKind.REASON ? entry.practice() : "";
			List<Edit> edits = new ArrayList<>();
			String last = "";
			for (Entry each : entries) {
				last = retreat.session().newId();
				Note blank = Target.blank(last, prompt, Text.mend(each.text()))
						.with(new NoteChange.SetPractice(practice));
				Note note = entry.mark(blank, prompt.kind());
				edits.add(Edit.AddNote
						.last(each.who().isEmpty() ? note : note.with(new NoteChange.SetGroup(each.who()))));
			}
			if (retreat.apply(Edit.together(edits))) {
				if (!practice.isEmpty()) {
					entry.clearPractice();
				}
				list.select(last);
				entry.focus();
			} else {
				entry.giveBack(String.join("\n", entries.stream().map(Entry::text).toList()));
			}
		}

		@Override
		public void parked(String text) {
			Note note = Note.of(retreat.session().newId(), Place.PARKED, Text.mend(text));
			if (!retreat.apply(Edit.AddNote.last(note),
					words.get("parkedOne", retreat.window().commands().get(CommandIds.PARKING).shownKey()))) {
				entry.giveBack(text);
			}
		}
	}

	private final class Callbacks implements NoteList.Listener {
		@Override
		public boolean typed(String id, String text, String second) {
			return note(id).filter(note -> !text.isBlank() || !second.isBlank())
					.map(note -> retreat.type(new Edit.ReviseNote(note.with(new NoteChange.SetText(Text.mend(text)),
							new NoteChange.SetPractice(Text.mend(second)))), "note-" + id))
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
			Optional<Note> found = note(id);
			if (found.isEmpty()) {
				return List.of();
			}
			Note note = found.get();
			List<NoteAction> all = new ArrayList<>();
			all.add(actions.of("F2", "edit", () -> edit(id)));
			all.addAll(actions.marks(note, kind(note)));
			for (NotePanel.Row row : NotePanel.Row.values()) {
				all.add(actions.of(row.key(), row.name(), () -> openPanel(id, row)));
			}
			if (entry.isTarget(id)) {
				all.add(actions.of("A", "aim", () -> entry.aimAt(id)));
			}
			if (!note.place().equals(Place.PARKED)) {
				all.add(actions.of("P", "park",
						() -> retreat.apply(new Edit.MoveNote(id, Place.PARKED, Integer.MAX_VALUE))));
			}
			all.add(actions.of("Alt+Up", "up", () -> reorder(note, false)));
			all.add(actions.of("Alt+Down", "down", () -> reorder(note, true)));
			all.add(actions.remove(id));
			return all;
		}

		/** What a key that is pressed in the panel of a note does with the note. */
		Optional<NoteAction> action(String id, KeyEvent event) {
			return actions(id).stream().filter(each -> each.isOnNote(event)).findFirst();
		}

		private void edit(String id) {
			list.edit(id);
			page.reveal(list);
		}

		private void reorder(Note note, boolean down) {
			neighbour(note, down)
					.ifPresent(each -> retreat.apply(NoteActions.move(retreat.session().workshop(), note, each, down)));
			list.select(note.id());
		}

		/** The next card on the screen in that direction, if it stands at the same place and under the same heading. */
		private Optional<String> neighbour(Note note, boolean down) {
			List<NoteItem> shown = rows.of(retreat.session().workshop(), prompt);
			List<String> ids = shown.stream().map(NoteItem::id).toList();
			int index = ids.indexOf(note.id()) + (down ? 1 : -1);
			return index >= 0 && index < shown.size() && shown.get(index) instanceof NoteItem.Card card
					? Optional.of(card.id())
					: Optional.empty();
		}
	}
}
