package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.insight.Agreement;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A retreat from a blank start to a filled workbook, with nothing but keys. */
class WholeRetreatTest {
	@TempDir
	private Path folder;

	@Test
	void aWholeRetreatByKeyboardOnly() throws Exception {
		Path app = folder.resolve("app");
		Facilitator.wide(app);
		Path file = folder.resolve("riverbend.json");
		Path workbook = folder.resolve("riverbend.xlsx");
		try (Facilitator us = new Facilitator(app)) {
			us.newWorkshop();
			setUp(us);
			needs(us);
			strengths(us);
			conditions(us);
			entryPoint(us);
			plan(us);
			us.willChoose(file);
			us.press(CONTROL, S);
			us.until("the workshop has its name", () -> Files.exists(file));
			us.willChoose(workbook);
			us.press(CONTROL, E);
			us.press(ENTER);
			us.until("the workbook is written", () -> us.words("message").contains("riverbend.xlsx"));
			assertEquals(List.of("save WORKSHOP Riverbend USD Leadership retreat 2026-12-03.json",
					"save WORKBOOK Riverbend USD Leadership retreat 2026-12-03.xlsx"), us.asked());
			Workshop workshop = us.workshop();
			assertEquals("area-results", us.step());
			us.quit();

			itHolds(workshop);
			OpenWorkshop again = us.library().open(file);
			assertEquals(workshop, again.workshop());
			assertEquals("results/results", again.position());
			assertEquals(List.of(), again.notices());
			us.alarm().isSilent("the whole retreat");
		}
		itIsWritten(workbook);
	}

	private static void setUp(Facilitator us) {
		assertEquals("setup-district", us.focused());
		us.type("Riverbend USD");
		us.press(TAB);
		us.type("Leadership retreat");
		us.press(TAB);
		us.type("12/3/2026");
		us.press(TAB);
		assertEquals("setup-facilitator", us.focused());
		us.type("Ana");
		us.press(TAB);
		us.type("Table 1: 5");
		us.press(ENTER);
		us.type("Principals: 6");
		us.press(TAB);
		us.type("Lincoln");
		us.press(ENTER);
		us.type("Harbor View");
		us.press(TAB);
		us.type("Oak Hill");
		us.press(TAB);
		us.type("84");
		us.press(TAB);
		assertEquals("setup-minutes-needs", us.focused());
		us.press(CONTROL, A);
		us.type("45");
		us.tabTo("setup-begin");
		us.press(ENTER);
	}

	private static void needs(Facilitator us) {
		assertEquals("step-needs-discuss-needs-critical", us.step());
		us.say("Rookies leave in their first two years", "Nobody has time to plan");
		us.type("Pay lags");
		us.press(SHIFT, ENTER);
		us.type("behind our neighbors");
		us.press(ENTER);
		us.say("To be deleted", "Belongs to the causes", "Not now");
		menu(us, T, 2);
		menu(us, D, 3);
		us.say("Said by table one");
		assertEquals("entry-line", us.focused());
		us.press(UP);
		alt(us, S, V, V, V);
		us.press(ALT, SHIFT, V);
		us.press(ALT, UP);
		us.press(ALT, UP);
		us.press(ALT, DOWN);
		select(us, "To be deleted");
		us.press(DELETE);
		select(us, "Not now");
		us.press(ALT, P);
		select(us, "Belongs to the causes");
		us.press(ALT, M);
		us.tabTo("mark-place-needs-causes");
		us.press(SPACE);
		select(us, "Nobody has time to plan");
		us.press(F2);
		us.type(" together");
		us.press(ENTER);
		assertEquals("notes", us.focused());
		us.press(ALT, L);
		assertEquals("mark-schools-Lincoln", us.focused());
		us.press(SPACE);
		us.press(ESCAPE);
		select(us, "Rookies leave in their first two years");
		us.press(ALT, C);
		us.press(ESCAPE);
		assertEquals("entry-line", us.focused());
		us.next();

		us.say("They get the hardest classes");
		menu(us, G, 2);
		us.say("Schedules were built for buses");
		us.next();

		us.press(UP);
		select(us, "Rookies leave in their first two years");
		alt(us, DIGIT2);
		us.press(DOWN);
		alt(us, DIGIT1);
		us.press(ESCAPE);
		us.walkTo("step-needs-rate-teams");
		for (KeyCode level : List.of(DIGIT4, DIGIT3, DIGIT2, DIGIT1)) {
			us.press(ESCAPE);
			us.press(level);
			us.next();
		}
		us.press(UP);
		us.press(ALT, H);
		assertEquals("vote-counts", us.focused());
		us.type("6 0 0 6");
		us.press(ENTER);
		assertTrue(us.words("page-bar").contains("Count hands"));
		us.press(ALT, H);
		us.type("0 3 9 2");
		us.press(ENTER);
		us.press(ENTER);
		assertEquals("evidence-entry", us.focused());
		us.say("Exit interviews say so");
		us.next();
	}

