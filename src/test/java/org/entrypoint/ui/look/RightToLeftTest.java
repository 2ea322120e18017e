package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.entrypoint.locale.BidiText;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.window.Scenery;
import org.entrypoint.ui.window.Walk;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Words from right to left are shown in one font that has their letters, and the spaces and brackets between them. Of
 * two fonts the toolkit draws the pieces in the order of typing. Needs a font with Hebrew letters.
 */
class RightToLeftTest {
	private static final String SAID = "צריך 3 מורים (grade 5) ב-Lincoln";
	private static final String OURS = "Atkinson Hyperlegible Next";
	private static final Canvas SIZE = new Canvas("1366x768", 1366, 768, 1, 100, Theme.LIGHT);

	@BeforeEach
	void aFontIsThere() {
		assumeTrue(Toolkit.call(Font::getFamilies).contains("DejaVu Sans"), "no font with these letters");
	}

	/** Only the underscore reaches below the line; its readers expect it after the eighth letter from the right. */
	@Test
	void thePiecesStandFromRightToLeft() {
		String words = "אאאאאאאא_ב";
		Toolkit.run(() -> {
			Scene scene = SIZE.scene(new VBox(new WrappingLabel(words, "body"), Named.styled(new Label(words), "small"),
					Named.control(new TextArea(words), "words", "Words")));
			List<Text> shown = texts(scene);
			assertEquals(3, shown.size());
			shown.forEach(each -> assertTrue(lowestInk(each) < 0.3, "the underscore is drawn at " + lowestInk(each)));
		});
	}

	/** Where the lowest ink of a text is, from 0 on the left to 1 on the right. */
	private static double lowestInk(Text text) {
		WritableImage picture = text.snapshot(null, null);
		int width = (int) picture.getWidth();
		int background = picture.getPixelReader().getArgb(0, 0);
		for (int row = (int) picture.getHeight() - 1; row >= 0; row--) {
			int y = row;
			double[] ink = IntStream.range(0, width).filter(x -> picture.getPixelReader().getArgb(x, y) != background)
					.asDoubleStream().toArray();
			if (ink.length > 2) {
				return IntStream.range(0, ink.length).mapToDouble(index -> ink[index]).average().orElse(0) / width;
			}
		}
		return 1;
	}

	@Test
	void aFieldGetsTheOtherFontWithTheFirstSuchLetterAndItsOwnBackWithoutThem() {
		Toolkit.run(() -> {
			TextArea area = Named.control(new TextArea("We need"), "words", "Words");
			Scene scene = SIZE.scene(new VBox(area));
			assertEquals(OURS, area.getFont().getFamily());
			area.setText("We need צריך (3)");
			Canvas.settle(scene.getRoot());
			assertNotEquals(OURS, area.getFont().getFamily());
			area.setText("We need 3");
			Canvas.settle(scene.getRoot());
			assertEquals(OURS, area.getFont().getFamily());
		});
	}

	@Test
	void whatTheRoomSaidHasSuchAFontOnEveryScreen() {
		List<String> wrong = new ArrayList<>();
		List<Text> seen = new ArrayList<>();
		Scenery scenery = new Scenery();
		Workshop workshop = translated(scenery.sample());
		Walk walk = Toolkit.call(() -> scenery.walk(workshop, SIZE));
		for (String step : scenery.steps(workshop)) {
			Toolkit.run(() -> texts(walk.at(step)).forEach(each -> {
				seen.add(each);
				if (each.getFont().getFamily().equals(OURS)) {
					wrong.add(step + ": " + each.getText());
				}
			}));
		}
		assertEquals(List.of(), wrong);
		assertTrue(seen.size() > 50, seen.size() + " texts were looked at");
	}

	private static Workshop translated(Workshop sample) {
		Workshop workshop = sample;
		for (Note note : sample.notes()) {
			workshop = after(workshop,
					new Edit.ReviseNote(note.with(new NoteChange.SetText(SAID), new NoteChange.SetGroup("דנה (3)"))));
		}
		for (Action action : sample.actions()) {
			workshop = after(workshop, new Edit.ReviseAction(action.withWhat(SAID).withOwner("דנה (3)")));
		}
		return workshop;
	}

	private static Workshop after(Workshop workshop, Edit edit) {
		if (Edits.apply(workshop, edit) instanceof Outcome.Applied(Workshop next)) {
			return next;
		}
		throw new AssertionError(edit.toString());
	}

	private static List<Text> texts(Scene scene) {
		return Shown.in(scene).stream()
				.flatMap(each -> each.node() instanceof Text text ? Stream.of(text) : Stream.empty())
				.filter(text -> BidiText.isRightToLeft(text.getText())).toList();
	}
}
