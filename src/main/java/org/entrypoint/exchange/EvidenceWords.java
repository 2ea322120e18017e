package org.entrypoint.exchange;

import org.entrypoint.locale.Words;
import org.entrypoint.exchange.report.Formula;
import org.entrypoint.exchange.report.Choices;
import org.entrypoint.exchange.report.Cell;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.exchange.EvidenceFigures.Figure;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Strengths;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.insight.Use;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/** The evidence for one entry point in words, and how these words follow from its figures. */
final class EvidenceWords {
	private static final String BREAK = "CHAR(10)&";
	private final Terms terms;
	private final Workshop workshop;
	private final Evidence evidence;
	private final EvidenceFigures figures;

	EvidenceWords(Terms terms, Evidence evidence, EvidenceFigures figures) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.evidence = evidence;
		this.figures = figures;
	}

	/** The strengths; where only the highest-need schools were rated, it says so first. */
	Cell strengths() {
		Scale scale = workshop.diagnostic().scales().spread();
		String blank = blank("notRated", notes(Area.STRENGTHS));
		String need = figures.isOfHighestNeed();
		String unknown = "IF(" + need + "," + Formula.words(terms.get("ofHighestNeed") + "\n" + scale.dontKnow()) + ","
				+ Formula.words(dontKnow(scale)) + ")";
		String mean = "FIXED(IF(" + need + "," + figures.here(Figure.MEAN_NEED) + "," + figures.here(Figure.MEAN_ALL)
				+ "),1)";
		String words = "IF(" + need + "," + Formula.words(terms.get("ofHighestNeed") + "\n") + ",\"\")&"
				+ Formula.phrase(
						terms.get("strengthsMean", Formula.place(0), Formula.place(1), Formula.place(2),
								String.valueOf(scale.levels().size())),
						mean, figures.here(Figure.STRONG), figures.here(Figure.RATED))
				+ "&IF(" + figures.here(Figure.RATED_NEED) + ">0," + BREAK
				+ Formula.phrase(terms.get("highestNeedOnly", Formula.place(0)), figures.here(Figure.RATED_NEED))
				+ ",\"\")&" + rest(Figure.RATED_UNKNOWN, Figure.RATED_BLANK);
		return computed(shownStrengths(scale, blank),
				either(Figure.RATED, words, Figure.RATED_UNKNOWN, unknown, blank));
	}

	private Cell shownStrengths(Scale scale, String blank) {
		Strengths strengths = evidence.strengths();
		Answers answers = strengths.answers();
		Stream<String> whose = strengths.isOfHighestNeed() ? Stream.of(terms.get("ofHighestNeed")) : Stream.of();
		if (strengths.mean().isEmpty()) {
			return answers.unknown() > 0 && strengths.isOfHighestNeed()
					? new Cell.Words(
							Stream.concat(whose, Stream.of(scale.dontKnow())).collect(Collectors.joining("\n")))
					: unsaid(answers, scale, blank);
		}
		String mean = terms.get("strengthsMean",
				String.format(Words.language(), "%.1f", strengths.mean().getAsDouble()),
				String.valueOf(strengths.strong()), String.valueOf(answers.known()),
				String.valueOf(scale.levels().size()));
		String others = strengths.highestNeedOnly() == 0
				? ""
				: terms.get("highestNeedOnly", String.valueOf(strengths.highestNeedOnly()));
		return counted(answers, Stream.concat(whose, Stream.of(mean, others)));
	}

	/** How many conditions are untapped, and which. */
	Cell untapped() {
		String id = evidence.dimension().id();
		Answers uses = evidence.uses();
		Scale scale = workshop.diagnostic().scales().used();
		String blank = blank("notRated", Evidence.untappedNotes(workshop, id).size());
		Cell shown = uses.known() == 0
				? unsaid(uses, scale, blank)
				: counted(uses, Stream.concat(Stream.of(String.valueOf(evidence.untapped())),
						UntappedConditions.of(workshop, id).stream().map(each -> terms.get("listed", each.text()))));
		String names = workshop.conditions(id).stream().map(this::nameIfUntapped).collect(Collectors.joining());
		String words = figures.here(Figure.UNTAPPED) + names + "&" + rest(Figure.USES_UNKNOWN, Figure.USES_BLANK);
		return computed(shown,
				either(Figure.USES_KNOWN, words, Figure.USES_UNKNOWN, Formula.words(dontKnow(scale)), blank));
	}

	private String nameIfUntapped(Condition condition) {
		String table = Tables.conditions(evidence.dimension());
		String id = terms.head("id").text();
		return "&IF(" + Formula.at(table, terms.head("offers").text(), id, condition.id()) + "="
				+ Formula.words(terms.of(Use.UNTAPPED)) + "," + BREAK
				+ Formula.phrase(terms.get("listed", Formula.place(0)),
						Formula.at(table, terms.head("condition").text(), id, condition.id()))
				+ ",\"\")";
	}

	/** How pressing change is, by number and word. */
	Cell pressing() {
		Scale scale = Axis.PRESSING.scale(workshop.diagnostic().scales());
		String blank = blank("notRated", notes(Area.NEEDS));
		Cell shown = evidence.pressing().level().stream().boxed()
				.<Cell>map(level -> new Cell.Words(new Cell.Level(level, scale.label(level).orElse("")).text()))
				.findFirst().orElseGet(() -> said(blank));
		String value = figures.here(Figure.PRESSING);
		Choices levels = figures.head(Figure.PRESSING).choices();
		String list = levels == null ? "" : levels.words();
		return computed(shown, "IF(ISNUMBER(" + value + "),INDEX(" + list + ",1+IF(" + value + "=0,0,ROUNDUP(" + value
				+ "-0.5,0)))," + Formula.words(blank) + ")");
	}

	/** Of how many conditions that the room rated it said that they are in place. */
	Cell inPlace() {
		Answers answers = evidence.conditions();
		Scale scale = workshop.diagnostic().scales().inPlace();
		String blank = blank("notRated", notes(Area.CONDITIONS));
		Cell shown = answers.known() == 0
				? unsaid(answers, scale, blank)
				: counted(answers, Stream.of(
						terms.get("inPlaceOf", String.valueOf(evidence.inPlace()), String.valueOf(answers.known()))));
		String words = Formula.phrase(terms.get("inPlaceOf", Formula.place(0), Formula.place(1)),
				figures.here(Figure.IN_PLACE), figures.here(Figure.IN_PLACE_KNOWN)) + "&"
				+ rest(Figure.IN_PLACE_UNKNOWN, Figure.IN_PLACE_BLANK);
		return computed(shown,
				either(Figure.IN_PLACE_KNOWN, words, Figure.IN_PLACE_UNKNOWN, Formula.words(dontKnow(scale)), blank));
	}

	/** How many other factors help, hinder, or do neither. */
	Cell factors() {
		int all = evidence.helps() + evidence.neutral() + evidence.hinders();
		String blank = blank("notWeighed", notes(Area.ENTRY));
		Cell shown = all == 0
				? said(blank)
				: new Cell.Words(terms.get("factorCounts", String.valueOf(evidence.helps()),
						String.valueOf(evidence.neutral()), String.valueOf(evidence.hinders())));
		String counts = Formula.phrase(terms.get("factorCounts", Formula.place(0), Formula.place(1), Formula.place(2)),
				figures.here(Figure.HELPS), figures.here(Figure.NEUTRAL), figures.here(Figure.HINDERS));
		return computed(shown, "IF(SUM(" + figures.here(Figure.HELPS) + ":" + figures.here(Figure.HINDERS) + ")>0,"
				+ counts + "," + Formula.words(blank) + ")");
	}

	private int notes(Area area) {
		return Evidence.notes(workshop, area, evidence.dimension().id()).size();
	}

	private static String dontKnow(Scale scale) {
		return new Cell.Level(Scale.DONT_KNOW, scale.dontKnow()).text();
	}

	/** Words where something is known, other words where the room did not know, and the rest where it said nothing. */
	private String either(Figure known, String words, Figure unknown, String dontKnow, String blank) {
		return "IF(" + figures.here(known) + ">0," + words + ",IF(" + figures.here(unknown) + ">0," + dontKnow + ","
				+ Formula.words(blank) + "))";
	}

	/** A formula too long for a spreadsheet stays the words that it would give now. */
	private static Cell computed(Cell shown, String formula) {
		Formula whole = new Formula(formula);
		return whole.isReadable() ? new Cell.Computed(shown, whole) : shown;
	}

	/** A cell about which the room has no answer: it did not know, or did not rate it. */
	private Cell unsaid(Answers answers, Scale scale, String blank) {
		return answers.unknown() > 0 ? new Cell.Words(dontKnow(scale)) : said(blank);
	}

	/** Where notes are all that there is, the room did discuss it. */
	private String blank(String withNotes, int notes) {
		return notes == 0 ? terms.unsaid() : terms.get(withNotes, notes);
	}

	private Cell said(String blank) {
		return blank.equals(terms.unsaid()) ? new Cell.NotDiscussed(blank) : new Cell.Words(blank);
	}

	/** Lines about what has an answer, and beside them what the room did not know and did not discuss. */
	private Cell counted(Answers answers, Stream<String> lines) {
		String rest = Stream
				.of(answers.unknown() == 0 ? "" : terms.get("unknownCount", String.valueOf(answers.unknown())),
						answers.blank() == 0 ? "" : terms.get("blankCount", String.valueOf(answers.blank())))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
		return new Cell.Words(Stream.concat(lines, Stream.of(rest)).filter(each -> !each.isEmpty())
				.collect(Collectors.joining("\n")));
	}

	/** The same as a formula. */
	private String rest(Figure unknown, Figure blank) {
		String first = figures.here(unknown);
		String second = figures.here(blank);
		return "IF(" + first + "+" + second + "=0,\"\"," + BREAK + "IF(" + first + ">0,"
				+ Formula.phrase(terms.get("unknownCount", Formula.place(0)), first) + ",\"\")&IF(AND(" + first + ">0,"
				+ second + ">0),\" · \",\"\")&IF(" + second + ">0,"
				+ Formula.phrase(terms.get("blankCount", Formula.place(0)), second) + ",\"\"))";
	}
}
