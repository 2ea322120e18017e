package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.window.Moment;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frame leaves to what the room says, and how the parts of the frame stand to each other. */
class RoomForWordsTest {
	private static final Scenery SCENERY = new Scenery();

	private static Walk walk(Workshop workshop, String size) {
		Canvas canvas = Scenery.SIZES.stream().filter(each -> each.name().equals(size)).findFirst().orElseThrow();
		return Toolkit.call(() -> SCENERY.walk(workshop, canvas));
	}

	private static Moment moment(String name) {
		return Moment.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private static Bounds at(Scene scene, String selector) {
		Node node = scene.lookup(selector);
		return node.localToScene(node.getLayoutBounds());
	}

	private static double share(Scene scene, String selector) {
		return at(scene, selector).getHeight() / scene.getHeight();
	}

	@ParameterizedTest
	@ValueSource(strings = {"needs/discuss/needs.critical", "needs/discuss/needs.causes",
			"strengths/discuss/strengths.bright", "conditions/discuss/conditions.open",
			"entry/discuss/entry.strengths"})
	void theNotesHaveMostOfTheRoomInTheLargestText(String step) {
		Walk walk = walk(SCENERY.sample(), "1920x1080-text-200");
		Toolkit.run(() -> {
			double notes = share(walk.at(step), "#notes");
			assertTrue(notes >= 0.4, step + " " + notes);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"note-marks", "lever-marks", "action-fields"})
	void aPanelHasThePageToItselfInTheLargestText(String name) {
		Walk walk = walk(SCENERY.sample(), "1920x1080-text-200");
		Toolkit.run(() -> {
			Scene scene = walk.at(moment(name));
			assertFalse(scene.lookup("#page-bar").isVisible());
			double panel = share(scene, ".note-panel");
			assertTrue(panel >= 0.75, name + " " + panel);
		});
	}

	@Test
	void theBarIsBackWithTheNextStepAndTakesTheFocus() {
		Walk walk = walk(SCENERY.sample(), "1920x1080-text-200");
		Toolkit.run(() -> {
			walk.at(moment("note-marks"));
			Scene scene = walk.at("needs/discuss/needs.causes");
			assertTrue(scene.lookup("#page-bar").isVisible());
			assertEquals("entry-line", scene.getFocusOwner().getId());
		});
	}

	@Test
	void handsAreTypedInSightInTheLargestText() {
		Walk walk = walk(SCENERY.sample(), "1920x1080-text-200");
		Toolkit.run(() -> {
			Scene scene = walk.at(moment("hands"));
			Bounds field = at(scene, "#vote-counts");
			assertEquals("vote-counts", scene.getFocusOwner().getId());
			Node bar = scene.lookup("#page-bar");
			double bottom = bar.isVisible() ? at(scene, "#page-bar").getMinY() : scene.getHeight();
			assertTrue(field.getMinY() >= at(scene, ".header").getMaxY() && field.getMaxY() <= bottom,
					field.toString());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"1920x1080", "1366x768", "1024x768", "1920x1080-text-200"})
	void whatStandsBesideTheEntryLineIsAsHighAsIt(String size) {
		Walk walk = walk(SCENERY.sample(), size);
		Toolkit.run(() -> {
			Scene scene = walk.at("needs/discuss/needs.critical");
			double line = at(scene, "#entry-line").getHeight();
			Stream.of("#entry-group", "#entry-tag", "#entry-add")
					.forEach(each -> assertEquals(line, at(scene, each).getHeight(), 1.5, each));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"1920x1080", "1366x768", "1024x768", "1920x1080-text-200"})
	void theStepsStandBesideTheTitle(String size) {
		Walk walk = walk(SCENERY.sample(), size);
		Toolkit.run(() -> {
			Scene scene = walk.at("conditions/rate/pay");
			Bounds title = at(scene, ".header-title");
			List<Bounds> marks = scene.getRoot().lookupAll(".step-mark").stream()
					.map(each -> each.localToScene(each.getLayoutBounds())).toList();
			assertEquals(1, marks.stream().map(Bounds::getMinY).distinct().count());
			assertTrue(marks.stream().allMatch(each -> each.getMinX() > title.getMaxX()));
		});
	}

	@Test
	void theTargetOfAnAnswerIsNamedAsFarAsItsRowReaches() {
		Walk walk = walk(SCENERY.longTexts(), "1920x1080");
		Toolkit.run(() -> {
			Scene scene = walk.at("needs/discuss/needs.causes");
			walk.in(Theme.DARK);
			walk.in(Theme.LIGHT);
			MenuButton target = (MenuButton) scene.lookup("#entry-target");
			assertTrue(target.getText().endsWith("…"), target.getText());
			double left = at(scene, "#entry-add").getMaxX() - at(scene, "#entry-target").getMaxX();
			assertTrue(left >= 0 && left < 40, "unused: " + left);
			assertEquals(scene.getWidth(), scene.getRoot().getBoundsInParent().getWidth(), 1);
		});
	}

	@Test
	void aLongNameOfAWorkshopTakesThreeLinesAndIsToldWhole() {
		Workshop workshop = SCENERY.longTexts();
		Walk walk = walk(workshop, "1920x1080");
		Toolkit.run(() -> {
			Label name = (Label) walk.at("needs/discuss/needs.critical").lookup(".side-workshop");
			assertTrue(name.getHeight() < 5 * name.getFont().getSize(), "height " + name.getHeight());
			String whole = workshop.setup().district() + " · " + workshop.setup().title();
			assertEquals(whole, name.getAccessibleText());
			assertEquals(whole, name.getTooltip().getText());
		});
	}

	@Test
	void theFocusMovesNothingInTheSidebar() {
		Walk walk = walk(SCENERY.sample(), "1920x1080");
		Toolkit.run(() -> {
			Scene scene = walk.at("needs/discuss/needs.critical");
			Bounds before = at(scene, "#area-entry");
			scene.lookup("#area-needs").pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
			Canvas.settle(scene.getRoot());
			assertEquals(before, at(scene, "#area-entry"));
		});
	}

	@Test
	void theTextsOfTheTimelineBeginBelowEachOther() {
		Walk walk = walk(SCENERY.sample(), "1920x1080");
		Toolkit.run(() -> {
			Scene scene = walk.at("plan/timeline");
			assertEquals(1, scene.getRoot().lookupAll(".timeline-entry .body").stream()
					.map(each -> Math.round(each.localToScene(each.getLayoutBounds()).getMinX())).distinct().count());
		});
	}

	@Test
	void theCardsOfTheResultsEndWhereThePageEnds() {
		Walk walk = walk(SCENERY.sample(), "1920x1080");
		Toolkit.run(() -> {
			Scene scene = walk.at("results/results");
			assertEquals(at(scene, ".results-cards").getMaxX(), at(scene, "#results-pressing").getMaxX(), 1);
		});
	}

	@Test
	void aPickerIsNoHigherThanItsLevelsWhereTheHandsTakeMoreRoom() {
		Walk walk = walk(SCENERY.sample(), "1920x1080");
		Toolkit.run(() -> {
			for (String step : SCENERY.steps(SCENERY.sample()).stream().filter(each -> each.contains("/rate/"))
					.toList()) {
				for (Node picker : walk.at(step).getRoot().lookupAll(".level-picker")) {
					double level = ((Parent) picker).getChildrenUnmodifiable().getFirst().getLayoutBounds().getHeight();
					assertEquals(level, picker.getLayoutBounds().getHeight(), 6, step + " " + picker.getId());
				}
			}
		});
	}
}
