package org.entrypoint.ownform.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What a workshop says where a form has one cell for it; nothing where the room said nothing. */
public final class CellFieldValues {
	private final Workshop workshop;
	private final FormWords words;

	/** What one workshop says. */
	public CellFieldValues(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
	}

	/** What a cell takes; nothing where the room said nothing. */
	public Optional<CellContent> of(CellField field) {
		Setup setup = workshop.setup();
		Decision decision = workshop.decision();
		return switch (field) {
			case DISTRICT -> text(setup.district());
			case TITLE -> text(setup.title());
			case DATE -> day(setup.date());
			case FACILITATOR -> text(setup.facilitator());
			case GROUPS -> lines(setup.groups().stream().map(this::group));
			case HIGHEST_NEED_SCHOOLS -> lines(KnownNames.distinct(setup.highestNeedSchools()).stream());
			case OTHER_SCHOOLS -> lines(KnownNames.distinct(setup.otherSchools()).stream());
			case CAME_BACK -> Optional.ofNullable(setup.cameBack()).map(each -> new CellContent.Figure(each));
			case MOST_CRITICAL -> Optional.ofNullable(workshop.critical()).flatMap(workshop::note).map(Note::text)
					.flatMap(CellFieldValues::text);
			case CHOSEN -> decision.notYet() ? text(words.inReport("decision.notYet")) : entryPoint(decision.chosen());
			case RUNNER_UP -> entryPoint(decision.runnerUp());
			case WHY -> text(decision.why());
			case MINORITY -> text(decision.minority());
			case DECIDED -> day(decision.date());
		};
	}

	/** What a column of a plan takes of an action; nothing where it was not said. */
	public Optional<CellContent> of(Action action, PlanColumn mark) {
		return switch (mark) {
			case WHAT -> text(action.what());
			case OWNER -> text(action.owner());
			case BY -> day(action.by());
			case FIRST_STEP -> text(action.firstStep());
			case SIGN -> text(action.sign());
			case HORIZON ->
				action.horizon() == Horizon.UNSAID ? Optional.empty() : text(words.inReport(action.horizon()));
		};
	}

	private String group(Group group) {
		return group.heads() == 0 ? group.name() : words.get("group", group.name(), group.heads());
	}

	private Optional<CellContent> entryPoint(@Nullable String id) {
		return id == null
				? Optional.empty()
				: text(workshop.diagnostic().dimension(id).map(CellFieldValues::entryPoint).orElse(id));
	}

	/** An entry point by its number and its name. */
	static String entryPoint(Dimension dimension) {
		return dimension.number() + ". " + dimension.entryPoint();
	}

	static Optional<CellContent> text(String text) {
		return text.isBlank() ? Optional.empty() : Optional.of(new CellContent.Words(text));
	}

	private static Optional<CellContent> lines(Stream<String> lines) {
		return text(lines.collect(Collectors.joining("\n")));
	}

	private static Optional<CellContent> day(@Nullable LocalDate date) {
		return Optional.ofNullable(date).map(CellContent.Day::new);
	}

	/** Everything that has one cell, as far as it was said. */
	public List<CellField> fields() {
		return Stream.of(CellField.values()).filter(each -> of(each).isPresent()).toList();
	}
}
