package org.entrypoint.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.insight.PlanChecks;
import org.entrypoint.insight.Timeline;
import org.entrypoint.workshop.Action;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Horizon;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Do now, build toward: the actions, the checks, the timeline, and what is still open. */
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
		rows.title(terms.title(name));
		actions();
		checks();
		timeline();
		rows.heading(terms.get("parked"));
		new NoteTable(terms, rows).notes(QuestionKind.NOTE, workshop.notesAt(Place.PARKED));
		OpenEnds open = OpenEnds.of(workshop);
		openEnds("whoWouldKnow", open.whoWouldKnow());
		openEnds("splitVotes", open.split());
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
			rows.subheading(horizon == Horizon.UNSAID ? terms.get("noHorizon") : terms.of(horizon));
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
			rows.row("", new Cell.Words(terms.of(check)), answer);
		}
	}

	private void timeline() {
		if (terms.isBlank()) {
			return;
		}
		rows.heading(terms.get("timeline"));
		Timeline timeline = Timeline.of(workshop);
		if (timeline.dated().isEmpty() && timeline.undated().isEmpty()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.header("said", "kind", "by", "actionOwner");
		Stream.concat(timeline.dated().stream(), timeline.undated().stream())
				.forEach(each -> rows.row(each.id(), new Cell.Words(each.text()),
						new Cell.Words(terms.get("Timeline." + each.kind().name())), terms.day(each.date(), "noDate"),
						new Cell.Words(each.owner())));
	}

	private void openEnds(String key, List<RatingKey> keys) {
		if (terms.isBlank()) {
			return;
		}
		rows.heading(terms.get(key));
		if (keys.isEmpty()) {
			rows.prose(terms.get("none"));
			return;
		}
		RatingCells ratings = new RatingCells(terms);
		rows.header("item", "asked", "votesTaken", "shown");
		keys.forEach(each -> rows.row(each.item(), new Cell.Words(item(each)), new Cell.Words(terms.of(each.axis())),
				ratings.hands(each), ratings.level(each)));
	}

	private String item(RatingKey key) {
		if (key.axis() != Axis.TEST && key.axis() != Axis.RIPPLE) {
			return key.axis() == Axis.PRESSING
					? workshop.diagnostic().dimension(key.item()).map(Terms::dimension).orElse(key.item())
					: terms.name(key.item());
		}
		String[] parts = key.item().split("/", 2);
		String about = key.axis() == Axis.RIPPLE
				? workshop.diagnostic().dimension(parts[1]).map(Dimension::title).orElse(parts[1])
				: terms.name(parts[1]);
		return terms.get("ofEntryPoint", terms.name(parts[0]), about);
	}
}
