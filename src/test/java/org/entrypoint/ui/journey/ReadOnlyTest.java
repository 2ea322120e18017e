package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop that is only read: everything can be looked at, nothing changes, and the screen says why. */
class ReadOnlyTest {
	@TempDir
	private Path folder;
	private Facilitator us;
	private Path file = Path.of("");

	@BeforeEach
	void writeTheSample() throws Exception {
		Facilitator.wide(folder.resolve("app"));
		us = new Facilitator(folder.resolve("app"));
		file = folder.resolve("retreat.json");
		us.library().write(us.library().sample(), file);
	}

	@AfterEach
	void close() {
		us.alarm().isSilent("a workshop that is only read");
		us.close();
	}

	private void opens(String why) {
		us.willChoose(file);
		us.press(CONTROL, O);
		us.until("open", () -> us.window().session().isPresent());
		us.until("told why", () -> us.words("warning").contains(why));
		assertEquals("Only to read", us.words("save-state"));
		assertTrue(us.stage().getTitle().contains("retreat.json (only to read)"), us.stage().getTitle());
	}

	private void isNewer() throws Exception {
		Files.writeString(file, Files.readString(file).replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 3"));
	}

	/** Beside the file stands the word of a program on another computer. */
	private void isOpenElsewhere() throws Exception {
		String document = Files.readString(file).replaceFirst("(?s).*?\"documentId\" : \"([^\"]+)\".*", "$1");
		String now = Instant.now().toString();
		Files.writeString(folder.resolve("~$retreat.json.open"), """
				{"document": "%s", "session": "s", "who": {"host": "LAPTOP-7", "user": "anna",
				"computer": "c7", "pid": 1}, "since": "%s", "lastSeen": "%s"}""".formatted(document, now, now));
	}

	@Test
	void noKeyOnAnyStepChangesAnything() throws Exception {
		isNewer();
		byte[] before = Files.readAllBytes(file);
		opens("was made by a newer EntryPoint");
		Workshop sample = us.workshop();
		for (Step step : RetreatOutline.through(sample.diagnostic()).steps()) {
			us.go(step);
			for (int tabs = 0; tabs < 3; tabs++) {
				us.type("x3");
				us.press(DELETE);
				us.press(TAB);
			}
			assertEquals(sample, us.workshop(), step.id());
		}
		us.press(CONTROL, W);
		us.until("the start screen", () -> us.isShown("start-open"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aRefusedKeyIsSaidAndTheScreenStaysTrue() throws Exception {
		isNewer();
		opens("was made by a newer EntryPoint");
		Step rate = RetreatOutline.through(us.workshop().diagnostic()).of(Phase.STRENGTHS).stream()
				.filter(each -> each.kind() == Step.Kind.RATE).findFirst().orElseThrow();
		us.go(rate);
		us.press(ESCAPE); // from where words are typed to the rows
		String before = us.words(us.focused());
		us.press(DIGIT1);
		us.press(DIGIT2);
		us.until("told", () -> us.words("message").contains("open for reading only"));
		assertEquals(before, us.words(us.focused()));
		us.press(CONTROL, S);
		us.until("told", () -> us.words("message").contains("Open a copy of it"));
	}

	@Test
	void theWorkbookCanBeWrittenAndACopyGoesOn() throws Exception {
		isNewer();
		byte[] before = Files.readAllBytes(file);
		opens("was made by a newer EntryPoint");
		us.willChoose(folder.resolve("book.xlsx"));
		us.press(CONTROL, E);
		us.press(ENTER);
		us.until("the workbook", () -> us.words("message").contains("book.xlsx"));
		assertFalse(us.isShown("take-over"));
		us.tabTo("open-copy");
		us.press(ENTER);
		us.until("the copy", () -> us.words("warning").contains("This is a copy of"));
		us.type("!");
		us.until("it is kept", () -> us.words("save-state").startsWith("Saved"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void whatIsOpenElsewhereCanBeTakenOver() throws Exception {
		isOpenElsewhere();
		opens("retreat.json is open on LAPTOP-7 by anna, last seen at");
		us.tabTo("take-over");
		us.press(ENTER);
		us.until("it can be written", () -> us.words("save-state").startsWith("Saved"));
		assertFalse(us.isShown("warning"));
		assertFalse(us.stage().getTitle().contains("only to read"), us.stage().getTitle());
		us.go(RetreatOutline.through(us.workshop().diagnostic()).first());
		us.tabTo("setup-district");
		us.type("!");
		us.until("it is in the file", () -> us.read(file).setup().district().contains("!"));
	}

	@Test
	void whatIsOpenElsewhereCanBeOpenedAgainWhenItIsFree() throws Exception {
		isOpenElsewhere();
		opens("retreat.json is open on LAPTOP-7 by anna");
		Files.delete(folder.resolve("~$retreat.json.open"));
		us.willChoose(file);
		us.press(CONTROL, O);
		us.until("it can be written", () -> us.words("save-state").startsWith("Saved"));
	}
}
