package org.entrypoint.ui.screen.plan;

import org.entrypoint.ui.screen.note.NoteChoices;
import org.entrypoint.ui.screen.shared.NameList;
import org.entrypoint.ui.screen.shared.PersonField;
import org.entrypoint.ui.screen.shared.Retreat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.layout.Scroll;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.text.DateField;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.Workshop;

/** All fields of one action, beside the plan. */
final class ActionPanel extends VBox {
	private final Retreat retreat;
	private final Words words;
	private final BoundField what;
	private final BoundField owner;
	private final BoundField firstStep;
	private final BoundField sign;
	private final BoundField schools;
	private final BoundField search;
	private final DateField by;
	private final ChoiceRow horizon;
	private final ChoiceRow resources;
	private final ChoiceRow reach;
	private final ChoiceRow dimensions;
	private final ChoiceRow serves;
	private final Scroll scroll;
	private Optional<String> shown = Optional.empty();

	/** A panel that tells {@code closed} when Escape or its button closes it. */
	ActionPanel(Retreat retreat, Words words, Runnable closed) {
		this.retreat = retreat;
		this.words = words;
		Named.styled(this, "note-panel");
		what = text("action-what", "what", 2, Action::withWhat);
		owner = PersonField.of("action-owner", words.get("owner"),
				() -> KnownNames.people(retreat.session().workshop()), typed("action-owner", Action::withOwner),
				retreat.session()::endTyping);
		firstStep = text("action-first-step", "firstStep", 2, Action::withFirstStep);
		sign = text("action-sign", "sign", 2, Action::withSign);
		schools = text("action-schools", "schools", 1, (action, typed) -> action.withSchools(
				KnownNames.schoolsBeside(retreat.session().workshop(), action.id()).spellings(NameList.names(typed))));
		by = new DateField("action-by", words.get("by"), date -> change(action -> action.withBy(date.orElse(null))));
		horizon = row("action-horizon", "horizon", false,
				(action, ids) -> action.withHorizon(ids.isEmpty() ? Horizon.UNSAID : Horizon.valueOf(ids.getFirst())));
		resources = row("action-resources", "resources", true,
				(action, ids) -> action.withResources(ids.stream().map(Resource::valueOf).collect(Collectors.toSet())));
		reach = row("action-reach", "reach", false,
				(action, ids) -> action.withReach(ids.isEmpty() ? Reach.UNSAID : Reach.valueOf(ids.getFirst())));
		dimensions = row("action-dimensions", "dimensions", true, Action::withDimensions);
		serves = row("action-serves", "serves", true, Action::withServes);
		search = BoundField.brief("action-search", words.get("search"), typed -> update(retreat.session().workshop()),
				() -> {
				});
		Button close = Named.control(new Button(words.get("close")), "action-close", words.get("close"), "Esc");
		close.setOnAction(event -> closed.run());
		Button remove = Named.control(new Button(words.get("remove")), "action-remove", words.get("remove"), "Delete");
		remove.setOnAction(event -> shown.ifPresent(id -> {
			closed.run();
			retreat.apply(new Edit.RemoveAction(id));
		}));
		VBox rows = Named.styled(new VBox(what, horizon, resources, reach, schools, dimensions, owner, by, firstStep,
				sign, search, serves, Named.styled(new FlowLines(close, remove), "choice-buttons")), "note-panel-rows");
		scroll = new Scroll(rows);
		getChildren().add(scroll);
		addEventHandler(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				closed.run();
				event.consume();
			}
		});
		show(Optional.empty());
	}

	private BoundField text(String id, String name, int rows, BiFunction<Action, String, Action> change) {
		Consumer<String> typed = typed(id, change);
		return rows == 1
				? BoundField.line(id, words.get(name), typed, retreat.session()::endTyping)
				: BoundField.area(id, words.get(name), rows, typed, retreat.session()::endTyping);
	}

	private Consumer<String> typed(String id, BiFunction<Action, String, Action> change) {
		return text -> shown.flatMap(retreat.session().workshop()::action).ifPresent(
				action -> retreat.type(new Edit.ReviseAction(change.apply(action, Text.mend(text))), id + action.id()));
	}

	private ChoiceRow row(String id, String name, boolean several, BiFunction<Action, List<String>, Action> change) {
		return new ChoiceRow(id, words.get(name), several, ids -> change(action -> change.apply(action, ids)));
	}

	private void change(UnaryOperator<Action> change) {
		shown.flatMap(retreat.session().workshop()::action)
				.ifPresent(action -> retreat.apply(new Edit.ReviseAction(change.apply(action))));
		update(retreat.session().workshop());
	}

	/** The action that is shown. */
	Optional<String> shown() {
		return shown;
	}

	/** Shows the fields of an action, or hides the panel. */
	void show(Optional<String> action) {
		shown = action;
		search.replace("");
		setVisible(action.isPresent());
		update(retreat.session().workshop());
	}

	/** Puts the focus on the first field. */
	void focus() {
		scroll.toTop();
		what.field().requestFocus();
		what.field().end();
	}

	void update(Workshop workshop) {
		Optional<Action> action = shown.flatMap(workshop::action);
		if (action.isEmpty()) {
			setVisible(false);
			return;
		}
		show(workshop, action.get());
	}

	private void show(Workshop workshop, Action action) {
		what.show(action.what());
		owner.show(action.owner());
		firstStep.show(action.firstStep());
		sign.show(action.sign());
		schools.show(String.join(", ", action.schools()));
		by.show(action.by());
		horizon.show(choices(Stream.of(Horizon.NOW, Horizon.TOWARD)), List.of(action.horizon().name()));
		resources.show(choices(Stream.of(Resource.values())), action.resources().stream().map(Resource::name).toList());
		reach.show(choices(Stream.of(Reach.SYSTEM, Reach.SCHOOLS)), List.of(action.reach().name()));
		dimensions.show(NoteChoices.dimensions(workshop), action.dimensions());
		serves.show(Served.choices(workshop, action, search.field().getText()), action.serves());
	}

	private List<Choice> choices(Stream<? extends Enum<?>> constants) {
		return constants.map(each -> new Choice(each.name(), words.of(each))).toList();
	}
}
