package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.ui.look.Defect.Kind;
import org.entrypoint.ui.window.Scenery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that never fails checks nothing: each kind of defect is put into a sound screen, and is found. */
class PlantedDefectsTest {
	private static final Scenery SCENERY = new Scenery();
	private static final Canvas SIZE = Scenery.SIZES.getFirst();
	private static final String STEP = "needs/rate/teams";

	/** What is done to a sound screen, and the kind of defect that it is. */
	record Plant(String name, Kind kind, Consumer<Scene> planted) {
		@Override
		public String toString() {
			return name;
		}
	}

	private static final List<Plant> PLANTS = List.of(
			new Plant("words shortened by dots", Kind.CUT_OFF, Plants::shorten),
			new Plant("a prompt wider than its field", Kind.CUT_OFF, Plants::longPrompt),
			new Plant("words hanging out", Kind.CUT_OFF, Plants::hangOut),
			new Plant("a row with nothing below its words", Kind.GAP, Plants::highRow),
			new Plant("words over words", Kind.OVERLAP, Plants::wordsOverWords),
			new Plant("a control over a control", Kind.OVERLAP, Plants::controlOverControl),
			new Plant("a control beside the window", Kind.OUTSIDE, Plants::besideTheWindow),
			new Plant("a painted box wider than what it stands in", Kind.OUTSIDE, Plants::wideBox),
			new Plant("tiny words", Kind.SMALL, Plants::tiny), new Plant("pale words", Kind.CONTRAST, Plants::pale),
			new Plant("a faded control", Kind.CONTRAST, Plants::faded),
			new Plant("a control without an edge", Kind.BORDER, Plants::edgeless),
			new Plant("a control without a name", Kind.NAMELESS, Plants::nameless),
			new Plant("a control without an id", Kind.NAMELESS, Plants::withoutId),
			new Plant("a control that Tab passes by", Kind.UNREACHABLE, Plants::outOfTabsReach),
			new Plant("a control that Tab never leaves", Kind.UNREACHABLE, Plants::tabTrap));

	/** How the defects are planted. */
	private static final class Plants {
		private Plants() {
		}

		private static <N extends Node> N find(Scene scene, String selector, Class<N> type) {
			return type.cast(scene.lookup(selector));
		}

		private static VBox body(Scene scene) {
			return find(scene, ".page-body", VBox.class);
		}

		private static void shorten(Scene scene) {
			Label label = find(scene, ".heading", Label.class);
			label.setWrapText(false);
			label.setMaxWidth(120);
		}

		private static void longPrompt(Scene scene) {
			TextField field = new TextField();
			field.setId("planted");
			field.setAccessibleText("planted");
			field.setMaxWidth(100);
			field.setPromptText("a prompt that is far longer than its field has room for");
			body(scene).getChildren().add(field);
		}

		private static void highRow(Scene scene) {
			GridPane grid = new GridPane();
			grid.getRowConstraints().add(new RowConstraints(200));
			grid.add(new Label("one line"), 0, 0);
			body(scene).getChildren().add(grid);
		}

		private static void hangOut(Scene scene) {
			Pane room = new Pane(new Label("words that hang out of what they stand in"));
			room.setMaxSize(80, 30);
			room.setMinSize(80, 30);
			body(scene).getChildren().add(room);
		}

		private static void wordsOverWords(Scene scene) {
			body(scene).getChildren().add(new StackPane(new Label("words over words"), new Label("lie unreadably")));
		}

		private static void controlOverControl(Scene scene) {
			Node next = scene.lookup("#rate-next");
			next.setTranslateX(-60);
		}

		private static void besideTheWindow(Scene scene) {
			scene.lookup("#count-hands").setTranslateY(200);
		}

		private static void wideBox(Scene scene) {
			find(scene, "#area-needs", Pressable.class).setMinWidth(400);
		}

		private static void tiny(Scene scene) {
			scene.lookup(".heading").setStyle("-fx-font-size: 19px;");
		}

		private static void pale(Scene scene) {
			scene.lookup("#area-plan .side-name").setStyle("-fx-text-fill: #46586A;");
		}

		private static void faded(Scene scene) {
			scene.lookup("#rate-next").setOpacity(0.5);
		}

		private static void edgeless(Scene scene) {
			scene.lookup("#count-hands").setStyle("-fx-background-color: #E4E4E4, #FFFFFF;");
		}

		private static void nameless(Scene scene) {
			Button next = find(scene, "#rate-next", Button.class);
			next.setText("");
			next.setAccessibleText(null);
		}

		private static void withoutId(Scene scene) {
			scene.lookup("#rate-next").setId(null);
		}

		private static void outOfTabsReach(Scene scene) {
			scene.lookup("#count-hands").setFocusTraversable(false);
		}

		private static void tabTrap(Scene scene) {
			scene.lookup("#count-hands").addEventFilter(KeyEvent.KEY_PRESSED, event -> {
				if (event.getCode() == KeyCode.TAB) {
					event.consume();
				}
			});
		}
	}

	private static <T> T withScene(Function<Scene, T> work) {
		return Toolkit.call(() -> work.apply(SCENERY.walk(SCENERY.sample(), SIZE).at(STEP)));
	}

	private static List<Defect> look(Scene scene) {
		return Stream
				.of(Look.atLayout(STEP, scene), Look.atColours(STEP, scene, SIZE.scale()), Look.atAccess(STEP, scene))
				.flatMap(List::stream).toList();
	}

	@Test
	void theScreenIsSoundBeforeAnythingIsPlanted() {
		assertEquals(List.of(), withScene(PlantedDefectsTest::look));
	}

	static Stream<Plant> plants() {
		return PLANTS.stream();
	}

	@ParameterizedTest
	@MethodSource("plants")
	void aPlantedDefectIsFound(Plant plant) {
		List<Defect> found = withScene(scene -> {
			plant.planted.accept(scene);
			Canvas.settle(scene.getRoot());
			return look(scene);
		});
		assertTrue(found.stream().anyMatch(each -> each.kind() == plant.kind),
				() -> plant + " was not found: " + found);
	}

	@Test
	void everyKindOfDefectIsPlanted() {
		Set<Kind> planted = PLANTS.stream().map(each -> each.kind).collect(Collectors.toSet());
		planted.add(Kind.UNTRANSLATED); // in PseudoLocaleTest, as only there another language is spoken
		assertEquals(Set.of(Kind.values()), planted);
	}
}
