package org.entrypoint.exchange;

import java.util.List;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.insight.Use;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.RuleStory;
import org.entrypoint.workshop.Workshop;

/** Focus area 3: policies and context that make change possible. Stands alone when it is handed round by itself. */
final class ConditionsSheet {
	private static final int ROOM = 4;
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;

	ConditionsSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.conditions");
		Rows rows = area.rows();
		rows.prose(terms.get("conditions.about"));
		area.questions(FocusArea.CONDITIONS);
		rows.heading(terms.get("conditions.ratings"));
		area.legend(ratings.legend(terms.get("Axis.IN_PLACE"), workshop.diagnostic().scales().inPlace()));
		area.legend(ratings.legend(terms.get("Axis.USED"), workshop.diagnostic().scales().used()));
		rows.prose(terms.get("hands"));
		rows.header("condition", "evidence", "votesTaken", "inPlace", "used", "offers", "source");
		for (Dimension each : workshop.diagnostic().dimensions()) {
			rows.subheading(Terms.dimension(each));
			workshop.conditions(each.id()).forEach(condition -> condition(rows, condition));
			rows.room(1, 7);
		}
		stories(rows);
		area.evidence(FocusArea.CONDITIONS);
		return area.sheet();
	}

	private void condition(Rows rows, Condition condition) {
		RatingKey inPlace = new RatingKey(Axis.IN_PLACE, condition.id());
		RatingKey used = new RatingKey(Axis.USED, condition.id());
		Use use = Use.of(workshop, condition.id());
		rows.row(condition.id(), new Cell.Words(condition.text()),
				terms.beside(workshop.notesAt(Place.rate(FocusArea.CONDITIONS, condition.dimension())).stream()
						.filter(note -> note.links().contains(condition.id()))),
				ratings.hands(inPlace, used), ratings.level(inPlace), ratings.level(used),
				use == Use.NOT_DISCUSSED ? terms.notDiscussed() : new Cell.Words(terms.of(use)), source(condition));
	}

	private Cell source(Condition condition) {
		String source = terms.of(condition.source());
		return new Cell.Words(
				workshop.ownConditions().contains(condition) ? source + "\n" + terms.get("addedByUs") : source);
	}

	private void stories(Rows rows) {
		rows.heading(terms.get("stories"));
		rows.prose(terms.get("stories.about"));
		List<Condition> told = workshop.allConditions().filter(each -> !workshop.story(each.id()).isBlank()).toList();
		if (told.isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.header("condition", "meantFor", "causesNow", "change", "source");
		for (Condition condition : told) {
			RuleStory story = workshop.story(condition.id());
			rows.row(condition.id(), new Cell.Words(condition.text()), terms.said(story.meantFor()),
					terms.said(story.causesNow()), terms.flag(story.change()), source(condition));
		}
		rows.room(ROOM, 5);
	}
}
