package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.locale.PseudoLocale;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.look.Defect.Kind;
import org.entrypoint.ui.window.Moment;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen and panel in the pseudo-locale: nothing is in English, put together of pieces, or cut. */
@Isolated("the program's language is one for all tests")
class PseudoLocaleTest {
	private static final Scenery SCENERY = new Scenery();
	private static final Canvas SIZE = Scenery.SIZES.getFirst();
	private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

	@BeforeEach
	void speakIt() {
		Locale.setDefault(Locale.Category.DISPLAY, PseudoLocale.LOCALE);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(Locale.Category.DISPLAY, before);
	}

	@ParameterizedTest
	@ValueSource(strings = {"Save", "[Šåvé îţ~~~] and [ĝö öñ~~]", "[Šåvé îţ …", "· Decided by [ñöböđý~~~~]"})
	void englishWordsAndPiecesAndCutWordsAreFound(String words) {
		List<Defect> found = Toolkit.call(() -> {
			Scene scene = SIZE.scene(new VBox(new Label(words)));
			return Look.atWords("planted", scene, new Untranslated(SCENERY.sample(), Walk.SAID));
		});
		assertEquals(List.of(Kind.UNTRANSLATED), found.stream().map(Defect::kind).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"[Šåvé îţ~~~]", "[Šåvé [Fîļé~~] ţö plan.json~~~]", "Staffing & schedules · [ñö ñöţé~~]",
			"Ctrl+S", "✔ 3", "Riverbend Unified School Dis…"})
	void whatPeopleSaidAndKeysAreNot(String words) {
		assertEquals("", new Untranslated(SCENERY.sample(), Walk.SAID).unknown(words));
	}

	@Test
	void everyScreenAndPanelSpeaksIt() {
		Workshop workshop = SCENERY.sample();
		Untranslated untranslated = new Untranslated(workshop, Walk.SAID);
		List<Defect> defects = new ArrayList<>();
		Walk walk = Toolkit.call(() -> SCENERY.walk(workshop, SIZE));
		for (String step : SCENERY.steps(workshop)) {
			Toolkit.run(() -> defects.addAll(Look.atWords(step, walk.at(step), untranslated)));
		}
		Moment.ALL.forEach(moment -> Toolkit
				.run(() -> defects.addAll(Look.atWords(moment.name(), walk.at(moment), untranslated))));
		Untranslated recent = new Untranslated(Scenery.recent(), List.of());
		Toolkit.run(() -> defects.addAll(Look.atWords("start", SCENERY.start(SIZE), recent)));
		assertEquals(List.of(), defects, () -> String.join("\n", defects.stream().map(Defect::toString).toList()));
	}
}
