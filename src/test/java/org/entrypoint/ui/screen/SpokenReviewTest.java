package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.session.Phase;
import org.entrypoint.ui.screen.review.ReviewScreen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.entrypoint.session.Step;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A screen reader says all that a line of the review shows. */
class SpokenReviewTest {
	@ParameterizedTest
	@EnumSource(names = {"STRENGTHS", "CONDITIONS"})
	void aLineSaysItsMarksAfterItsWords(Phase phase) {
		try (Room room = room(phase)) {
			for (Node line : lines(room)) {
				String shown = ((Label) line.lookup(".review-text")).getText();
				assertTrue(line.getAccessibleText().startsWith(shown + ". "), line.getAccessibleText());
			}
		}
	}

	@Test
	void splitsAndGapsAreAmongThem() {
		try (Room room = room(Phase.STRENGTHS)) {
			for (String mark : List.of("split", "(gap ")) {
				assertTrue(lines(room).stream().anyMatch(line -> line.getAccessibleText().contains(mark)), mark);
			}
		}
	}

	private static Room room(Phase phase) {
		return new Room(Room.sample(), position -> position.outline().of(phase).stream()
				.filter(step -> step.kind() == Step.Kind.REVIEW).findFirst().orElseThrow(), ReviewScreen::new);
	}

	private static List<Node> lines(Room room) {
		return Toolkit.call(() -> List.copyOf(room.find("review-next").getScene().getRoot().lookupAll(".review-item")));
	}
}
