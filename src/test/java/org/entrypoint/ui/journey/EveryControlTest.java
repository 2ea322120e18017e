package org.entrypoint.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every control of every screen does what it does without a fault: nothing is thrown, the workshop stays sound, a
 * screen is shown, the focus is somewhere, and undo brings back the value before.
 */
class EveryControlTest {
	/** So many of each kind on a screen: cards and choices of one list are all alike. */
	private static final int ENOUGH_OF_A_KIND = 1;
	private static final int MOST_UNDOS = 12;
	@TempDir
	private Path folder;
	private int activated;

	@ParameterizedTest
	@ValueSource(strings = {"sample", "blank"})
	void everyControlIsActivatedAndUndone(String workshop) {
		Facilitator.wide(folder);
		try (Facilitator us = new Facilitator(folder)) {
			if (workshop.equals("sample")) {
				us.sample();
			} else {
				us.newWorkshop();
			}
			Set<String> seen = new HashSet<>();
			for (Step step : RetreatOutline.through(us.workshop().diagnostic()).steps()) {
				if (seen.add(likeness(us.workshop(), step))) {
					screen(us, step);
				}
			}
			frame(us);
			us.alarm().isSilent("every control");
			assertTrue(activated > 90, activated + " controls were found");
		}
	}

	/** Steps that are alike have the same controls. */
	private static String likeness(Workshop workshop, Step step) {
		return step.kind() + switch (step.kind()) {
			case RATE, REVIEW -> step.phase().code();
			default -> workshop.diagnostic().question(step.subject()).map(each -> each.kind().name()).orElse("");
		};
	}

	/** Keys that open more controls on a screen; Alt goes with the one after it. */
	private static List<List<KeyCode>> openers(Step step) {
		return switch (step.kind()) {
			case DISCUSS, PARKING, ACTIONS -> List.of(List.of(KeyCode.ESCAPE, KeyCode.ALT, KeyCode.I));
			case RATE -> List.of(List.of(KeyCode.ESCAPE, KeyCode.ALT, KeyCode.H));
			case EVIDENCE -> List.of(List.of(KeyCode.W), List.of(KeyCode.S), List.of(KeyCode.ENTER));
			case SETUP, REVIEW, DECIDE, TESTS, TIMELINE, RESULTS -> List.of();
		};
	}

	/** The controls of one screen below the header, first as it is, then those that some keys open. */
	private void screen(Facilitator us, Step step) {
		Map<String, Integer> kinds = new HashMap<>();
		go(us, step, List.of());
		List<String> first = Toolkit.call(() -> Controls.in(us.scene().lookup(".page")));
		each(us, step, List.of(), first, kinds);
		for (List<KeyCode> opener : openers(step)) {
			go(us, step, opener);
			List<String> more = new ArrayList<>(Toolkit.call(() -> Controls.in(us.scene().lookup(".page"))));
			more.removeAll(first);
			each(us, step, opener, more, kinds);
		}
	}

	private void each(Facilitator us, Step step, List<KeyCode> opener, List<String> ids, Map<String, Integer> kinds) {
		for (String id : ids) {
			if (kinds.merge(kind(id), 1, Integer::sum) <= ENOUGH_OF_A_KIND) {
				go(us, step, opener);
				activate(us, id, step.id() + " " + opener);
			}
		}
	}

	/** What is the same for all controls of one list: the id without the note's and without its last part. */
	private static String kind(String id) {
		return id.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+", "#").replaceAll("(-[^-]+)$", "");
	}

	/** The controls around every screen: sidebar, menu, steps, time. */
	private void frame(Facilitator us) {
		Step step = RetreatOutline.through(us.workshop().diagnostic()).steps().get(1);
		go(us, step, List.of());
		List<String> ids = new ArrayList<>(Toolkit.call(() -> Controls.in(us.scene().lookup(".retreat"))));
		ids.removeAll(Toolkit.call(() -> Controls.in(us.scene().lookup(".page"))));
		for (String id : ids) {
			go(us, step, List.of());
			activate(us, id, "frame");
		}
	}

	private static void go(Facilitator us, Step step, List<KeyCode> opener) {
		Toolkit.run(() -> {
			if (!us.step().equals(Facilitator.mark(step)) || !opener.isEmpty()) {
				us.go(step);
			}
			for (int each = 0; each < opener.size(); each++) {
				if (opener.get(each) == KeyCode.ALT) {
					each++;
					Controls.pressWithAlt(us.scene(), opener.get(each));
				} else {
					Controls.press(us.scene(), opener.get(each));
				}
			}
			us.scene().getRoot().layout();
		});
	}

	private void activate(Facilitator us, String id, String where) {
		String what = where + ": " + id;
		Workshop before = us.workshop();
		Toolkit.run(() -> {
			Node node = Controls.find(us.scene(), id);
			if (node == null || node.isDisabled()) {
				return;
			}
			activated++;
			Controls.activate(us.scene(), node);
			us.scene().getRoot().layout();
			us.alarm().isSilent(what);
			if (us.scene().lookup("#export") != null) {
				Controls.press(us.scene(), KeyCode.ESCAPE); // what lies over the window hears no undo
			}
			assertEquals(List.of(), Rules.broken(us.workshop()), what);
			assertTrue(us.scene().lookup(".page") != null, what);
			for (int undo = 0; undo < MOST_UNDOS && !us.workshop().equals(before); undo++) {
				Controls.press(us.scene(), KeyCode.Z, true);
				us.scene().getRoot().layout();
			}
			assertTrue(before.equals(us.workshop()), "undo of " + what);
			us.alarm().isSilent("undo of " + what);
		});
		us.focusIsSomewhere();
	}
}
