package org.entrypoint.ui.screen.discuss;

import org.entrypoint.ui.screen.note.NoteChoices;
import org.entrypoint.ui.screen.shared.Drafts;
import org.entrypoint.ui.screen.shared.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are typed: the words, what they belong to, who says them, what they are about. Who says them stays set,
 * what they are about does until the next question.
 */
final class EntryBar extends VBox {
	private final Words words;
	private final RoomState room;
	private final ReadOnlyObjectProperty<WidthClass> widthClass;
	private final HBox marks;
	private final EntryLine line;
	private final BoundField practice;
	private final TargetMenu target;
	private final MenuButton groupMenu;
	private final MenuButton tagMenu;
	private final Button add;
	private final Drafts drafts;
	private KnownNames groups = KnownNames.of(Stream.empty());
	private List<Choice> tags = List.of();
	private String group = "";
	private List<String> dimensions = new ArrayList<>();
	private @Nullable Prompt prompt;

	/** What an entry bar hands over. */
	interface Listener {
		/** New words, one text or several, none blank. */
		void added(List<EntryLine.Entry> entries);

		/** The words go to the parking lot instead. */
		void parked(String text);
	}

	EntryBar(Words words, ReadOnlyObjectProperty<WidthClass> widthClass, RoomState room, Listener listener) {
		this.words = words;
		this.widthClass = widthClass;
		Named.styled(this, "entry-bar");
		line = EntryLine.withSpeakers("entry-line", words.get("entry"), name -> groups.find(name), listener::added);
		line.longest(Note.LONGEST);
		this.room = room;
		drafts = new Drafts(line, room);
		practice = BoundField.line("entry-practice", words.get("practice"),
				text -> Optional.ofNullable(prompt).ifPresent(at -> room.draft(Drafts.PRACTICE + at.place(), text)),
				() -> {
				});
		practice.prompt(words.get("practicePrompt"));
		practice.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ENTER) {
				line.add();
				event.consume();
			}
		});
		target = new TargetMenu(words, this::chosen);
		groupMenu = menu("entry-group", "group", "Alt+T");
		tagMenu = menu("entry-tag", "tag", "Alt+D");
		add = Named.control(new Button(words.get("add")), "entry-add", words.get("addSpoken"), "Enter");
		Named.styled(add, "primary");
		add.setMinWidth(USE_PREF_SIZE);
		add.setOnAction(event -> line.add());
		HBox.setHgrow(line, Priority.ALWAYS);
		HBox.setHgrow(practice, Priority.ALWAYS);
		marks = Named.styled(new Marks(), "entry-row", "entry-marks");
		marks.getChildren().addAll(target, practice);
		OptionalChildren.in(marks, target, practice);
		HBox row = Named.styled(new HBox(line, groupMenu, tagMenu, add), "entry-row");
		getChildren().addAll(marks, OptionalChildren.in(row, groupMenu));
		OptionalChildren.in(this, marks);
		widthClass.subscribe(this::name);
		addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, listener));
	}

	private MenuButton menu(String id, String name, String key) {
		MenuButton menu = Named.control(new MenuButton(words.get(name)), id, words.get(name), key);
		menu.setMaxWidth(USE_PREF_SIZE);
		menu.setMinWidth(USE_PREF_SIZE);
		return menu;
	}

	private void onKey(KeyEvent event, Listener listener) {
		if (!AltKeys.isAltOnly(event)) {
			return;
		}
		Consumer<MenuButton> open = menu -> {
			menu.show();
			event.consume();
		};
		switch (event.getCode()) {
			case G -> open.accept(target);
			case T -> open.accept(groupMenu);
			case D -> open.accept(tagMenu);
			case P -> {
				String text = line.text().strip();
				if (!text.isEmpty()) {
					line.text("");
					listener.parked(text);
				}
				event.consume();
			}
			default -> {
			}
		}
	}

	/** Comes to a question: a draft that was left there is there again. */
	void show(Prompt next, Workshop workshop) {
		Prompt last = prompt;
		if (last != null && !last.equals(next)) {
			target.forget();
			dimensions = new ArrayList<>();
		}
		prompt = next;
		boolean two = next.kind() == QuestionKind.REASON;
		practice.setVisible(two);
		line.prompt(words.get(two ? "conditionPrompt" : "entryPrompt"));
		update(workshop);
		drafts.comeToPlace(next.place());
		practice.replace(room.draft(Drafts.PRACTICE + next.place()));
	}

	void update(Workshop workshop) {
		Prompt current = prompt;
		if (current == null) {
			return;
		}
		target.show(workshop, current);
		target.setVisible(target.isNeeded());
		groupMenu.setVisible(!workshop.setup().groups().isEmpty());
		marks.setVisible(!marks.getChildren().isEmpty());
		offerGroups(KnownNames.of(workshop.setup().groups().stream().map(Group::name)));
		offerTags(NoteChoices.dimensions(workshop));
		name();
	}

	/** Items are made anew only when others are offered: the bar is updated with every key in a note. */
	private void offerGroups(KnownNames names) {
		if (!names.equals(groups)) {
			groups = names;
			group = names.spelling(group);
			groupMenu.getItems().setAll(groupItem("", words.get("wholeGroup")));
			names.all().forEach(name -> groupMenu.getItems().add(groupItem(name, name)));
		}
	}

	private void offerTags(List<Choice> offered) {
		if (!offered.equals(tags)) {
			tags = offered;
			tagMenu.getItems().setAll(offered.stream().map(this::tagItem).toList());
		}
		for (int index = 0; index < offered.size(); index++) {
			((CheckMenuItem) tagMenu.getItems().get(index)).setSelected(dimensions.contains(offered.get(index).id()));
		}
	}

	private CheckMenuItem tagItem(Choice dimension) {
		CheckMenuItem item = new CheckMenuItem(dimension.text());
		item.setOnAction(event -> tag(dimension.id(), item.isSelected()));
		return item;
	}

	private MenuItem groupItem(String name, String text) {
		MenuItem item = new MenuItem(text);
		item.setOnAction(event -> {
			group = name;
			chosen();
		});
		return item;
	}

	private void tag(String dimension, boolean on) {
		if (on) {
			dimensions.add(dimension);
		} else {
			dimensions.remove(dimension);
		}
		chosen();
	}

	private void chosen() {
		name();
		line.focus();
	}

	private void name() {
		nameTarget();
		groupMenu.setText(group.isEmpty() ? words.get("wholeGroup") : FittedWords.cut(group, longest(28, 20, 14)));
		tagMenu.setText(dimensions.isEmpty() ? words.get("tag") : words.get("tags", dimensions.size()));
		groupMenu.setAccessibleText(words.get("group") + ": " + groupMenu.getText());
	}

	private void nameTarget() {
		if (target.isNeeded()) {
			double beside = practice.isVisible() ? marks.getSpacing() + practice.minWidth(-1) : 0;
			target.fit(marks.getWidth() - beside);
		}
	}

	/** How many letters of a name a button has room for. */
	private int longest(int wide, int medium, int narrow) {
		return switch (widthClass.get()) {
			case WIDE -> wide;
			case MEDIUM -> medium;
			case NARROW -> narrow;
		};
	}

	/** Whether the next answer can belong to this. */
	boolean isTarget(String id) {
		return target.offers(id);
	}

	/** Sets what the next answer belongs to; nothing happens for something that is no target here. */
	void aimAt(String id) {
		target.aimAt(id);
		name();
	}

	/** The marks of the bar on a new note. */
	Note mark(Note note, QuestionKind kind) {
		return target.aim(note, kind).with(new NoteChange.SetGroup(group), new NoteChange.SetDimensions(dimensions));
	}

	/** The practice typed beside a condition. */
	String practice() {
		return Text.mend(practice.field().getText().strip());
	}

	/** Empties the field of the practice, which is a note now. */
	void clearPractice() {
		practice.field().clear();
	}

	/** Puts the focus where the next words go. */
	void focus() {
		line.focus();
	}

	/** Adds what stands in the line, as Enter does. */
	void addDraft() {
		line.add();
		drafts.settle();
	}

	/** Puts words that could not be added back into the line. */
	void giveBack(String text) {
		line.text(text);
		line.focus();
	}

	/** Whether there is nothing in the line. */
	boolean isEmpty() {
		return line.text().isEmpty();
	}

	/** The line itself, for keys. */
	EntryLine line() {
		return line;
	}

	/** What the next answer belongs to: only while it is laid out are its width and its letters known for sure. */
	private final class Marks extends HBox {
		@Override
		protected void layoutChildren() {
			nameTarget();
			super.layoutChildren();
		}
	}
}
