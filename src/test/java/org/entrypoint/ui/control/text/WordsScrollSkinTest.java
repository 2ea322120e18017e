package org.entrypoint.ui.control.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text area in a window: it grows up to twelve lines, more are scrolled. */
class WordsScrollSkinTest {
	private final GrowingArea area = Toolkit.call(() -> new GrowingArea(1));
	private final Stage stage = Toolkit.call(Stage::new);

	@BeforeEach
	void openAWindow() {
		Toolkit.run(() -> {
			Scene scene = new Scene(new VBox(area), 300, 600);
			new Appearance(scene).show(Theme.LIGHT);
			stage.setScene(scene);
			stage.show();
		});
		settle();
	}

	@AfterEach
	void closeIt() {
		Toolkit.run(stage::close);
	}

	@Test
	void whatFitsHasNoBar() {
		write(12);
		assertEquals(List.of(), bars());
		assertTrue(sees(0));
		assertTrue(sees(11));
	}

	@Test
	void theAreaIsAsHighAsItsWordsUpToTwelveLines() {
		double first = height(1);
		double twelve = height(12);
		double line = twelve - height(11);
		assertTrue(line > 10);
		assertEquals(first + 11 * line, twelve, 3);
		assertEquals(twelve, height(40), 0.01);
		assertEquals(first, height(1), 3);
		assertFalse(bars().getFirst().isVisible());
	}

	private double height(int lines) {
		write(lines);
		return Toolkit.call(area::getHeight);
	}

	@Test
	void theCaretStaysInSightAndABarShowsHowMuchThereIs() {
		write(40);
		Toolkit.run(area::end);
		settle();
		ScrollBar bar = bars().getFirst();
		assertTrue(sees(39));
		assertFalse(sees(0));
		assertEquals(1, bar.getValue(), 0.01);
		assertEquals(12 / 40.0, bar.getVisibleAmount(), 0.05);
		Toolkit.run(area::home);
		settle();
		assertTrue(sees(0));
		assertEquals(0, bar.getValue(), 0.01);
		assertTrue(bar.getWidth() > 0);
		write(2);
		assertFalse(bar.isVisible());
	}

	@Test
	void theBarAndTheWheelScrollUntilThereIsNoMore() {
		write(40);
		ScrollBar bar = bars().getFirst();
		Toolkit.run(() -> bar.setValue(0.5));
		assertTrue(sees(20));
		assertTrue(wheel(-10_000), "the wheel belongs to the words");
		assertTrue(sees(39));
		assertFalse(wheel(-10), "at the end it belongs to the page");
		assertTrue(wheel(10_000));
		assertTrue(sees(0));
		assertFalse(wheel(10));
	}

	private void write(int lines) {
		Toolkit.run(() -> area.setText("line\n".repeat(lines - 1) + "line"));
		settle();
	}

	/** A bar is added after the layout that found it missing, and makes for another one. */
	private void settle() {
		for (int time = 0; time < 3; time++) {
			Toolkit.run(() -> {
				area.getScene().getRoot().applyCss();
				area.getScene().getRoot().layout();
			});
		}
	}

	private List<ScrollBar> bars() {
		return Toolkit.call(() -> area.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).toList());
	}

	/** Whether a whole line is to be seen. */
	private boolean sees(int line) {
		return Toolkit.call(() -> {
			Node words = area.lookup(".text");
			Bounds all = words.localToScene(words.getLayoutBounds());
			double height = all.getHeight() / area.getText().lines().count();
			double top = all.getMinY() + line * height;
			Bounds sight = area.localToScene(area.getLayoutBounds());
			return top >= sight.getMinY() && top + height <= sight.getMaxY();
		});
	}

	/** Turns the wheel over the words; whether they took it. */
	private boolean wheel(double delta) {
		return Toolkit.call(() -> {
			Node words = area.lookup(".content");
			ScrollEvent event = new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false, true, false,
					0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
					ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(words, 5, 5));
			boolean[] left = {false};
			stage.getScene().setOnScroll(each -> left[0] = true);
			Event.fireEvent(words, event);
			return !left[0];
		});
	}
}
