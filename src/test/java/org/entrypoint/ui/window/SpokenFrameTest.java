package org.entrypoint.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.session.Phase;
import org.entrypoint.ui.window.view.Header;
import org.entrypoint.ui.window.view.Sidebar;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.entrypoint.session.Position;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.Step;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.RecordedCommands;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** A screen reader says what the frame shows by color, signs and figures. */
class SpokenFrameTest {
	private final Workshop sample = new FileLibrary(new AppFolder(Path.of("target")), Clock.systemUTC()).sample();
	private final Position position = new Position(sample.diagnostic(), "");
	private final Words words = new Words("org.entrypoint.ui.window.shell");
	private final List<Step> needs = position.outline().of(Phase.NEEDS);

	@Test
	void aStepSaysWhetherItIsDoneAndWhetherTheRoomIsThere() {
		Parent header = Toolkit.call(() -> {
			Header made = new Header(new RoomState(position, RoomSnapshot.EMPTY, Clock.systemUTC(), room -> {
			}), words, RecordedCommands.in(new ArrayList<>()).get(CommandIds.TIMER));
			made.update(needs.getFirst(), sample);
			return made;
		});
		assertTrue(spoken(header, needs.getFirst()).endsWith(", current, done"), spoken(header, needs.getFirst()));
		assertTrue(spoken(header, needs.get(1)).endsWith(", done"), spoken(header, needs.get(1)));
	}

	@Test
	void aPartOfTheRetreatSaysHowMuchOfItIsDone() {
		Parent sidebar = Toolkit.call(() -> {
			Sidebar made = new Sidebar(position, sample, words, RecordedCommands.in(new ArrayList<>()), new Region(),
					new Region());
			made.update(needs.getFirst(), sample);
			return made;
		});
		String spoken = sidebar.lookup("#area-needs").getAccessibleText();
		assertTrue(spoken.matches(".+, current, \\d+ of \\d+ done"), spoken);
		String other = sidebar.lookup("#area-strengths").getAccessibleText();
		assertTrue(other.matches("(?!.*current).+, \\d+ of \\d+ done"), other);
	}

	@Test
	void aChoiceSaysWhatItChooses() {
		ChoiceRow row = Toolkit.call(() -> {
			ChoiceRow made = new ChoiceRow("onset", "Began", false, ids -> {
			});
			made.show(List.of(new ChoiceRow.Choice("BOTH", "Both")), List.of());
			return made;
		});
		assertEquals("Began: Both", row.lookup("#onset-BOTH").getAccessibleText());
	}

	private static String spoken(Parent header, Step step) {
		Node mark = header.lookup("#step-" + step.id().replaceAll("[^A-Za-z0-9]+", "-"));
		return mark.getAccessibleText();
	}
}
