package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Workshop;

/** Do now, build toward: the actions in one table, and the checks of the whole plan. */
final class PlanSheet {
	private static final List<Integer> WIDTHS = List.of(25, 11, 18, 18, 12, 11, 18, 18);
	private static final List<Horizon> ORDER = List.of(Horizon.NOW, Horizon.TOWARD, Horizon.UNSAID);
	/** The column of what an action touches, by its number. */
	private static final int TOUCHES = 6;
	private static final Action NONE = Action.of("", "");
	private static final int ROOM = 12;
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;
	private final MarkColumns marks;

	PlanSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = new Rows(terms);
		this.marks = new MarkColumns(terms, TOUCHES);
	}

	Sheet sheet() {
		String name = terms.get("sheet.plan");
		rows.title(terms.title(name), new Section(Section.Kind.ACTIONS));
		actions();
		checks();
		return new Sheet(name, Sheet.Print.LANDSCAPE, WIDTHS, 2, rows.all()).growing();
	}

	/** What is done now stands first; the heads stand on every page. */
	private void actions() {
		rows.table(Tables.PLAN,
				Stream.concat(terms.heads(
						Stream.of("action", "horizon", "firstStep", "sign", "actionOwner", "by", "touches", "serves"))
						.stream(), marks.touchesHeads().stream()).toList());
		for (Horizon horizon : ORDER) {
			workshop.actions().stream().filter(each -> each.horizon() == horizon).forEach(this::action);
		}
		if (workshop.actions().isEmpty() && !terms.isBlank()) {
			rows.notDiscussed(WIDTHS.size(), marks.touches(NONE));
		}
		rows.room(ROOM, WIDTHS.size(), marks.touches(NONE));
	}

	private void action(Action action) {
		String where = Stream.of(terms.of(action.reach()), String.join(", ", KnownNames.distinct(action.schools())))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
		String touches = String.join("\n", touched("touches.level", where),
				touched("touches.about", terms.dimensions(action.dimensions())), touched("touches.resources",
						action.resources().stream().map(terms::of).collect(Collectors.joining(", "))));
		Cell horizon = action.horizon() == Horizon.UNSAID
				? terms.notDiscussed()
				: new Cell.Words(terms.of(action.horizon()));
		rows.row(action.id(),
				List.of(new Cell.Words(action.what()), horizon, terms.said(action.firstStep()),
						terms.said(action.sign()), terms.said(action.owner()), terms.day(action.by(), "noDate"),
						new Cell.Words(touches), new Cell.Words(terms.names(action.serves()))),
				marks.touches(action));
	}

	private String touched(String key, String what) {
		return terms.get(key, what.isEmpty() ? terms.get("notDiscussed") : what);
	}

	private void checks() {
		rows.heading(terms.get("checks"));
		Set<PlanChecks> passed = PlanChecks.passed(workshop);
		CheckFormulas formulas = new CheckFormulas(terms);
		rows.table(Tables.CHECKS, List.of(terms.head("check"), terms.head("answer").workedOut(Cell.Below.FOLLOWING)));
		for (PlanChecks check : PlanChecks.values()) {
			Cell answer = terms.isBlank() ? Cell.EMPTY : terms.words(passed.contains(check) ? "yes" : "notYet");
			rows.row(check.name(), new Cell.Words(terms.of(check)), new Cell.Computed(answer, formulas.of(check)));
		}
	}
}
