package org.entrypoint.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PageDown walks the whole retreat, PageUp back; the focus is always where the next words or keys go. */
class EveryStepTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void everyStepIsReachedAndHasTheFocusWhereItsWordsGo(boolean wide) {
		if (wide) {
			Facilitator.wide(folder);
		}
		try (Facilitator us = new Facilitator(folder)) {
			if (wide) {
				us.sample();
			} else {
				us.newWorkshop();
			}
			List<String> marks = new ArrayList<>();
			RetreatOutline outline = RetreatOutline.through(us.workshop().diagnostic());
			outline.steps().forEach(step -> marks.add(mark(outline, step)));
			us.press(KeyCode.CONTROL, KeyCode.DIGIT1);
			List<String> there = new ArrayList<>();
			for (String expected : marks) {
				there.add(us.step());
				focusIsRight(us);
				us.next();
				assertTrue(marks.contains(us.step()), expected);
			}
			assertEquals(marks, there);
			List<String> back = new ArrayList<>();
			for (int step = 0; step < marks.size(); step++) {
				back.addFirst(us.step());
				us.press(KeyCode.PAGE_UP);
				focusIsRight(us);
			}
			assertEquals(marks, back);
			for (int area = 1; area <= Phase.values().length; area++) {
				us.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(area)));
				Step first = outline.of(List.of(Phase.values()).get(area - 1)).getFirst();
				assertEquals(mark(outline, first), us.step());
				focusIsRight(us);
			}
			us.press(KeyCode.CONTROL, KeyCode.P);
			assertEquals("step-plan-parking", us.step());
			focusIsRight(us);
			us.alarm().isSilent("the walk");
		}
	}

	private static String mark(RetreatOutline outline, Step step) {
		return outline.of(step.phase()).size() == 1 ? "area-" + step.phase().code() : Facilitator.mark(step);
	}

	private static void focusIsRight(Facilitator us) {
		us.focusIsSomewhere();
		Optional<String> line = Stream.of("entry-line", "evidence-entry", "factor-entry", "action-entry")
				.filter(us::isShown).findFirst();
		line.ifPresent(each -> assertEquals(each, us.focused(), us.step()));
		assertEquals(
				us.step().contains("-discuss-") || us.step().contains("-rate-")
						|| List.of("step-plan-actions", "step-plan-parking").contains(us.step()),
				line.isPresent(), us.step());
	}
}
