package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.plan.Timeline;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that was recorded at the sample's retreat stands in its workbook, where a reader looks for it. */
class SampleWorkbookTest {
	private static final Map<String, String> SHEETS = Map.of(Area.NEEDS.code(), "1 Critical needs",
			Area.STRENGTHS.code(), "2 Strengths", Area.CONDITIONS.code(), "3 Conditions", Area.ENTRY.code(),
			"4 Entry point");
	private static final Workshop SAMPLE = Written.sample();
	private static final byte[] BYTES = Written.complete(SAMPLE);
	private static final List<Named<Book>> BOOKS = Book.named(BYTES);

	static List<Named<Book>> books() {
		return BOOKS;
	}

	private static String sheet(String area) {
		return SHEETS.getOrDefault(area, "");
	}

	private static String at(Map<String, String> row, String head) {
		return row.getOrDefault(head, "no column " + head);
	}

	private static final String PARKED = "Parking lot and who would know";

	private static String day(LocalDate date) {
		return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date));
	}

	@Test
	void twoReadersReadTheSame() {
		assertEquals(Book.byPoi(BYTES), Book.byFastExcel(BYTES));
	}

	@ParameterizedTest
	@MethodSource("books")
	void theSheetsStandInOrderUnderTheirNames(Book book) {
		assertEquals(List.of("Read me", "Summary", "1 Critical needs", "2 Strengths", "3 Conditions", "4 Entry point",
				"Plan", "Timeline", PARKED, "All notes", "Lists"), List.copyOf(book.sheets().keySet()));
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyNoteStandsOnAllNotesWithItsMarks(Book book) {
		for (Note note : SAMPLE.notes()) {
			Map<String, String> row = book.row("All notes", note.id());
			assertEquals(note.text(), at(row, "What was said"));
			assertEquals(note.group(), at(row, "Who said it"));
			String schools = String.join(", ", note.schools());
			assertTrue(at(row, "Which schools").endsWith(schools), schools);
			assertEquals(note.scope() == Scope.UNSAID && note.schools().isEmpty(), at(row, "Which schools").isEmpty());
			assertEquals(note.votes() == 0 ? "" : String.valueOf(note.votes()), at(row, "Dots"));
			assertEquals(note.starred() ? "Yes" : "", at(row, "Star"));
			assertEquals(note.id().equals(SAMPLE.critical()) ? "Yes" : "", at(row, "Most critical"));
			assertEquals(note.links().isEmpty(), at(row, "Belongs to").isEmpty());
			assertEquals(further(note), at(row, "More about it"));
		}
		assertEquals(SAMPLE.notes().size(), Book.table(book.rows("All notes")).size());
	}

	/** Each mark that only some questions ask for, behind its name. */
	private static String further(Note note) {
		List<String> lines = new ArrayList<>();
		if (!note.practice().isEmpty()) {
			lines.add("Practice: " + note.practice());
		}
		switch (note.onset()) {
			case UNSAID -> {
			}
			case DURING -> lines.add("Began: During COVID");
			case BEFORE -> lines.add("Began: Before COVID");
			case BOTH -> lines.add("Began: Both");
			case NOT_SURE -> lines.add("Began: Not sure");
		}
		if (note.engaged()) {
			lines.add("Most engaged");
		}
		if (note.successful()) {
			lines.add("Most successful");
		}
		switch (note.growth()) {
			case UNSAID -> {
			}
			case EXPAND -> lines.add("Could grow by: Expand to more schools");
			case DEEPEN -> lines.add("Could grow by: Deepen where it is");
			case BOTH -> lines.add("Could grow by: Expand and deepen");
		}
		Lever lever = note.lever();
		if (lever != null) {
			var source = lever.source();
			if (source != null) {
				String name = source.name().replace('_', ' ').toLowerCase(Locale.ROOT);
				lines.add("Kind of rule: " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
			}
			if (!lever.decides().isEmpty()) {
				lines.add("Who decides: " + lever.decides());
			}
			if (!lever.owner().isEmpty()) {
				lines.add("Owner: " + lever.owner());
			}
			LocalDate next = lever.next();
			if (next != null) {
				lines.add("Next date: " + DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US).format(next));
			}
		}
		return String.join("\n", lines);
	}

	@ParameterizedTest
	@MethodSource("books")
	void theMostCriticalIssueHasAColumnOfItsOwn(Book book) {
		String critical = String.valueOf(SAMPLE.critical());
		for (Note issue : SAMPLE.notesAt("needs.critical")) {
			Map<String, String> row = book.row("1 Critical needs", issue.id());
			assertEquals(issue.id().equals(critical) ? "Yes" : "", at(row, "Most critical"));
			assertFalse(at(row, "About, where, marks").contains("critical"));
		}
		String text = SAMPLE.note(critical).orElseThrow().text();
		assertTrue(book.texts("1 Critical needs").contains("Most critical issue: " + text));
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyNoteStandsUnderItsQuestionOnTheSheetOfItsArea(Book book) {
		int found = 0;
		for (FocusArea area : SAMPLE.diagnostic().areas()) {
			List<String> headings = new ArrayList<>(List.of("How pressing is change?",
					"How far does this hold true here?", "Which conditions are in place, and do we use them?",
					"The tests of a catalytic entry point"));
			List<Question> questions = area.questions();
			IntStream.range(0, questions.size())
					.forEach(index -> headings.add(index + 1 + ". " + questions.get(index).text()));
			for (int index = 0; index < questions.size(); index++) {
				List<List<String>> rows = book.section(sheet(area.id().code()),
						index + 1 + ". " + questions.get(index).text(), headings);
				for (Note note : SAMPLE.notesAt(questions.get(index).id())) {
					Map<String, String> row = Book.row(rows, note.id());
					assertTrue(row.containsValue(note.text()), note.text());
					assertTrue(note.practice().isEmpty() || row.containsValue(note.practice()), note.practice());
					assertTrue(String.join("\n", row.values()).contains(note.group()), note.group());
					found++;
				}
			}
		}
		assertTrue(found > 60, "questions without notes prove nothing");
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyOtherNoteStandsBesideItsRatingsOrTestOrIsParked(Book book) {
		for (Note note : SAMPLE.notes()) {
			if (SAMPLE.diagnostic().question(note.place()).isPresent()) {
				continue;
			}
			String area = note.place().split("\\.", 2)[0];
			String texts = String.join("\n", book.texts(note.place().equals("parked") ? PARKED : sheet(area)));
			assertTrue(texts.contains(note.text()), note.text());
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyStatementStandsWithBothRatings(Book book) {
		List<Statement> statements = SAMPLE.allStatements().toList();
		assertEquals(20 + SAMPLE.ownStatements().size(), statements.size());
		for (Statement statement : statements) {
			Map<String, String> row = book.row("2 Strengths", statement.id());
			assertEquals(statement.text(), at(row, "Statement"));
			rated(row, "All schools", Axis.ALL_SCHOOLS, statement.id());
			rated(row, "Highest-need schools", Axis.HIGHEST_NEED, statement.id());
			assertEquals(SAMPLE.ownStatements().contains(statement) ? "Yes" : "", at(row, "Added by us"));
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyConditionStandsWithBothAxesAndItsRule(Book book) {
		List<Condition> conditions = SAMPLE.allConditions().toList();
		assertEquals(20 + SAMPLE.ownConditions().size(), conditions.size());
		for (Condition condition : conditions) {
			Map<String, String> row = book.row("3 Conditions", condition.id());
			assertEquals(condition.text(), at(row, "Condition"));
			rated(row, "In place?", Axis.IN_PLACE, condition.id());
			rated(row, "Used?", Axis.USED, condition.id());
			String source = condition.source().name().replace('_', ' ');
			assertTrue(at(row, "Kind of rule").equalsIgnoreCase(source)
					|| at(row, "Kind of rule").equalsIgnoreCase(source + "\nAdded by us"), source);
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyDimensionStandsWithHowPressingItIs(Book book) {
		for (Dimension dimension : SAMPLE.diagnostic().dimensions()) {
			Map<String, String> row = book.row("1 Critical needs", dimension.id());
			assertEquals(dimension.letter() + " · " + dimension.title(), at(row, "Part of the teaching job"));
			rated(row, "How pressing is change?", Axis.PRESSING, dimension.id());
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void theTestsOfTheChosenEntryPointStandWithTheirRipples(Book book) {
		String chosen = String.valueOf(SAMPLE.decision().chosen());
		assertEquals(6, SAMPLE.diagnostic().tests().size());
		int ripples = 0;
		for (CatalyticTest test : SAMPLE.diagnostic().tests()) {
			RatingKey key = RatingKey.test(chosen, test.id());
			Map<String, String> row = book.row("4 Entry point", key.item());
			assertEquals(test.text(), at(row, "Test"));
			rated(row, "Met?", Axis.TEST, key.item());
			for (Dimension other : SAMPLE.diagnostic().dimensions()) {
				if (test.perOthers() && !other.id().equals(chosen)) {
					String item = RatingKey.ripple(chosen, other.id()).item();
					rated(book.row("4 Entry point", item), "Met?", Axis.RIPPLE, item);
					ripples++;
				}
			}
		}
		assertEquals(4, ripples);
	}

	/** The number in its column, and every vote in the words about how the room rated. */
	private static void rated(Map<String, String> row, String column, Axis axis, String item) {
		Rating rating = SAMPLE.ratings().get(new RatingKey(axis, item));
		if (rating == null) {
			assertEquals("Not discussed", at(row, column));
			return;
		}
		Integer agreed = rating.level();
		double value = agreed == null ? median(rating.votes().getLast()) : agreed;
		assertEquals(value, Double.parseDouble(at(row, column)));
		String how = at(row, "How we rated");
		for (int index = 0; index < rating.votes().size(); index++) {
			HandCount vote = rating.votes().get(index);
			String method = switch (vote.method()) {
				case HANDS -> "by hands";
				case SLIPS -> "by paper slips";
				case SECRET -> "in secret on the laptop";
			};
			String hands = "Vote " + (index + 1) + ", " + method + ": "
					+ vote.perLevel().stream().map(String::valueOf).collect(Collectors.joining(" · ")) + "; don’t know "
					+ vote.dontKnow();
			assertTrue(how.contains(hands), hands + " in " + how);
		}
		assertTrue(how.contains(agreed == null ? "median of the newest vote" : "Agreed in conversation"), how);
	}

	/** The level of the hand in the middle, or the mean of the two in the middle. */
	private static double median(HandCount vote) {
		List<Integer> hands = new ArrayList<>();
		for (int level = 1; level <= vote.perLevel().size(); level++) {
			hands.addAll(Collections.nCopies(vote.perLevel().get(level - 1), level));
		}
		return hands.size() % 2 == 1
				? hands.get(hands.size() / 2)
				: (hands.get(hands.size() / 2 - 1) + hands.get(hands.size() / 2)) / 2.0;
	}

	@ParameterizedTest
	@MethodSource("books")
	void splitVotesSaySo(Book book) {
		long split = book.texts(PARKED).stream().filter(each -> each.contains("; split")).count();
		assertEquals(3, split, "the sample has three splits");
	}

	@ParameterizedTest
	@MethodSource("books")
	void theDecisionStandsWithItsMinorityView(Book book) {
		Decision decision = SAMPLE.decision();
		assertEquals(entryPoint(decision.chosen()), book.field("4 Entry point", "Our entry point"));
		assertEquals(entryPoint(decision.runnerUp()), book.field("4 Entry point", "Runner-up"));
		assertEquals(decision.why(), book.field("4 Entry point", "Why it fits our system"));
		assertEquals(decision.minority(), book.field("4 Entry point", "Minority view"));
	}

	private static String entryPoint(@org.jspecify.annotations.Nullable String id) {
		Dimension dimension = SAMPLE.diagnostic().dimension(String.valueOf(id)).orElseThrow();
		return dimension.number() + ". " + dimension.entryPoint();
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyFactorStandsWithItsEffectOnEveryEntryPoint(Book book) {
		for (Factor factor : SAMPLE.factors()) {
			Map<String, String> row = book.row("4 Entry point", factor.id());
			assertEquals(factor.title(), at(row, "Factor"));
			assertEquals(factor.note().isEmpty() ? "Not discussed" : factor.note(), at(row, "Notes"));
			for (Dimension dimension : SAMPLE.diagnostic().dimensions()) {
				String effect = switch (factor.effect(dimension.id())) {
					case HELPS -> "Helps";
					case NEUTRAL -> "Neutral";
					case HINDERS -> "Hinders";
					case UNSAID -> "Not discussed";
				};
				assertEquals(effect, at(row, dimension.number() + ". " + dimension.shortTitle()));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyRuleStoryStandsWithWhatItWasForAndWhatItCauses(Book book) {
		List<List<String>> rows = book.section("3 Conditions", "The rules behind conditions that we want to change",
				List.of("Evidence and comments on the ratings"));
		int told = 0;
		for (Condition condition : SAMPLE.allConditions().toList()) {
			RuleStory story = SAMPLE.story(condition.id());
			if (!story.isBlank()) {
				Map<String, String> row = Book.row(rows, condition.id());
				assertEquals(story.meantFor(), at(row, "What was the rule originally for?"));
				assertEquals(story.causesNow(), at(row, "What does it cause now?"));
				told++;
			}
		}
		assertTrue(told > 0);
	}

	@ParameterizedTest
	@MethodSource("books")
	void everyActionStandsInThePlanWithAllItsFields(Book book) {
		assertTrue(SAMPLE.actions().size() >= 12);
		for (Action action : SAMPLE.actions()) {
			String horizon = switch (action.horizon()) {
				case NOW -> "Do now";
				case TOWARD -> "Build toward";
				case UNSAID -> "Not discussed";
			};
			Map<String, String> row = book.row("Plan", action.id());
			assertEquals(horizon, at(row, "Do now or build toward?"));
			assertEquals(action.what(), at(row, "Action"));
			assertEquals(action.firstStep(), at(row, "First step"));
			assertEquals(action.sign(), at(row, "How we will know"));
			assertEquals(action.owner(), at(row, "Owner"));
			LocalDate by = action.by();
			assertEquals(by == null ? "No date yet" : day(by), at(row, "Date"));
			String touches = at(row, "What it touches");
			action.schools().forEach(each -> assertTrue(touches.contains(each), each));
			action.resources().forEach(
					each -> assertTrue(touches.toUpperCase(java.util.Locale.ROOT).contains(each.name()), each.name()));
			action.dimensions().forEach(each -> assertTrue(
					touches.contains(SAMPLE.diagnostic().dimension(each).orElseThrow().shortTitle()), each));
			assertEquals(action.serves().size(),
					at(row, "Serves").isEmpty() ? 0 : at(row, "Serves").split("\n", -1).length);
		}
		assertEquals(4, book.section("Plan", "More than a pilot?", List.of()).stream()
				.filter(row -> row.size() > 1 && (row.get(1).equals("Yes") || row.get(1).equals("Not yet"))).count());
	}

	@ParameterizedTest
	@MethodSource("books")
	void whatHasADateStandsOnTheTimelineInItsOrderAndTheRestAfterIt(Book book) {
		List<Timeline.Entry> dated = Timeline.of(SAMPLE).dated();
		List<Timeline.Entry> undated = Timeline.of(SAMPLE).undated();
		assertTrue(dated.size() > 5);
		for (Timeline.Entry each : dated) {
			Map<String, String> row = book.row("Timeline", each.id());
			assertEquals(each.text(), at(row, "What was said"));
			assertEquals(each.owner(), at(row, "Owner"));
			assertEquals(day(Objects.requireNonNull(each.date())), at(row, "Date"));
		}
		undated.forEach(each -> assertEquals("No date yet", at(book.row("Timeline", each.id()), "Date")));
		List<String> ids = Stream.concat(dated.stream(), undated.stream()).map(Timeline.Entry::id).toList();
		assertEquals(ids, book.texts("Timeline").stream().filter(ids::contains).toList());
	}

	@ParameterizedTest
	@MethodSource("books")
	void theReadMeSaysWhoWasThereAndWhoIsNotResponsible(Book book) {
		String all = String.join("\n", book.texts("Read me"));
		assertTrue(all.contains("not affiliated with ERS"), all);
		SAMPLE.setup().groups().forEach(each -> assertTrue(all.contains(each.name()), each.name()));
		SAMPLE.setup().schools().forEach(each -> assertTrue(all.contains(each), each));
		assertEquals(SAMPLE.setup().facilitator(), book.field("Read me", "Facilitator"));
		assertEquals("87", book.field("Read me", "Of 100 teachers, came back"));
	}

	@ParameterizedTest
	@MethodSource("books")
	void strengthsAndConditionsCanBeHandedRoundByThemselves(Book book) {
		for (String sheet : List.of("2 Strengths", "3 Conditions")) {
			String title = book.rows(sheet).getFirst().getFirst();
			assertTrue(title.contains(SAMPLE.setup().district()), title);
			assertTrue(title.contains("November 12, 2026"), title);
			String texts = String.join("\n", book.texts(sheet));
			assertTrue(texts.contains("“Not discussed” or an empty cell: the room did not talk about it."), texts);
		}
		legend(book, "2 Strengths", SAMPLE.diagnostic().scales().spread());
		legend(book, "3 Conditions", SAMPLE.diagnostic().scales().inPlace());
		legend(book, "3 Conditions", SAMPLE.diagnostic().scales().used());
	}

	private static void legend(Book book, String sheet, Scale scale) {
		List<String> levels = new ArrayList<>();
		scale.levels().forEach(each -> levels.add(each.value() + " " + each.label()));
		levels.add("0 " + scale.dontKnow());
		levels.add("Not discussed");
		assertTrue(book.rows(sheet).stream().anyMatch(row -> row.containsAll(levels)), sheet + levels);
	}
}
