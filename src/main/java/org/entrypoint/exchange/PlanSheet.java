package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.insight.PlanChecks;
import org.entrypoint.workshop.Action;
import org.entrypoint.workshop.Horizon;
import org.entrypoint.workshop.Workshop;

/** Do now, build toward: the actions, and the checks of the whole plan. */
final class PlanSheet {
	private static final List<Integer> WIDTHS = List.of(29, 20, 20, 13, 11, 19, 19);
	private static final int ROOM = 6;
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;

	PlanSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = new Rows(terms);
	}

	Sheet sheet() {
		String name = terms.get("sheet.plan");
		rows.title(terms.title(name), Section.VIEW);
		actions();
		checks();
		return new Sheet(name, Sheet.Print.LANDSCAPE, WIDTHS, 1, rows.all());
	}

	private void actions() {
		rows.heading(terms.get("actions"));
		if (workshop.actions().isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		for (Horizon horizon : List.of(Horizon.NOW, Horizon.TOWARD, Horizon.UNSAID)) {
			List<Action> actions = workshop.actions().stream().filter(each -> each.horizon() == horizon).toList();
			if (actions.isEmpty() && (!terms.isBlank() || horizon == Horizon.UNSAID)) {
				continue;
			}
			rows.subheading(horizon == Horizon.UNSAID ? terms.get("noHorizon") : terms.of(horizon),
					new Section(Section.Kind.ACTIONS, horizon.name()));
			rows.header("action", "firstStep", "sign", "actionOwner", "by", "touches", "serves");
			actions.forEach(this::action);
			rows.room(ROOM, 7);
		}
	}

	private void action(Action action) {
		String where = Stream.of(terms.of(action.reach()), String.join(", ", action.schools()))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
		String touches = String.join("\n", touched("touches.level", where),
				touched("touches.about", terms.dimensions(action.dimensions())), touched("touches.resources",
						action.resources().stream().map(terms::of).collect(Collectors.joining(", "))));
		rows.row(action.id(), new Cell.Words(action.what()), terms.said(action.firstStep()), terms.said(action.sign()),
				terms.said(action.owner()), terms.day(action.by(), "noDate"), new Cell.Words(touches),
				new Cell.Words(terms.names(action.serves())));
	}

	private String touched(String key, String what) {
		return terms.get(key, what.isEmpty() ? terms.get("notDiscussed") : what);
	}

	private void checks() {
		rows.heading(terms.get("checks"));
		Set<PlanChecks> passed = PlanChecks.passed(workshop);
		rows.header("check", "answer");
		for (PlanChecks check : PlanChecks.values()) {
			Cell answer = terms.isBlank() ? new Cell.Field() : terms.words(passed.contains(check) ? "yes" : "notYet");
			rows.row(check.name(), new Cell.Words(terms.of(check)), answer);
		}
	}
}
