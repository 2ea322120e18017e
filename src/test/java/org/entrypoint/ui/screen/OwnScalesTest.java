package org.entrypoint.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.screen.entry.DecideScreen;
import org.entrypoint.ui.screen.entry.EvidenceCells;
import org.entrypoint.ui.screen.entry.EvidenceColumn;
import org.entrypoint.ui.screen.entry.TestsScreen;
import org.entrypoint.ui.screen.results.ResultsScreen;
import org.entrypoint.ui.screen.review.ReviewScreen;
import java.util.List;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.session.Step;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** A district's own diagnostic is explained in its own words. */
class OwnScalesTest {
	private static Scale scale(String... labels) {
		return new Scale(IntStream.range(0, labels.length).mapToObj(each -> new Level(each + 1, labels[each])).toList(),
				"No idea");
	}

	/** Three dimensions, and two levels where a scale may have so few. */
	private static Workshop ours() {
		Diagnostic built = Room.blank().diagnostic();
		List<String> kept = List.of("teams", "rookies", "pay");
		return Workshop.blank(new Diagnostic("ours", "1", "Ours", "en", "", built.areas(),
				built.dimensions().stream().filter(each -> kept.contains(each.id())).toList(),
				built.statements().stream().filter(each -> kept.contains(each.dimension())).toList(),
				built.conditions().stream().filter(each -> kept.contains(each.dimension())).toList(),
				new Scales(scale("Calm", "Urgent"), scale("Rarely", "Often"), scale("Nay", "Half", "Yea"),
						scale("Idle", "Some", "All of it"), scale("Off", "Near", "On")),
				built.tests(), built.factors()));
	}

	@Test
	void theReviewExplainsTheLevelsOfEveryScale() {
		for (List<String> each : List.of(List.of("needs", "1 Calm · 2 Urgent · 0 No idea · – not discussed"),
				List.of("strengths", "1 Rarely · 2 Often · 0 No idea · – not discussed"),
				List.of("conditions", "in place (1 Nay · 2 Half · 3 Yea · 0 No idea). "
						+ "Second: used (1 Idle · 2 Some · 3 All of it · 0 No idea). – not discussed"))) {
			try (Room room = new Room(ours(),
					position -> position.outline().step(each.getFirst() + "/review").orElseThrow(),
					ReviewScreen::new)) {
				assertTrue(room.allWords().contains(each.getLast()), room.allWords());
			}
		}
	}

	@Test
	void theTestsAndTheDecisionNameTheirKeys() {
		Workshop ours = ours();
		try (Room room = new Room(ours, position -> position.outline().first(Step.Kind.DECIDE), DecideScreen::new)) {
			assertTrue(room.allWords().contains("1 3 4 choose"), room.allWords());
		}
		try (Room room = new Room(ours, position -> position.outline().first(Step.Kind.TESTS), TestsScreen::new)) {
			room.tell(() -> room.session.apply(new Edit.Decide(new Decision("pay", false, null, "", "", null))));
			assertTrue(room.allWords().contains("1 Off · 2 Near · 3 On · 0 No idea · Delete"), room.allWords());
		}
	}

	@Test
	void theUpperOfTwoLevelsIsStrong() {
		Workshop ours = ours();
		try (Room room = new Room(ours, position -> position.outline().first(Step.Kind.RESULTS), ResultsScreen::new)) {
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.1"), Rating.agreed(1))));
			room.tell(() -> room.session
					.apply(new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.2"), Rating.agreed(2))));
			assertTrue(room.words("results-strong").contains("Teachers can earn more"), room.words("results-strong"));
			assertEquals("1 of 4: Often · 2 not discussed",
					new EvidenceCells(new Words("org.entrypoint.ui.screen.evidence")).cell(room.session.workshop(),
							ours.diagnostic().dimension("pay").orElseThrow(), EvidenceColumn.STRENGTHS).detail());
		}
	}
}
