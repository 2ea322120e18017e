package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.insight.Use;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Workshop;

/** Focus area 3: policies and context that make change possible. Stands alone when it is handed round by itself. */
final class ConditionsSheet {
	private static final int ROOM = 4;
	/** The columns of the ratings, by their number. */
	private static final int IN_PLACE = 3;
	private static final int USED = 4;
	private final Terms terms;
	private final Workshop workshop;
	private final RatingCells ratings;
	private final HandColumns handsOfInPlace;
	private final HandColumns handsOfUsed;

	ConditionsSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.ratings = new RatingCells(terms);
		this.handsOfInPlace = new HandColumns(terms, Axis.IN_PLACE, AreaRows.WIDTHS.size());
		this.handsOfUsed = new HandColumns(terms, Axis.USED, handsOfInPlace.next());
	}

	Sheet sheet() {
		AreaRows area = new AreaRows(terms, "sheet.conditions");
		Rows rows = area.rows();
		rows.prose(terms.get("conditions.about"));
		area.questions(Area.CONDITIONS);
		rows.heading(terms.get("conditions.ratings"));
		area.legend(ratings.legend(terms.get("Axis.IN_PLACE"), workshop.diagnostic().scales().inPlace()));
		area.legend(ratings.legend(terms.get("Axis.USED"), workshop.diagnostic().scales().used()));
		rows.prose(terms.get("hands"));
		for (Dimension each : workshop.diagnostic().dimensions()) {
			rows.subheading(Terms.dimension(each), new Section(Section.Kind.CONDITIONS, each.id()));
			rows.table(Tables.conditions(each),
					terms.heads(Stream.of("condition", "evidence", "votesTaken", "inPlace", "used", "offers", "source"),
							handsOfInPlace, handsOfUsed));
			workshop.conditions(each.id()).forEach(condition -> condition(rows, condition));
			if (workshop.conditions(each.id()).isEmpty() || terms.isBlank()) {
				ownCondition(rows);
			}
		}
		stories(rows);
		area.evidence(Area.CONDITIONS);
		return area.sheet();
	}

	private void condition(Rows rows, Condition condition) {
		RatingKey inPlace = new RatingKey(Axis.IN_PLACE, condition.id());
		RatingKey used = new RatingKey(Axis.USED, condition.id());
		rows.row(condition.id(),
				List.of(new Cell.Words(condition.text()),
						terms.beside(workshop.notesAt(Place.rate(Area.CONDITIONS, condition.dimension())).stream()
								.filter(note -> note.links().contains(condition.id()))),
						ratings.hands(inPlace, used), ratings.rating(inPlace, handsOfInPlace),
						ratings.rating(used, handsOfUsed), offers(Use.of(workshop, condition.id())), source(condition)),
				beside(inPlace, used));
	}

	/** Room for a condition of the team's own. */
	private void ownCondition(Rows rows) {
		Cell write = new Cell.Field();
		Cell rate = new Cell.Rating(null, "", null);
		rows.row("", List.of(write, write, write, rate, rate, offers(Use.NOT_DISCUSSED), write),
				beside(new RatingKey(Axis.IN_PLACE, ""), new RatingKey(Axis.USED, "")));
	}

	private List<Cell> beside(RatingKey inPlace, RatingKey used) {
		return Stream.concat(handsOfInPlace.cells(inPlace).stream(), handsOfUsed.cells(used).stream()).toList();
	}

	/** What a condition offers, as {@link Use} has it: a median between two levels counts as the lower one. */
	private Cell offers(Use use) {
		String inPlace = Formula.here(IN_PLACE);
		String used = Formula.here(USED);
		String formula = "IF(AND(ISNUMBER(" + inPlace + ")," + inPlace + ">0," + inPlace + "<=1.5)," + said(Use.MISSING)
				+ ",IF(COUNT(" + inPlace + "," + used + ")<2," + Formula.words(terms.unsaid()) + ",IF(" + inPlace + "*"
				+ used + "=0," + said(Use.UNKNOWN) + ",IF(" + used + ">2.5," + said(Use.TAPPED) + ","
				+ said(Use.UNTAPPED) + "))))";
		Cell shown = use == Use.NOT_DISCUSSED ? new Cell.NotDiscussed(terms.unsaid()) : new Cell.Words(terms.of(use));
		return new Cell.Computed(shown, new Formula(formula));
	}

	private String said(Use use) {
		return Formula.words(terms.of(use));
	}

	private Cell source(Condition condition) {
		String source = terms.of(condition.source());
		return new Cell.Words(
				workshop.ownConditions().contains(condition) ? source + "\n" + terms.get("addedByUs") : source);
	}

	private void stories(Rows rows) {
		rows.heading(terms.get("stories"), new Section(Section.Kind.STORIES));
		rows.prose(terms.get("stories.about"));
		List<Condition> told = workshop.allConditions().filter(each -> !workshop.story(each.id()).isBlank()).toList();
		if (told.isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.list(Tables.STORIES, "condition", "meantFor", "causesNow", "change", "source");
		for (Condition condition : told) {
			RuleStory story = workshop.story(condition.id());
			rows.row(condition.id(), new Cell.Words(condition.text()), terms.said(story.meantFor()),
					terms.said(story.causesNow()), terms.flag(story.change()), source(condition));
		}
		rows.room(ROOM, 5);
	}
}
