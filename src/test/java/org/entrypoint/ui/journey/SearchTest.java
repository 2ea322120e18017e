package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All notes by keyboard: searched, chosen, gone to. */
class SearchTest {
	private static final String ISSUES = "step-needs-discuss-needs-critical";
	@TempDir
	private Path folder;
	private Facilitator us;

	@BeforeEach
	void threeNotes() {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		us.newWorkshop();
		us.walkTo(ISSUES);
		us.say("Planning time is gone", "École Élémentaire loses planning first", "Nobody wants the hardest classes");
		us.next();
		us.say("Planning was never protected");
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("all notes");
		us.close();
	}

	@Test
	void whatIsTypedNarrowsTheNotesDownAndEnterGoesToTheChosenOne() {
		us.press(CONTROL, F);
		assertEquals("search-field", us.focused());
		assertEquals("4 of 4", us.words("search-count"));
		us.type("PLANNING elem");
		assertEquals("1 of 4", us.words("search-count"));
		assertTrue(us.words("search-chosen").contains("École Élémentaire"), "accents and case do not matter");
		us.press(ENTER);
		assertFalse(us.isShown("search"));
		assertEquals(ISSUES, us.step());
		assertEquals("École Élémentaire loses planning first", us.selected());
	}

	@Test
	void upAndDownChooseFromTheFieldAndANoteOnTheSameStepIsGoneToAsWell() {
		us.go("needs/discuss/needs.critical");
		us.press(CONTROL, F);
		us.type("planning");
		assertEquals("3 of 4", us.words("search-count"));
		us.press(DOWN);
		assertEquals("search-field", us.focused());
		us.press(ENTER);
		assertEquals("École Élémentaire loses planning first", us.selected());
	}

	@Test
	void aSearchWithoutAHitSaysWhatToDoAndEscapeGoesBack() {
		us.press(CONTROL, F);
		us.type("salary");
		assertEquals("0 of 4", us.words("search-count"));
		assertTrue(us.words("search").contains("Try fewer words"), us.words("search"));
		us.press(ENTER);
		assertTrue(us.isShown("search"));
		us.press(ESCAPE);
		assertFalse(us.isShown("search"));
		assertEquals("entry-line", us.focused());
	}

	@Test
	void theLinesAreSortedAndShownByKindByKeyboard() {
		us.press(CONTROL, F);
		us.tabTo("search-sort");
		us.press(ENTER);
		us.pressEach(DOWN, DOWN, DOWN, DOWN, ENTER);
		assertEquals("Sort: What was said", us.words("search-sort"));
		us.tabTo("search-show");
		us.press(ENTER);
		us.pressEach(DOWN, DOWN, ENTER);
		assertEquals("3 of 4", us.words("search-count"));
		assertTrue(us.words("search-chosen").contains("École Élémentaire"), us.words("search-chosen"));
	}
}
