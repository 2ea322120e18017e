package org.entrypoint.ui.journey;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.rating.SignCell;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.entrypoint.workshop.rating.Axis;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.keys.NumberPad;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types while no field has the focus types the next entry: a letter never changes anything else. */
class TypeAheadTest {
	private static final String SAID = "Because subs are missing";
	@TempDir
	private Path folder;

	private Facilitator onTheSample() {
		Facilitator.wide(folder);
		Facilitator us = new Facilitator(folder);
		us.sample();
		return us;
	}

	@Test
	void wordsTypedOnANoteGoIntoTheEntryLine() {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			assertEquals("notes", us.focused());
			Workshop before = us.workshop();
			typeAsKeysAre(us, SAID);
			assertEquals(before, us.workshop());
			assertEquals(SAID, us.text("entry-line"));
			us.press(ENTER);
			assertEquals(SAID, us.workshop().notes().stream().filter(each -> each.text().equals(SAID)).findFirst()
					.orElseThrow().text());
		}
	}

	/** Fast typing in every place of every screen that can have the focus, with every letter and sign of a keyboard. */
	@Test
	void nothingIsEverChangedByTyping() {
		String words = "because QUICK foxes & jumps (over) 15 \"lazy\" dogs - zw.mv";
		try (Facilitator us = onTheSample()) {
			List<String> kept = new ArrayList<>();
			Set<String> seen = new HashSet<>();
			for (Step step : RetreatOutline.through(us.workshop().diagnostic()).steps()) {
				us.go(step);
				for (String id : Toolkit.call(() -> Controls.in(us.scene().lookup(".retreat")))) {
					boolean isNew = seen.add(step.kind() + step.phase().code() + id.replaceAll("[0-9].*|-[^-]*$", ""));
					if (isNew && typedOn(us, step, id, words)) {
						kept.add(step.id());
					}
				}
			}
			assertTrue(kept.size() > 60, "typed ahead " + kept.size() + " times");
			us.alarm().isSilent("typing everywhere");
		}
	}

	/** Types with the focus on a control that is no field; whether the words stand in an entry line then. */
	private static boolean typedOn(Facilitator us, Step step, String id, String words) {
		boolean[] entered = {false};
		Toolkit.run(() -> {
			Node node = Controls.find(us.scene(), id);
			if (node == null || node instanceof TextInputControl || !node.isFocusTraversable()) {
				return;
			}
			Workshop before = us.workshop();
			boolean rates = node instanceof LevelPicker || node instanceof SignCell || step.kind() == Step.Kind.DECIDE;
			node.requestFocus();
			for (String letter : letters(rates ? words.replaceAll("[0-9]", "") : words)) {
				if (!letter.equals(" ") || us.scene().getFocusOwner() instanceof TextInputControl) {
					key(us, letter);
				}
			}
			assertTrue(before.equals(us.workshop()), "typing on " + id + " of " + step.id());
			if (us.scene().getFocusOwner() instanceof TextInputControl field) {
				entered[0] = true;
				String typed = field.getText().replace(" ", "");
				assertEquals((rates ? words.replaceAll("[0-9]", "") : words).replace(" ", ""), typed,
						"typing on " + id + " of " + step.id());
				field.clear();
			}
		});
		return entered[0];
	}

	/** Presses a key as the system does: with its code where it has one. */
	private static void key(Facilitator us, String letter) {
		KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
		boolean shift = Character.isUpperCase(letter.charAt(0)) || "&()\"".contains(letter);
		KeyCode pressed = code == null ? KeyCode.UNDEFINED : code;
		for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
			Node owner = us.scene().getFocusOwner();
			Event.fireEvent(owner == null ? us.scene() : owner,
					new KeyEvent(type, letter, type == KeyEvent.KEY_TYPED ? "" : letter,
							type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : pressed, shift, false, false, false));
		}
	}

	private static List<String> letters(String words) {
		return words.codePoints().mapToObj(Character::toString).toList();
	}

	private static void typeAsKeysAre(Facilitator us, String words) {
		for (String letter : letters(words)) {
			Toolkit.run(() -> key(us, letter));
		}
		us.settle();
	}

	@Test
	void whatCanBeDoneWithANoteOpensWithEnterAndALetterDoesIt() {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			us.press(ENTER);
			List<String> offered = Toolkit.call(TypeAheadTest::offered);
			assertTrue(offered.containsAll(List.of("Star", "Mark as the most critical issue", "Move to the parking lot",
					"Change its words", "Delete")), offered.toString());
			long parked = parked(us);
			pressInMenu(us, P);
			assertEquals(parked + 1, parked(us));
			assertTrue(us.words("message").contains("Moved to parking lot"), us.words("message"));
			us.press(CONTROL, Z);
			assertEquals(parked, parked(us));
		}
	}

	@Test
	void everyActIsToldInOneLineAndOneClickUndoesIt() {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			Workshop before = us.workshop();
			us.press(ALT, S);
			assertNotEquals(before, us.workshop());
			assertTrue(us.words("message").matches("(?s)Star.*Undo"), us.words("message"));
			Toolkit.run(() -> ((Button) us.scene().lookup("#message-undo")).fire());
			assertEquals(before, us.workshop());
			assertEquals("notes", us.focused());
			us.press(KeyCode.DELETE);
			assertTrue(us.words("message").startsWith("Deleted: “"), us.words("message"));
			us.press(ESCAPE);
			us.say("Something else");
			assertFalse(us.isShown("message-undo"), "the button would undo something else");
		}
	}

	private static long parked(Facilitator us) {
		return us.workshop().notesAt(Place.PARKED).size();
	}

	private static List<String> offered() {
		return menu().getItems().stream().map(MenuItem::getText).toList();
	}

	private static ContextMenu menu() {
		return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
				.filter(each -> "note-actions".equals(each.getId())).findFirst().orElseThrow();
	}

	private static void pressInMenu(Facilitator us, KeyCode code) {
		Toolkit.run(() -> {
			Node root = menu().getScene().getRoot();
			Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
		});
		us.settle();
	}

	/** Windows sends AltGr as Ctrl+Alt. */
	@ParameterizedTest
	@CsvSource({"DIGIT7,{", "Q,@", "E,€", "DIGIT2,@", "DIGIT3,#", "A,ą", "S,ś", "C,ć", "N,ñ", "DIGIT1,¡", "P,ö", "Z,æ"})
	void altGrTypesItsCharacter(KeyCode code, String character) {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			String step = us.step();
			Workshop before = us.workshop();
			altGr(us, code, character);
			assertEquals(character, us.text("entry-line"), "in the field");
			Toolkit.run(() -> ((TextInputControl) us.scene().lookup("#entry-line")).clear());
			us.press(UP);
			altGr(us, code, character);
			assertEquals(character, us.text("entry-line"), "from a note");
			assertEquals(step, us.step());
			assertEquals(before, us.workshop());
		}
	}

	private static void altGr(Facilitator us, KeyCode code, String character) {
		Toolkit.run(() -> {
			for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
				Event.fireEvent(us.scene().getFocusOwner(), new KeyEvent(type, character, character,
						type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : code, false, true, true, false));
			}
		});
		us.settle();
	}

	@ParameterizedTest
	@ValueSource(strings = {"b", "."})
	void aClickersKeyDoesNothingOutsideAFieldButBeginsAWord(String key) {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			Workshop before = us.workshop();
			typeAsKeysAre(us, key);
			assertEquals("notes", us.focused());
			assertEquals("", us.text("entry-line"));
			us.press(KeyCode.F5);
			assertEquals(before, us.workshop());
			typeAsKeysAre(us, "u");
			assertEquals(key + "u", us.text("entry-line"));
		}
	}

	@Test
	void theMarkedNoteIsChangedWithF2AndDigitsOfOtherKeyboardsRate() {
		try (Facilitator us = onTheSample()) {
			us.press(CONTROL, DIGIT2);
			us.press(UP);
			us.press(F2);
			assertEquals("edit-note", us.focused());
			us.press(ESCAPE);
			us.walkTo("step-needs-rate-teams");
			us.press(UP);
			assertFalse(rates(us, "é"), "elsewhere a word may begin so");
			Locale before = Locale.getDefault();
			Locale.setDefault(Locale.FRANCE);
			try {
				for (String[] each : new String[][]{{"&", "1"}, {"é", "2"}, {"\"", "3"}, {"1", "1"}, {"2", "2"}}) {
					assertTrue(rates(us, each[0]), each[0]);
					assertEquals(Integer.valueOf(each[1]),
							us.workshop().rating(Axis.PRESSING, "teams").orElseThrow().level(), each[0]);
				}
			} finally {
				Locale.setDefault(before);
			}
		}
	}

	/** Presses a key of the top row that types something; whether it changes a rating. */
	private static boolean rates(Facilitator us, String typed) {
		Workshop before = us.workshop();
		Toolkit.run(() -> Event.fireEvent(us.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", typed,
				KeyCode.UNDEFINED, Character.isDigit(typed.charAt(0)), false, false, false)));
		return !before.equals(us.workshop());
	}

	@Test
	void aNumberPadWithoutNumLockIsNoClicker() {
		KeyEvent pageDown = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false);
		KeyEvent other = new KeyEvent(KeyEvent.KEY_PRESSED, "4", "4", KeyCode.DIGIT4, false, false, false, false);
		NumberPad off = new NumberPad(() -> Optional.of(false));
		assertFalse(off.mayBeDigit(pageDown, false), "the focus is in a field");
		assertTrue(off.mayBeDigit(pageDown, true));
		assertFalse(off.mayBeDigit(other, true));
		assertTrue(off.mayBeDigit(pageDown, true), "it was a digit then, and may be one again");
		assertFalse(off.mayBeDigit(pageDown, false), "once more: the page is meant");
		assertFalse(off.mayBeDigit(pageDown, true), "and it is not asked again");
		assertFalse(new NumberPad(() -> Optional.of(true)).mayBeDigit(pageDown, true));
		assertFalse(new NumberPad(Optional::empty).mayBeDigit(pageDown, true), "a keyboard that has no such key");
	}
}
