package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.window.Moment;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds on every screen and step, whatever the workshop, the size and the theme: the scenes of the picture tour.
 */
class ScreensTest {
	private static final Scenery SCENERY = new Scenery();
	private static final List<Theme> THEMES = List.of(Theme.values());
	private static final Map<String, Workshop> WORKSHOPS = Map.of("sample", SCENERY.sample(), "empty", SCENERY.empty(),
			"long", SCENERY.longTexts());

	static Stream<Arguments> walks() {
		return Scenery.SIZES.stream()
				.flatMap(size -> Stream.of("sample", "empty", "long").map(workshop -> Arguments.of(workshop, size)));
	}

	static Stream<Canvas> sizes() {
		return Scenery.SIZES.stream();
	}

	@ParameterizedTest
	@MethodSource("walks")
	void everythingCanBeReadReachedAndPressed(String name, Canvas size) {
		Workshop workshop = WORKSHOPS.getOrDefault(name, SCENERY.empty());
		List<Defect> defects = new ArrayList<>();
		Walk walk = Toolkit.call(() -> SCENERY.walk(workshop, size));
		for (String step : SCENERY.steps(workshop)) {
			Toolkit.run(() -> look(step, walk.at(step), walk, size, defects));
		}
		if (!workshop.notes().isEmpty()) {
			Moment.ALL.forEach(moment -> Toolkit.run(() -> look(moment.name(), walk.at(moment), walk, size, defects)));
		}
		assertEquals(List.of(), defects, () -> said(defects));
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void theStartScreenToo(Canvas size) {
		List<Defect> defects = new ArrayList<>();
		for (Theme theme : Theme.values()) {
			Toolkit.run(() -> {
				Scene scene = SCENERY.start(size.in(theme));
				defects.addAll(Look.atLayout("start", scene));
				defects.addAll(Look.atAccess("start", scene));
				defects.addAll(Look.atColours("start in " + theme, scene, size.scale()));
			});
		}
		assertEquals(List.of(), defects, () -> said(defects));
	}

	private static void look(String view, Scene scene, Walk walk, Canvas size, List<Defect> defects) {
		defects.addAll(Look.atLayout(view, scene));
		for (Theme theme : themes(size)) {
			defects.addAll(Look.atColours(view + " in " + theme, walk.in(theme), size.scale()));
		}
		walk.in(Theme.LIGHT);
		defects.addAll(Look.atAccess(view, scene));
	}

	/** Colours hardly depend on the size: every theme at the first one, at each of the others one of them in turn. */
	private static List<Theme> themes(Canvas size) {
		int at = Scenery.SIZES.indexOf(size);
		return at == 0 ? THEMES : List.of(THEMES.get(at % THEMES.size()));
	}

	private static String said(List<Defect> defects) {
		return defects.size() + " defects:\n" + String.join("\n", defects.stream().map(Defect::toString).toList());
	}
}
