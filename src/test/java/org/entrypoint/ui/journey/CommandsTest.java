package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done in the window is done by its key, or by a few letters. */
class CommandsTest {
	@TempDir
	private Path folder;

	@Test
	void noTwoCommandsShareAKeyOrATitle() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			List<Command> all = Toolkit.call(() -> us.window().commands().all());
			Set<KeyCombination> keys = new HashSet<>();
			assertEquals(List.of(),
					all.stream().flatMap(each -> Stream.concat(each.keys().stream(), each.alike().stream()))
							.filter(each -> !keys.add(each)).toList());
			Set<String> titles = new HashSet<>();
			assertEquals(List.of(),
					all.stream().filter(each -> !titles.add(each.title())).map(Command::title).toList());
		}
	}

	@Test
	void noKeyIsOneThatAKeyboardNeedsForACharacter() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			List<Command> all = Toolkit.call(() -> us.window().commands().all());
			assertEquals(List.of(),
					all.stream().flatMap(each -> Stream.concat(each.keys().stream(), each.alike().stream()))
							.filter(each -> each.getAlt() == KeyCombination.ModifierValue.DOWN).toList(),
					"AltGr is Ctrl and Alt on Windows");
		}
	}

	@Test
	void aFewLettersGoToAQuestion() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			us.press(CONTROL, K);
			us.settle();
			assertEquals("palette-typed", us.focused());
			us.type("bright spots");
			us.press(ENTER);
			us.settle();
			assertFalse(us.isShown("palette"));
			assertTrue(us.step().startsWith("step-strengths-"), us.step());
		}
	}

	@Test
	void aFewLettersDoWhatTheMenuDoes() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			us.press(CONTROL, K);
			us.type("DARK rooms");
			us.press(ENTER);
			us.settle();
			assertEquals(Theme.DARK, Toolkit.call(() -> us.window().appearance().themeProperty().get()));
		}
	}

	@Test
	void thePaletteIsLeftWithoutATrace() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			String step = us.step();
			us.press(CONTROL, K);
			us.type("zzz");
			us.press(ENTER); // nothing matches
			assertTrue(us.isShown("palette"));
			us.press(TAB);
			assertEquals("palette-typed", us.focused());
			us.press(ESCAPE);
			us.settle();
			assertEquals(step, us.step());
			assertEquals("notes", us.focused());
		}
	}

	@Test
	void theArrowKeysChooseInThePalette() {
		try (Facilitator us = new Facilitator(folder)) {
			us.sample();
			us.press(CONTROL, K);
			us.type("go to");
			us.press(DOWN);
			us.press(DOWN);
			us.press(ENTER);
			us.settle();
			assertTrue(us.step().startsWith("step-strengths-"), us.step());
		}
	}

	@Test
	void onTheStartScreenACommandSaysWhatItNeeds() {
		try (Facilitator us = new Facilitator(folder)) {
			us.press(CONTROL, H);
			us.settle();
			assertEquals("Open a workshop first: its earlier versions are listed then.", us.words("message"));
			us.press(CONTROL, K);
			us.type("undo");
			us.press(ENTER);
			assertTrue(us.isShown("palette"), "what cannot be done is not offered");
		}
	}
}
