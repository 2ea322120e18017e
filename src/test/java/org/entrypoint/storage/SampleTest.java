package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.insight.plan.PlanChecks;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.insight.Use;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sample district shows everything that a retreat can record. */
class SampleTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final byte[] bytes = bytes();
	private final Workshop sample = sample();

	@Test
	void itBreaksNoRuleAndIsWrittenAsTheProgramWritesIt() throws Problem {
		WorkshopCodec.Content content = codec.read(bytes, "sample.json");
		assertEquals(List.of(), Rules.broken(sample));
		assertFalse(content.edited());
		assertArrayEquals(codec.write(content.envelope()), bytes);
	}

	@Test
	void itCarriesTheBuiltInDiagnostic() {
		assertEquals(new DiagnosticReader().builtIn(), sample.diagnostic());
	}

	@Test
	void aFileWhoseDiagnosticIsNotSoundIsNotOpened() {
		String bad = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\"letter\" : \"B\"", "\"letter\" : \"A\"");
		Problem problem = assertThrows(Problem.class,
				() -> codec.read(bad.getBytes(StandardCharsets.UTF_8), "bad.json"));
		assertEquals("file.diagnostic", problem.code().key());
		assertTrue(problem.words().contains("“workshop.diagnostic.dimensions[1].letter”"), problem.words());
	}

	@Test
	void theSetUpIsFull() {
		Setup setup = sample.setup();
		assertEquals("Riverbend Unified School District", setup.district());
		assertEquals(LocalDate.of(2026, 11, 12), setup.date());
		assertEquals(14, setup.present());
		assertEquals(3, setup.groups().stream().filter(each -> each.kind() == Group.Kind.TABLE).count());
		assertEquals(8, setup.groups().stream().filter(each -> each.kind() == Group.Kind.ROLE).count());
		assertEquals(3, setup.highestNeedSchools().size());
		assertEquals(6, setup.otherSchools().size());
		assertEquals(87, setup.cameBack());
		assertEquals(sample.diagnostic().areas().stream().map(area -> area.id().code()).collect(Collectors.toSet()),
				setup.minutes().keySet());
	}

	@Test
	void theNotesAreMany() {
		assertEquals(94, sample.notes().size());
		assertEquals(sample.notes().size(), sample.notes().stream().map(Note::text).distinct().count());
		assertTrue(sample.notes().stream().filter(Note::starred).count() >= 12);
		assertTrue(sample.notes().stream().filter(note -> note.votes() > 0).count() >= 35);
		assertEquals(3, sample.notesAt(Place.PARKED).size());
		for (FocusArea area : sample.diagnostic().areas()) {
			for (Question question : area.questions()) {
				assertFalse(sample.notesAt(question.id()).isEmpty(), question.id());
			}
		}
		Set<String> groups = sample.setup().groups().stream().map(Group::name).collect(Collectors.toSet());
		assertEquals(groups, sample.notes().stream().map(Note::group).collect(Collectors.toSet()));
		Set<String> schools = Set.copyOf(sample.setup().schools());
		assertEquals(schools,
				sample.notes().stream().flatMap(note -> note.schools().stream()).collect(Collectors.toSet()));
		assertEquals(EnumSet.allOf(Scope.class), sample.notes().stream().map(Note::scope).collect(Collectors.toSet()));
	}

	@Test
	void everyIssueHasItsRootCausesAndOneIsTheMostCritical() {
		List<Note> issues = sample.notesAt("needs.critical");
		assertEquals(7, issues.size());
		assertEquals("issue-leave", sample.critical());
		List<Note> causes = sample.notesAt("needs.causes");
		assertEquals(16, causes.size());
		for (Note issue : issues) {
			assertNotEquals(Onset.UNSAID, issue.onset(), issue.id());
			assertTrue(causes.stream().filter(cause -> cause.links().equals(List.of(issue.id()))).count() >= 1,
					issue.id());
		}
		assertTrue(causes.stream().filter(cause -> cause.links().contains("issue-leave")).count() >= 4);
	}

	@Test
	void brightSpotsHaveSchoolsMarksAndReasonsAndCanGrow() {
		List<Note> spots = sample.notesAt("strengths.bright");
		Set<String> ids = spots.stream().map(Note::id).collect(Collectors.toSet());
		assertEquals(6, spots.size());
		assertTrue(spots.stream().noneMatch(spot -> spot.schools().isEmpty()));
		assertTrue(spots.stream().allMatch(spot -> spot.engaged() || spot.successful()));
		assertTrue(spots.stream().anyMatch(spot -> spot.engaged() && spot.successful()));
		List<Note> reasons = sample.notesAt("strengths.why");
		assertEquals(6, reasons.size());
		assertTrue(reasons.stream().allMatch(reason -> !reason.text().isEmpty() && !reason.practice().isEmpty()
				&& ids.containsAll(reason.links()) && reason.links().size() == 1));
		assertEquals(EnumSet.of(Growth.EXPAND, Growth.DEEPEN, Growth.BOTH),
				sample.notesAt("strengths.grow").stream().map(Note::growth).collect(Collectors.toSet()));
		assertTrue(sample.notesAt("conditions.use").stream()
				.allMatch(use -> use.links().stream().anyMatch(ids::contains)));
	}

	@Test
	void everyLeverHasOwnerDeciderSourceAndDate() {
		List<Note> levers = sample.notesAt("conditions.open");
		assertEquals(8, levers.size());
		for (Note note : levers) {
			Lever lever = Objects.requireNonNull(note.lever());
			assertFalse(lever.owner().isEmpty() || lever.decides().isEmpty() || lever.source() == null, note.id());
			assertInTheComingYear(lever.next());
		}
	}

	@Test
	void everyStatementConditionDimensionAndTestIsRated() {
		sample.allStatements().forEach(each -> assertRated(each.id(), Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED));
		sample.allConditions().forEach(each -> assertRated(each.id(), Axis.IN_PLACE, Axis.USED));
		sample.diagnostic().dimensions().forEach(each -> assertRated(each.id(), Axis.PRESSING));
		sample.diagnostic().tests().forEach(each -> assertRated("rookies/" + each.id(), Axis.TEST));
		sample.diagnostic().dimensions().stream().filter(each -> !each.id().equals("rookies"))
				.forEach(each -> assertRated("rookies/" + each.id(), Axis.RIPPLE));
		assertEquals(5 + 2 * 21 + 2 * 21 + 6 + 4, sample.ratings().size());
		assertEquals(1, sample.ownStatements().size());
		assertEquals(1, sample.ownConditions().size());
		assertEquals(EnumSet.allOf(Method.class), sample.ratings().values().stream()
				.flatMap(rating -> rating.votes().stream()).map(HandCount::method).collect(Collectors.toSet()));
	}

	@Test
	void threeRatingsAreSplitAndOneOfThemTwice() {
		List<RatingKey> split = OpenEnds.of(sample).split();
		assertEquals(3, split.size());
		assertEquals(List.of(new RatingKey(Axis.ALL_SCHOOLS, "pay.4")), split.stream()
				.filter(key -> Objects.requireNonNull(sample.ratings().get(key)).votes().size() == 2).toList());
		assertTrue(sample.ratings().values().stream().flatMap(rating -> rating.votes().stream())
				.allMatch(vote -> vote.total() == sample.setup().present()));
	}

	@Test
	void oneStatementAsksWhoWouldKnow() {
		List<RatingKey> unknown = OpenEnds.of(sample).whoWouldKnow();
		assertEquals(List.of(new RatingKey(Axis.HIGHEST_NEED, "pipeline.4")), unknown.stream()
				.filter(key -> key.axis() == Axis.ALL_SCHOOLS || key.axis() == Axis.HIGHEST_NEED).toList());
		assertEquals(2, unknown.stream().filter(key -> key.axis() == Axis.IN_PLACE || key.axis() == Axis.USED).count());
	}

	@Test
	void everyDimensionHasATappedAndAnUntappedCondition() {
		for (Dimension dimension : sample.diagnostic().dimensions()) {
			assertFalse(UntappedConditions.of(sample, dimension.id()).isEmpty(), dimension.id());
			assertTrue(
					UntappedConditions.having(sample, dimension.id(), Use.TAPPED).stream()
							.anyMatch(each -> Reading.of(sample, Axis.IN_PLACE, each.id()).level().orElse(0) == 3),
					dimension.id());
		}
	}

	@Test
	void theFactorsWeighOnEveryEntryPoint() {
		assertEquals(List.of("bargaining", "expertise", "leaders", "own-levy"),
				sample.factors().stream().map(Factor::id).toList());
		for (Factor factor : sample.factors()) {
			assertFalse(factor.note().isEmpty());
			assertTrue(factor.effects().size() >= 4);
			assertInTheComingYear(factor.next());
		}
		assertEquals(3, sample.stories().size());
		assertTrue(sample.stories().values().stream()
				.noneMatch(story -> story.meantFor().isEmpty() || story.causesNow().isEmpty()));
	}

	@Test
	void theChoiceIsReasonedAndItsUnmetTestBecameAnAction() {
		assertEquals("rookies", sample.decision().chosen());
		assertEquals("teams", sample.decision().runnerUp());
		assertEquals(LocalDate.of(2026, 11, 12), sample.decision().date());
		assertFalse(sample.decision().why().isEmpty() || sample.decision().minority().isEmpty());
		List<String> unmet = sample.diagnostic().tests().stream().map(each -> each.id())
				.filter(test -> Reading.of(sample, Axis.TEST, "rookies/" + test).level().orElse(0) == 1).toList();
		assertEquals(List.of("costs"), unmet);
		assertTrue(sample.actions().stream().anyMatch(action -> action.serves().contains("costs")));
	}

	@Test
	void everyActionIsCompleteAndThePlanIsMoreThanAPilot() {
		assertEquals(14, sample.actions().size());
		Set<String> owners = new HashSet<>();
		for (Action action : sample.actions()) {
			assertFalse(action.horizon() == Horizon.UNSAID || action.reach() == Reach.UNSAID, action.id());
			assertEquals(action.reach() == Reach.SCHOOLS, !action.schools().isEmpty(), action.id());
			assertFalse(action.resources().isEmpty() || action.dimensions().isEmpty() || action.serves().isEmpty(),
					action.id());
			assertFalse(action.owner().isEmpty() || action.firstStep().isEmpty() || action.sign().isEmpty(),
					action.id());
			assertInTheComingYear(action.by());
			owners.add(action.owner());
		}
		assertTrue(owners.size() >= 8, owners.toString());
		assertEquals(EnumSet.allOf(PlanChecks.class), PlanChecks.passed(sample));
	}

	private void assertRated(String item, Axis... axes) {
		for (Axis axis : axes) {
			assertTrue(sample.rating(axis, item).isPresent(), axis + " " + item);
		}
	}

	private static void assertInTheComingYear(@Nullable LocalDate date) {
		assertTrue(date != null && date.isAfter(LocalDate.of(2026, 11, 30)) && date.isBefore(LocalDate.of(2027, 9, 1)),
				String.valueOf(date));
	}

	private Workshop sample() {
		try {
			return codec.read(bytes, "sample.json").envelope().workshop();
		} catch (Problem e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] bytes() {
		try (InputStream in = Objects.requireNonNull(FileLibrary.class.getResourceAsStream("sample.json"))) {
			return in.readAllBytes();
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