	private static void strengths(Facilitator us) {
		us.walkTo("step-strengths-discuss-strengths-value");
		us.say("People stay for the teams");
		menu(us, G, 2);
		us.say("Lincoln holds its people");
		us.next();
		us.say("Lincoln's third grade");
		us.press(UP);
		alt(us, E, U);
		us.next();
		us.type("Common planning time");
		us.press(KeyCode.TAB);
		us.tabTo("entry-practice");
		us.type("They study student work");
		us.press(ENTER);
		us.next();
		us.say("Teams with a lead teacher");
		us.press(UP);
		alt(us, W, X, W, X, W);
		us.walkTo("step-strengths-rate-teams");
		for (int dimension = 0; dimension < 5; dimension++) {
			us.press(UP);
			us.pressEach(DIGIT3, DOWN, DIGIT2, DOWN, DIGIT4, DOWN, DIGIT0);
			us.press(ALT, T);
			us.pressEach(UP, UP, UP);
			us.pressEach(DIGIT1, DOWN, DIGIT1, DOWN, DIGIT2, DOWN, DIGIT3);
			us.press(ALT, T);
			if (dimension == 0) {
				us.press(ALT, A);
				us.say("Our coaches know every team");
				us.press(DIGIT4);
			}
			us.next();
		}
	}

	private static void conditions(Facilitator us) {
		us.walkTo("step-conditions-discuss-conditions-where");
		us.say("The agreement already allows it");
		us.next();
		us.say("Use the waiver days");
		us.next();
		us.say("Reopen the salary agreement");
		us.press(UP);
		us.press(ALT, KeyCode.I);
		us.tabTo("lever-source-LABOR-AGREEMENT");
		us.press(SPACE);
		us.tabTo("lever-decides");
		us.type("The board");
		us.press(TAB);
		assertEquals("lever-owner", us.focused());
		us.type("HR director");
		us.press(TAB);
		us.type("3/3/27");
		us.press(ENTER);
		us.press(ESCAPE);
		us.walkTo("step-conditions-rate-teams");
		for (int dimension = 0; dimension < 5; dimension++) {
			us.press(UP);
			us.pressEach(DIGIT3, DOWN, DIGIT1, DOWN, DIGIT2, DOWN, DIGIT2, DOWN, DIGIT1, DOWN, DIGIT0, DOWN, DIGIT3,
					DOWN, DIGIT3);
			if (dimension == 0) {
				us.press(ALT, A);
				us.say("Our buses run late enough");
				us.tabTo("change-teams.a");
				us.press(SPACE);
				assertEquals("meant-for-teams.a", us.focused());
				us.type("Keep planning time safe");
				us.press(TAB);
				us.type("Teams never meet");
			}
			us.next();
		}
	}

	private static void entryPoint(Facilitator us) {
		us.walkTo("step-entry-evidence");
		assertEquals("evidence-teams-need", us.focused());
		us.press(RIGHT);
		us.press(KeyCode.LEFT);
		us.pressEach(DOWN, DOWN);
		us.press(ENTER);
		String line = us.focused();
		assertTrue(line.startsWith("behind-"), line);
		us.press(DOWN);
		us.press(ENTER);
		assertFalse(us.step().equals("step-entry-evidence"), "a line behind a cell leads to its step");
		us.press(CONTROL, DIGIT1);
		us.press(CONTROL, KeyCode.DIGIT5);
		assertEquals("step-entry-evidence", us.step());
		us.next();
		us.say("Rookies");
		us.walkTo("step-entry-discuss-entry-factors");
		assertEquals("factor-entry", us.focused());
		us.say("A bond vote");
		us.press(UP);
		us.pressEach(DIGIT1, RIGHT, DIGIT3, RIGHT, DIGIT2, RIGHT, DIGIT1, DIGIT0);
		us.press(ALT, N);
		us.type("In the spring");
		us.press(ESCAPE);
		us.press(ALT, D);
		us.type("5/4/2027");
		us.press(ENTER);
		us.next();
		us.press(DIGIT3);
		us.press(ALT, DIGIT1);
		us.press(ALT, Y);
		us.type("Our rookies ask for it");
		us.press(ESCAPE);
		us.press(ALT, M);
		us.type("Pay first");
		us.press(ESCAPE);
		us.press(ALT, T);
		us.next();
		us.press(DIGIT1);
		us.press(ALT, A);
		us.pressEach(DOWN, DIGIT3, DOWN, DIGIT2, DOWN, DIGIT0);
		us.say("Ask the coaches");
		us.next();
	}

