package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there again after the window was closed, or never was closed properly; and how it looks. */
class RememberedTest {
	@TempDir
	private Path folder;

	private List<Path> unnamed() {
		try (var files = Files.list(folder.resolve("workshops"))) {
			return files.filter(each -> each.toString().endsWith(".json")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void whatWasTypedIsOnTheDiskByItselfAndComesBackOnTheSameStep() {
		Facilitator.wide(folder);
		Workshop typed;
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.type("Riverbend");
			us.walkTo("step-needs-discuss-needs-causes");
			us.say("They get the hardest classes");
			typed = us.workshop();
			us.until("the file holds it", () -> unnamed().size() == 1 && us.read(unnamed().getFirst()).equals(typed));
			us.until("it says so", () -> us.words("save-state").matches("Saved \\d.*"));
		} // no proper end: as if the laptop died
		try (Facilitator us = new Facilitator(folder)) {
			us.until("the recent workshop", () -> us.words("recent-1").contains("Riverbend"));
			us.tabTo("recent-1");
			us.press(ENTER);
			us.until("open again", () -> us.window().session().isPresent());
			assertEquals(typed, us.workshop());
			assertEquals("step-needs-discuss-needs-causes", us.step());
			assertEquals("entry-line", us.focused());
			us.alarm().isSilent("reopened");
		}
	}

	@Test
	void whatIsTypedWhileTheWorkshopIsBeingClosedIsSaved() {
		Path file = folder.resolve("closing.json");
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.type("River");
			us.willChoose(file);
			us.press(CONTROL, S);
			us.until("saved", () -> us.words("message").contains("Saved as"));
			Toolkit.run(() -> {
				Event.fireEvent(us.scene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", W, false, true, false, false));
				us.type("bend");
			});
			us.until("closed", () -> us.step().equals("start"));
			assertEquals("Riverbend", us.read(file).setup().district());
			us.alarm().isSilent("closing");
		}
	}

	@Test
	void aRecentWorkshopThatIsGoneIsShownAsMissingAndCanBeTakenOffTheList() throws Exception {
		Path file = folder.resolve("gone.json");
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.type("Riverbend");
			us.willChoose(file);
			us.press(CONTROL, S);
			us.until("saved", () -> us.words("message").contains("Saved as"));
			us.quit();
		}
		Files.delete(file);
		try (Facilitator us = new Facilitator(folder)) {
			us.until("it is missing", () -> us.words("recent-1").contains("Not found"));
			us.tabTo("recent-1");
			us.press(ENTER);
			assertTrue(us.words("message").contains("cannot be found now"), us.screen());
			us.press(DELETE);
			us.until("it is off the list", () -> !us.isShown("recent-1"));
			us.focusIsSomewhere();
			us.alarm().isSilent("missing");
		}
	}

	@Test
	void looksAndPlaceAreThereAgain() {
		Facilitator.wide(folder);
		Rectangle2D place;
		try (Facilitator us = new Facilitator(folder)) {
			us.press(CONTROL, D);
			us.press(CONTROL, D);
			us.press(CONTROL, EQUALS);
			us.press(CONTROL, EQUALS);
			Toolkit.run(() -> {
				us.stage().setX(60);
				us.stage().setWidth(900);
			});
			place = place(us);
			us.quit();
			us.until("all is remembered",
					() -> Facilitator.remembers(folder, "textSize", "120")
							&& Facilitator.remembers(folder, "theme", "HIGH_CONTRAST")
							&& Facilitator.remembers(folder, "window", "60.0,0.0,900.0"));
		}
		try (Facilitator us = new Facilitator(folder)) {
			assertEquals(Theme.HIGH_CONTRAST, us.window().appearance().themeProperty().get());
			assertEquals(120, us.window().appearance().textSizeProperty().get());
			assertEquals(place, place(us));
			assertEquals(60, place.getMinX());
		}
	}

	/** The screen of the tests is 1000 wide and 1000 high. */
	@Test
	void aWindowOfALargerScreenFitsThisOneAndIsAsLargeAsBeforeOnTheNext() {
		Facilitator.placed(folder, "61.0,27.0,1798.0,973.0");
		try (Facilitator us = new Facilitator(folder)) {
			assertEquals(new Rectangle2D(0, 27, 1000, 973), place(us));
			us.quit();
			us.until("the place is kept", () -> Facilitator.remembers(folder, "window", "61.0,27.0,1798.0,973.0"));
		}
	}

	@Test
	void aWindowThatAPersonMakesSmallerIsRememberedSo() {
		Facilitator.placed(folder, "61.0,27.0,1798.0,973.0");
		try (Facilitator us = new Facilitator(folder)) {
			Toolkit.run(() -> us.stage().setWidth(900));
			us.quit();
			us.until("the place is new", () -> Facilitator.remembers(folder, "window", "0.0,27.0,900.0,973.0"));
		}
	}

	private static Rectangle2D place(Facilitator us) {
		return Toolkit.call(() -> new Rectangle2D(us.stage().getX(), us.stage().getY(), us.stage().getWidth(),
				us.stage().getHeight()));
	}

	@Test
	void textSizeGoesFromOneHundredToTwoHundred() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			for (int size = 110; size <= 200; size += 10) {
				us.press(CONTROL, EQUALS);
				assertEquals(size, us.window().appearance().textSizeProperty().get());
				us.focusIsSomewhere();
			}
			us.press(CONTROL, EQUALS);
			assertEquals(200, us.window().appearance().textSizeProperty().get());
			us.press(CONTROL, MINUS);
			assertEquals(190, us.window().appearance().textSizeProperty().get());
			us.press(CONTROL, DIGIT0);
			assertEquals(100, us.window().appearance().textSizeProperty().get());
			us.press(CONTROL, MINUS);
			assertEquals(100, us.window().appearance().textSizeProperty().get());
			assertEquals("setup-district", us.focused());
			us.press(CONTROL, D);
			assertEquals(Theme.DARK, us.window().appearance().themeProperty().get());
		}
	}

	@Test
	void fullScreenIsLeftByItsOwnKeyAndNotByEscape() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.walkTo("step-needs-discuss-needs-critical");
			us.say("One");
			us.press(F11);
			assertTrue(Toolkit.call(us.stage()::isFullScreen));
			us.press(ESCAPE);
			assertEquals("notes", us.focused());
			assertTrue(Toolkit.call(us.stage()::isFullScreen), "Escape works in the retreat");
			us.press(F11);
			assertFalse(Toolkit.call(us.stage()::isFullScreen));
		}
	}

	@Test
	void theListOfKeysOpensOverEverythingAndGoesAwayWithoutATrace() {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			us.newWorkshop();
			us.walkTo("step-needs-discuss-needs-critical");
			us.say("One", "Two");
			us.type("half a thought");
			us.press(F1);
			assertEquals("keys-close", us.focused());
			us.until("the keys are listed", () -> us.screen().contains("Ctrl+1 … Ctrl+7"));
			us.press(PAGE_DOWN);
			us.press(TAB);
			us.press(CONTROL, javafx.scene.input.KeyCode.DIGIT7);
			assertEquals("keys-close", us.focused());
			us.press(ESCAPE);
			assertEquals("step-needs-discuss-needs-critical", us.step());
			assertEquals("entry-line", us.focused());
			assertEquals("half a thought", us.text("entry-line"));
			us.press(CONTROL, javafx.scene.input.KeyCode.A);
			us.press(DELETE);
			us.press(UP);
			us.pressEach(F1, F1);
			assertEquals("notes", us.focused());
			assertFalse(us.isShown("keys-close"));
			us.press(F10);
			assertEquals("menu", us.focused());
			us.press(DOWN);
			us.press(ESCAPE);
			assertEquals("notes", us.focused(), "the menu gives the focus back");
			us.alarm().isSilent("keys and menu");
		}
	}
}
