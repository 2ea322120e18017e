package org.entrypoint.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.entrypoint.session.Way;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** Screens that are made ready before the room comes to them. */
class PreparationTest {
	private static final Scenery SCENERY = new Scenery();
	/** How long nobody may have touched the window, in ms. */
	private static final long QUIET = 1_500;
	/** Pauses are counted in frames: how much of a pause may be missing, in ms. */
	private static final long FRAMES = 100;

	@Test
	void everyScreenIsMadeReadyOnce() {
		Toolkit.run(() -> {
			Walk walk = walk();
			walk.at("setup/setup");
			assertEquals(11, walk.prepare());
			assertEquals(0, walk.prepare());
		});
	}

	@Test
	void theRoomStaysWhereItIsMeanwhile() {
		Toolkit.run(() -> {
			Walk walk = walk();
			Scene scene = walk.at("needs/discuss/needs.critical");
			Node focused = scene.getFocusOwner();
			List<String> before = words(scene);
			walk.prepare();
			Canvas.settle(scene.getRoot());
			assertEquals(focused, scene.getFocusOwner());
			assertEquals(before, words(scene));
		});
	}

	@Test
	void whatWasMadeReadyIsShownAsWhatWasNot() {
		Toolkit.run(() -> {
			Map<String, List<String>> expected = everyStep(walk());
			Walk ready = walk();
			ready.at("setup/setup");
			ready.prepare();
			everyStep(ready).forEach((step, words) -> assertEquals(expected.get(step), words, step));
		});
	}

	/** All words of each step. */
	private static Map<String, List<String>> everyStep(Walk walk) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		Way.through(SCENERY.sample().diagnostic()).steps()
				.forEach(step -> all.put(step.id(), words(walk.at(step.id()))));
		return all;
	}

	@Test
	void nothingIsMadeReadyWhileSomebodyTypes() throws InterruptedException {
		List<Long> touched = new ArrayList<>();
		List<Long> done = new ArrayList<>();
		Scene scene = Toolkit.call(() -> new Scene(new StackPane()));
		Preparation preparation = Toolkit.call(() -> new Preparation(scene, () -> {
			done.add(now());
			return true;
		}));
		for (int key = 0; key < 20; key++) {
			Toolkit.run(() -> {
				touched.add(now());
				Event.fireEvent(scene.getRoot(),
						new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
			});
			TimeUnit.MILLISECONDS.sleep(50);
		}
		while (Toolkit.call(() -> done.size() < 2)) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		Toolkit.run(preparation::end);
		assertTrue(
				done.stream().allMatch(
						each -> touched.stream().noneMatch(key -> each >= key && each < key + QUIET - FRAMES)),
				() -> touched + " " + done);
		int before = Toolkit.call(done::size);
		TimeUnit.MILLISECONDS.sleep(500);
		assertEquals(before, Toolkit.call(done::size), "it has ended");
	}

	@Test
	void itEndsWhenNothingIsLeft() throws InterruptedException {
		List<Long> done = new ArrayList<>();
		Scene scene = Toolkit.call(() -> new Scene(new StackPane()));
		Toolkit.run(() -> new Preparation(scene, () -> {
			done.add(now());
			return done.size() < 3;
		}));
		while (Toolkit.call(() -> done.size() < 3)) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		TimeUnit.MILLISECONDS.sleep(500);
		assertEquals(3, Toolkit.call(done::size));
		assertFalse(done.isEmpty());
	}

	private static Walk walk() {
		return SCENERY.walk(SCENERY.sample(), Scenery.SIZES.get(1));
	}

	private static long now() {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
	}

	private static List<String> words(Scene scene) {
		return scene.getRoot().lookupAll(".text").stream().filter(PreparationTest::isSeen).map(Text.class::cast)
				.map(Text::getText).sorted().toList();
	}

	private static boolean isSeen(Node node) {
		return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
	}
}