	private static void plan(Facilitator us) {
		assertEquals("step-plan-actions", us.step());
		us.say("Lighter load for rookies");
		us.press(ALT, DIGIT2);
		us.say("A residency with the college");
		us.press(UP);
		select(us, "Lighter load for rookies");
		us.press(ALT, KeyCode.I);
		assertEquals("action-what", us.focused());
		us.type(" in fall");
		us.tabTo("action-resources-TIME");
		us.press(SPACE);
		us.tabTo("action-reach-SYSTEM");
		us.press(SPACE);
		us.tabTo("action-schools");
		us.type("Lincoln, Oak Hill");
		us.tabTo("action-dimensions-rookies");
		us.press(SPACE);
		us.tabTo("action-owner");
		us.type("HR director");
		us.press(TAB);
		us.type("Aug 1, 2027");
		us.press(TAB);
		us.tabTo("action-first-step");
		us.type("Draft the schedule");
		us.press(TAB);
		us.type("Rookies stay");
		us.press(TAB);
		us.type("rookies leave");
		us.press(TAB);
		us.press(SPACE);
		us.press(ESCAPE);
		us.walkTo("step-plan-timeline");
		assertTrue(us.screen().contains("Lighter load for rookies in fall"));
		us.walkTo("step-plan-parking");
		assertTrue(us.screen().contains("Not now"));
		us.next();
	}

	/** Presses each key together with Alt. */
	private static void alt(Facilitator us, KeyCode... keys) {
		for (KeyCode key : keys) {
			us.press(ALT, key);
		}
	}

	/** Opens a menu of the entry bar and takes its item number {@code item}, from 1. */
	private static void menu(Facilitator us, KeyCode key, int item) {
		us.press(ALT, key);
		for (int down = 0; down < item; down++) {
			us.press(DOWN);
		}
		us.press(ENTER);
		assertEquals("entry-line", us.focused());
	}

	/** Goes to a note of the list by Up and Down, from the list or from the line below it. */
	private static void select(Facilitator us, String words) {
		us.select(words);
	}

