package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.Retreat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.layout.Scroll;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Workshop;

/** All marks of one note, beside the list: who said it, what it is about, what it belongs to, where it goes. */
public final class NotePanel extends VBox {
	/** Where the focus can go in the panel; each has a key in the menu of a note. */
	public enum Row {
		/** Who said it. */
		GROUP("T"),
		/** What it is about. */
		DIMENSIONS("D"),
		/** Which schools. */
		SCHOOLS("L"),
		/** What it belongs to. */
		LINKS("G"),
		/** Another question. */
		PLACE("M"),
		/** All marks, from the first on. */
		ALL("I");

		private final String key;

		Row(String key) {
			this.key = key;
		}

		/** The letter that leads here. */
		public String key() {
			return key;
		}
	}

	private static final String NEW_SCHOOL = "school ";
	private final Retreat retreat;
	private final Words words;
	private final Runnable closed;
	private final Label about = new WrappingLabel("", "body", "strong");
	private final ChoiceRow group;
	private final ChoiceRow dimensions;
	private final ChoiceRow schools;
	private final BoundField newSchool;
	private final ChoiceRow scope;
	private final ChoiceRow onset;
	private final ChoiceRow teachers;
	private final ChoiceRow growth;
	private final ChoiceRow links;
	private final ChoiceRow place;
	private final LeverFields lever;
	private final Scroll scroll;
	private final Button star = new Button();
	private final Label votes = Named.styled(new Label(), "body");
	private Optional<String> shown = Optional.empty();

