package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.window.Moment;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.junit.jupiter.api.Test;

/** The style sheet that the toolkit's controls start from, thinned when the program is built. */
class FoundationTest {
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
	private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
	private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

	/** What tells steps of one kind apart, in their ids. */
	private static final Pattern STEP = Pattern.compile("(?<=/[a-z]{1,20})/.*");

	@Test
	void everyNodeOnEveryKindOfScreenKeepsItsRules() throws IOException {
		Set<String> styleClasses = new HashSet<>();
		Toolkit.run(() -> {
			everyScreen(styleClasses);
			everythingThatOpens(styleClasses);
		});
		assertTrue(styleClasses.containsAll(Set.of("table-view2", "date-picker-popup", "context-menu", "note-list")));
		List<String> missing = new ArrayList<>(selectors("/atlantafx/base/theme/primer-light.css"));
		missing.removeIf(each -> !styleClasses.containsAll(classes(each)));
		assertFalse(missing.isEmpty());
		missing.removeAll(thinned());
		assertEquals(List.of(), missing);
	}

	@Test
	void rulesForControlsThatNobodyMakesAreLeftOut() throws IOException {
		Set<String> kept = thinned().stream().flatMap(each -> classes(each).stream()).collect(Collectors.toSet());
		kept.retainAll(Set.of("accordion", "chart", "color-picker", "html-editor", "pagination", "tab-pane"));
		assertEquals(Set.of(), kept);
	}

	private static List<String> thinned() throws IOException {
		return selectors("/org/entrypoint/ui/base/foundation/primer-light.css");
	}

	private static List<String> selectors(String sheet) throws IOException {
		try (InputStream file = FoundationTest.class.getResourceAsStream(sheet)) {
			assertTrue(file != null, sheet);
			String text = COMMENT.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
			return SELECTORS.matcher(text).results().flatMap(rule -> Stream.of(rule.group(1).split(",")))
					.map(each -> each.strip().replaceAll("\\s+", " ")).toList();
		}
	}

	private static List<String> classes(String selector) {
		return STYLE_CLASS.matcher(selector).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private static void everyScreen(Set<String> styleClasses) {
		Scenery scenery = new Scenery();
		Canvas size = Scenery.SIZES.get(1);
		Walk walk = scenery.walk(scenery.sample(), size);
		Set<String> kinds = new HashSet<>(); // of several steps of one kind, the first
		scenery.steps(scenery.sample()).stream().filter(step -> kinds.add(STEP.matcher(step).replaceFirst("")))
				.forEach(step -> collect(walk.at(step).getRoot(), styleClasses));
		Moment.ALL.forEach(moment -> collect(walk.at(moment).getRoot(), styleClasses));
		collect(scenery.start(size).getRoot(), styleClasses);
	}

	private static void everythingThatOpens(Set<String> styleClasses) {
		DatePicker date = new DatePicker();
		ChoiceBox<String> choice = new ChoiceBox<>();
		choice.getItems().addAll("One", "Two");
		MenuButton menu = new MenuButton("More", null, new MenuItem("One"));
		Stage stage = new Stage();
		Scene scene = new Scene(new VBox(date, choice, menu), 600, 600);
		Appearance appearance = new Appearance(scene);
		appearance.show(Theme.LIGHT);
		stage.setScene(scene);
		stage.show();
		for (Runnable open : List.<Runnable>of(date::show, choice::show, menu::show)) {
			open.run();
			Window.getWindows().forEach(each -> {
				Canvas.settle(each.getScene().getRoot());
				collect(each.getScene().getRoot(), styleClasses);
			});
		}
		stage.close();
	}

	private static void collect(Node node, Set<String> styleClasses) {
		styleClasses.addAll(node.getStyleClass());
		if (node instanceof Parent parent) {
			parent.getChildrenUnmodifiable().forEach(each -> collect(each, styleClasses));
		}
	}
}