	private static Note note(Workshop workshop, String words) {
		return workshop.notes().stream().filter(each -> each.text().equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no note says: " + words));
	}

	private static Rating rating(Workshop workshop, Axis axis, String item) {
		return workshop.rating(axis, item).orElseThrow(() -> new AssertionError(axis + " " + item));
	}

	private static List<String> at(Workshop workshop, String place) {
		return workshop.notesAt(place).stream().map(Note::text).toList();
	}

	private static void itHolds(Workshop it) {
		assertEquals(List.of(), Rules.broken(it));
		Setup setup = it.setup();
		assertEquals(LocalDate.of(2026, 12, 3), setup.date());
		assertEquals("Ana", setup.facilitator());
		assertEquals(11, setup.present());
		assertEquals(List.of("Lincoln", "Harbor View", "Oak Hill"), setup.schools());
		assertEquals(84, setup.cameBack());
		assertEquals(45, it.minutes(Area.NEEDS));

		Note rookies = note(it, "Rookies leave in their first two years");
		assertEquals(rookies.id(), it.critical());
		assertEquals(Onset.BEFORE, rookies.onset());
		assertEquals(Onset.DURING, note(it, "Nobody has time to plan together").onset());
		assertEquals(List.of("Lincoln"), note(it, "Nobody has time to plan together").schools());
		assertEquals(List.of("Rookies leave in their first two years", "Nobody has time to plan together",
				"Pay lags\nbehind our neighbors", "Said by table one"), at(it, "needs.critical"));
		Note said = note(it, "Said by table one");
		assertEquals("Table 1", said.group());
		assertEquals(List.of("rookies"), said.dimensions());
		assertTrue(said.starred());
		assertEquals(2, said.votes());
		assertEquals(List.of("Not now"), at(it, Place.PARKED));
		assertEquals(List.of("Belongs to the causes", "They get the hardest classes", "Schedules were built for buses"),
				at(it, "needs.causes"));
		assertEquals(List.of(rookies.id()), note(it, "They get the hardest classes").links());
		assertEquals(List.of(note(it, "Nobody has time to plan together").id()),
				note(it, "Schedules were built for buses").links());
		assertEquals(List.of("Exit interviews say so"), at(it, Place.rate(Area.NEEDS, "pipeline")));

		assertEquals(4, rating(it, Axis.PRESSING, "teams").level());
		Rating voted = rating(it, Axis.PRESSING, "pipeline");
		assertEquals(List.of(new HandCount(Method.HANDS, List.of(6, 0, 0, 6), 0),
				new HandCount(Method.HANDS, List.of(0, 3, 9, 2), 0)), voted.votes());
		assertTrue(new Agreement(voted.votes().getFirst()).isSplit());
		assertFalse(new Agreement(voted.votes().getLast()).isSplit());

		assertEquals(Scope.ALL, note(it, "People stay for the teams").scope());
		assertEquals(Scope.HIGHEST_NEED, note(it, "Lincoln holds its people").scope());
		Note bright = note(it, "Lincoln's third grade");
		assertTrue(bright.engaged() && bright.successful());
		Note reason = note(it, "Common planning time");
		assertEquals("They study student work", reason.practice());
		assertEquals(List.of(bright.id()), reason.links());
		assertEquals(Growth.BOTH, note(it, "Teams with a lead teacher").growth());
		for (String dimension : List.of("teams", "staffing", "rookies", "pay", "pipeline")) {
			assertEquals(3, rating(it, Axis.ALL_SCHOOLS, dimension + ".1").level());
			assertEquals(0, rating(it, Axis.ALL_SCHOOLS, dimension + ".4").level());
			assertEquals(1, rating(it, Axis.HIGHEST_NEED, dimension + ".1").level());
			assertEquals(3, rating(it, Axis.HIGHEST_NEED, dimension + ".4").level());
			assertEquals(3, rating(it, Axis.IN_PLACE, dimension + ".a").level());
			assertEquals(1, rating(it, Axis.USED, dimension + ".a").level());
			assertEquals(0, rating(it, Axis.USED, dimension + ".c").level());
			assertEquals(3, rating(it, Axis.USED, dimension + ".d").level());
		}
		assertEquals("Our coaches know every team", it.ownStatements().getFirst().text());
		assertEquals(4, rating(it, Axis.ALL_SCHOOLS, it.ownStatements().getFirst().id()).level());
		assertEquals("Our buses run late enough", it.ownConditions().getFirst().text());
		assertTrue(it.story("teams.a").change());
		assertEquals("Keep planning time safe", it.story("teams.a").meantFor());
		assertEquals("Teams never meet", it.story("teams.a").causesNow());
		Lever lever = assertNotNullLever(note(it, "Reopen the salary agreement"));
		assertEquals("The board", lever.decides());
		assertEquals("HR director", lever.owner());
		assertEquals(LocalDate.of(2027, 3, 3), lever.next());

		assertEquals(List.of("Rookies"), at(it, "entry.need"));
		var bond = it.factors().getLast();
		assertEquals("A bond vote", bond.title());
		assertEquals("In the spring", bond.note());
		assertEquals(LocalDate.of(2027, 5, 4), bond.next());
		assertEquals(List.of(Effect.HELPS, Effect.HINDERS, Effect.NEUTRAL, Effect.UNSAID, Effect.UNSAID),
				it.diagnostic().dimensions().stream().map(each -> bond.effect(each.id())).toList());
		Decision decision = it.decision();
		assertEquals("rookies", decision.chosen());
		assertEquals("teams", decision.runnerUp());
		assertEquals("Our rookies ask for it", decision.why());
		assertEquals("Pay first", decision.minority());
		assertNotNull(decision.date());

		assertEquals(3, it.actions().size());
		Action fromTest = it.actions().getFirst();
		assertEquals(List.of(it.diagnostic().tests().getFirst().id()), fromTest.serves());
		Action load = it.actions().get(1);
		assertEquals("Lighter load for rookies in fall", load.what());
		assertEquals(Horizon.NOW, load.horizon());
		assertEquals(Set.of(Resource.TIME), load.resources());
		assertEquals(Reach.SYSTEM, load.reach());
		assertEquals(List.of("Lincoln", "Oak Hill"), load.schools());
		assertEquals(List.of("rookies"), load.dimensions());
		assertEquals("HR director", load.owner());
		assertEquals(LocalDate.of(2027, 8, 1), load.by());
		assertEquals("Draft the schedule", load.firstStep());
		assertEquals("Rookies stay", load.sign());
		assertEquals(List.of(rookies.id()), load.serves());
		assertEquals(Horizon.TOWARD, it.actions().getLast().horizon());
	}

	private static Lever assertNotNullLever(Note note) {
		Lever lever = note.lever();
		if (lever == null) {
			throw new AssertionError("no lever: " + note);
		}
		return lever;
	}

	private static void itIsWritten(Path workbook) throws Exception {
		StringBuilder cells = new StringBuilder();
		try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile())) {
			DataFormatter format = new DataFormatter();
			book.forEach(sheet -> sheet
					.forEach(row -> row.forEach(cell -> cells.append(format.formatCellValue(cell)).append('\n'))));
		}
		for (String words : List.of("Riverbend USD", "Rookies leave in their first two years", "Exit interviews say so",
				"Our coaches know every team", "Reopen the salary agreement", "A bond vote", "Our rookies ask for it",
				"Lighter load for rookies in fall", "Not now")) {
			assertTrue(cells.indexOf(words) >= 0, words);
		}
	}
}