	/** A panel that tells {@code closed} when Escape or its button closes it. */
	public NotePanel(Retreat retreat, Words words, Runnable closed) {
		this.retreat = retreat;
		this.words = words;
		this.closed = closed;
		Named.styled(this, "note-panel");
		about.setMaxHeight(USE_PREF_SIZE);
		group = one("mark-group", "panel.group", NoteChange.SetGroup::new);
		dimensions = row("mark-dimensions", "panel.dimensions", true,
				ids -> List.of(new NoteChange.SetDimensions(ids)));
		schools = row("mark-schools", "panel.schools", true, ids -> List.of(new NoteChange.SetSchools(ids)));
		newSchool = BoundField.brief("mark-new-school", words.get("panel.newSchool"),
				typed -> shown.ifPresent(id -> retreat.room().draft(NEW_SCHOOL + id, typed)), () -> {
				});
		scope = one("mark-scope", "panel.scope",
				id -> new NoteChange.SetScope(id.isEmpty() ? Scope.UNSAID : Scope.valueOf(id)));
		onset = one("mark-onset", "panel.onset",
				id -> new NoteChange.SetOnset(id.isEmpty() ? Onset.UNSAID : Onset.valueOf(id)));
		teachers = row("mark-teachers", "panel.teachers", true,
				ids -> List.of(new NoteChange.SetEngaged(ids.contains("engaged")),
						new NoteChange.SetSuccessful(ids.contains("successful"))));
		growth = one("mark-growth", "panel.growth",
				id -> new NoteChange.SetGrowth(id.isEmpty() ? Growth.UNSAID : Growth.valueOf(id)));
		links = row("mark-links", "panel.links", true, ids -> List.of(new NoteChange.SetLinks(ids)));
		place = new ChoiceRow("mark-place", words.get("panel.place"), false, ids -> ids.forEach(this::move));
		lever = new LeverFields(words, () -> KnownNames.people(retreat.session().workshop()),
				(name, change) -> typed(name, change), retreat.session()::endTyping);
		newSchool.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ENTER) {
				addSchool();
				event.consume();
			}
		});
		addEventHandler(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				closed.run();
				event.consume();
			}
		});
		scroll = new Scroll(Named.styled(new VBox(about, stars(), lever, onset, teachers, growth, scope, group,
				dimensions, schools, newSchool, links, place, buttons()), "note-panel-rows"));
		getChildren().add(scroll);
		show(Optional.empty());
	}

	/** One choice at most: what its id says of a note, an empty id where none is chosen. */
	private ChoiceRow one(String id, String name, Function<String, NoteChange> said) {
		return row(id, name, false, ids -> List.of(said.apply(ids.isEmpty() ? "" : ids.getFirst())));
	}

	private ChoiceRow row(String id, String name, boolean several, Function<List<String>, List<NoteChange>> said) {
		return new ChoiceRow(id, words.get(name), several,
				ids -> change(note -> note.with(said.apply(ids).toArray(NoteChange[]::new))));
	}

	private FlowLines stars() {
		Named.control(star, "mark-star", words.get("panel.star"), "Alt+S");
		star.setText(words.get("panel.star"));
		star.setOnAction(event -> change(note -> note.with(new NoteChange.SetStarred(!note.starred()))));
		Button more = Named.control(new Button("+"), "mark-vote", words.get("panel.vote"), "Alt+V");
		more.setOnAction(event -> vote(1));
		Button fewer = Named.control(new Button("−"), "mark-unvote", words.get("panel.unvote"), "Alt+Shift+V");
		fewer.setOnAction(event -> vote(-1));
		return Named.styled(new FlowLines(star, fewer, votes, more), "choice-buttons");
	}

	private void vote(int by) {
		change(note -> note.with(new NoteChange.SetVotes(Math.clamp((long) note.votes() + by, 0, HandCount.MOST))));
	}

	private FlowLines buttons() {
		Button remove = Named.control(new Button(words.get("panel.remove")), "mark-remove", words.get("panel.remove"),
				"Delete");
		remove.setOnAction(event -> shown.ifPresent(id -> {
			closed.run();
			retreat.apply(new Edit.RemoveNote(id));
		}));
		Button close = Named.control(new Button(words.get("panel.close")), "mark-close", words.get("panel.close"),
				"Esc");
		close.setOnAction(event -> closed.run());
		return Named.styled(new FlowLines(close, remove), "choice-buttons");
	}

	/** The note that is shown. */
	public Optional<String> shown() {
		return shown;
	}

	/** Shows the marks of a note, or hides the panel. */
	public void show(Optional<String> note) {
		shown = note;
		newSchool.replace(note.map(id -> retreat.room().draft(NEW_SCHOOL + id)).orElse(""));
		setVisible(note.isPresent());
		update(retreat.session().workshop());
	}

	/** Puts the focus on one of the rows. */
	public void focus(Row row) {
		scroll.toTop();
		switch (row) {
			case GROUP -> focus(group, star);
			case DIMENSIONS -> focus(dimensions, star);
			case SCHOOLS -> focus(schools, newSchool.field());
			case LINKS -> focus(links, star);
			case PLACE -> focus(place, star);
			case ALL -> star.requestFocus();
		}
	}

	/** A row without choices cannot have the focus; {@code instead} can. */
	private void focus(ChoiceRow row, Node instead) {
		if (row.choices().isEmpty()) {
			scroll.reveal(instead);
			instead.requestFocus();
		} else {
			scroll.reveal(row);
			row.focus();
		}
	}

	public void update(Workshop workshop) {
		Optional<Note> note = shown.flatMap(workshop::note);
		if (note.isEmpty()) {
			setVisible(false);
			return;
		}
		show(workshop, note.get());
	}

	private void show(Workshop workshop, Note note) {
		about.setText(note.text());
		offer(workshop, note);
		votes.setText(words.get("panel.votes", note.votes()));
		show(group, NoteChoices.groups(workshop, note), List.of(note.group()));
		dimensions.show(NoteChoices.dimensions(workshop), note.dimensions());
		show(schools, NoteChoices.schools(workshop, note), note.schools());
		scope.show(choices(Stream.of(Scope.ALL, Scope.HIGHEST_NEED, Scope.SOME)), List.of(note.scope().name()));
		onset.show(choices(Stream.of(Onset.DURING, Onset.BEFORE, Onset.BOTH, Onset.NOT_SURE)),
				List.of(note.onset().name()));
		teachers.show(
				List.of(new Choice("engaged", words.get("engaged")), new Choice("successful", words.get("successful"))),
				Stream.of(note.engaged() ? "engaged" : "", note.successful() ? "successful" : "").toList());
		growth.show(choices(Stream.of(Growth.EXPAND, Growth.DEEPEN, Growth.BOTH)), List.of(note.growth().name()));
		links.show(NoteChoices.links(workshop, note), note.links());
		place.show(NoteChoices.places(workshop, words), List.of(note.place()));
		lever.show(note.lever() == null ? Lever.BLANK : note.lever());
	}

	private static void show(ChoiceRow row, List<Choice> choices, List<String> names) {
		row.show(choices, NoteChoices.chosen(choices, names));
	}

	/** Only what the note's question asks for, and what is said of the note already. */
	private void offer(Workshop workshop, Note note) {
		QuestionKind kind = NoteChoices.kind(workshop, note);
		offer(lever, kind == QuestionKind.LEVER || note.lever() != null);
		offer(onset, kind == QuestionKind.ISSUE || kind == QuestionKind.ONSET || note.onset() != Onset.UNSAID);
		offer(teachers, kind == QuestionKind.BRIGHT_SPOT || note.engaged() || note.successful());
		offer(growth, kind == QuestionKind.GROWTH || note.growth() != Growth.UNSAID);
		offer(scope, kind == QuestionKind.SCOPED || note.scope() != Scope.UNSAID);
		offer(links, !NoteChoices.links(workshop, note).isEmpty());
		offer(group, !NoteChoices.groups(workshop, note).isEmpty());
		offer(schools, !NoteChoices.schools(workshop, note).isEmpty());
	}

	private static void offer(Node row, boolean offered) {
		row.setVisible(offered);
		row.setManaged(offered);
	}

	private List<Choice> choices(Stream<? extends Enum<?>> constants) {
		return constants.map(each -> new Choice(each.name(), words.of(each))).toList();
	}

	private void change(UnaryOperator<Note> change) {
		shown.flatMap(retreat.session().workshop()::note)
				.ifPresent(note -> retreat.apply(new Edit.ReviseNote(change.apply(note))));
		update(retreat.session().workshop());
	}

	private void typed(String field, UnaryOperator<Lever> change) {
		shown.flatMap(retreat.session().workshop()::note).ifPresent(note -> {
			Lever before = note.lever() == null ? Lever.BLANK : note.lever();
			Lever after = change.apply(before);
			retreat.type(
					new Edit.ReviseNote(note.with(new NoteChange.SetLever(after.equals(Lever.BLANK) ? null : after))),
					"lever-" + field + note.id());
		});
	}

	private void addSchool() {
		String name = Text.mend(newSchool.field().getText().strip());
		if (!name.isEmpty()) {
			KnownNames known = KnownNames.schools(retreat.session().workshop());
			change(note -> KnownNames.of(note.schools().stream()).find(name).isPresent()
					? note
					: note.with(new NoteChange.SetSchools(
							Stream.concat(note.schools().stream(), Stream.of(known.spelling(name))).toList())));
			newSchool.field().clear();
		}
	}

	private void move(String to) {
		shown.ifPresent(id -> {
			if (retreat.apply(new Edit.MoveNote(id, to, Integer.MAX_VALUE))) {
				closed.run();
			}
		});
	}

	/** The sources of a lever, for its row of choices. */
	public static List<Choice> sources(Words words) {
		return Stream.of(Source.values()).map(each -> new Choice(each.name(), words.of(each))).toList();
	}
}
