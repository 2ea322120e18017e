package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.workshop.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was selected on one question means nothing on the next. */
class OtherQuestionTest {
	private static final String CRITICAL = "needs/discuss/needs.critical";
	private static final String BRIGHT = "strengths/discuss/strengths.bright";
	@TempDir
	private Path folder;

	private static void go(Facilitator us, String step) {
		us.go(RetreatOutline.through(us.workshop().diagnostic()).step(step).orElseThrow());
	}

	private static Note last(Facilitator us, String place) {
		return us.workshop().notesAt(place).getLast();
	}

	@Test
	void upGoesToTheLastNoteOfThisQuestion() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			go(us, CRITICAL);
			us.pressEach(UP, UP, UP);
			go(us, BRIGHT);
			Note before = last(us, "strengths.bright");
			us.press(UP);
			us.press(ALT, S);
			assertEquals(List.of(!before.starred()), List.of(last(us, "strengths.bright").starred()));
		}
	}

	@Test
	void theWordsOfALongNoteCanBeChangedAfterAnotherQuestionWasShown() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			go(us, CRITICAL);
			us.pressEach(UP, UP, UP);
			go(us, BRIGHT);
			us.pressEach(UP, F2);
			assertEquals("edit-note", us.focused());
			us.type(" And more.");
			assertTrue(last(us, "strengths.bright").text().endsWith(" And more."));
		}
	}
}
