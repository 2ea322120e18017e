package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A change of the workshop leaves a screen as it would be if it were styled anew: what a style sheet hides where there
 * is little room stays hidden, and nothing is drawn beyond the sidebar or any other box.
 */
class ChangedScreensTest {
	private static final Scenery SCENERY = new Scenery();
	private static final List<Canvas> SIZES = List.of(new Canvas("1366x768", 1366, 768, 1, 115, Theme.LIGHT),
			new Canvas("1366x768", 1366, 768, 1, 150, Theme.LIGHT),
			new Canvas("1366x768", 1366, 768, 1, 200, Theme.LIGHT),
			new Canvas("1024x768", 1024, 768, 1, 100, Theme.LIGHT));

	static Stream<Arguments> screens() {
		return SIZES.stream().flatMap(size -> Stream.of("needs/discuss/needs.critical", "needs/rate/teams",
				"needs/review", "entry/evidence", "plan/actions").map(step -> Arguments.of(step, size)));
	}

	@ParameterizedTest
	@MethodSource("screens")
	void aChangeLeavesTheScreenInOrder(String step, Canvas size) {
		Toolkit.run(() -> {
			Walk walk = SCENERY.walk(SCENERY.sample(), size);
			walk.at(step);
			Scene scene = walk.changed();
			List<Defect> defects = Look.atLayout(step, scene);
			List<String> shown = places(scene);
			Canvas.settle(scene.getRoot());
			assertEquals(places(scene), shown);
			assertEquals(List.of(), defects);
		});
	}

	private static List<String> places(Scene scene) {
		return Shown
				.in(scene).stream().filter(Shown::isInSight).map(each -> each.name() + " " + each.node().getStyleClass()
						+ " " + Math.round(each.bounds().getMinX()) + " " + Math.round(each.bounds().getWidth()))
				.toList();
	}
}
