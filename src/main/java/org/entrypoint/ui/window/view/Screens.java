package org.entrypoint.ui.window.view;

import java.util.HashMap;
import java.util.Map;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.session.Step;
import org.entrypoint.ui.screen.entry.DecideScreen;
import org.entrypoint.ui.screen.discuss.DiscussScreen;
import org.entrypoint.ui.screen.entry.EvidenceScreen;
import org.entrypoint.ui.screen.entry.FactorsScreen;
import org.entrypoint.ui.screen.plan.PlanScreen;
import org.entrypoint.ui.screen.rate.RateScreen;
import org.entrypoint.ui.screen.results.ResultsScreen;
import org.entrypoint.ui.screen.review.ReviewScreen;
import org.entrypoint.ui.screen.setup.SetupScreen;
import org.entrypoint.ui.screen.entry.TestsScreen;
import org.entrypoint.ui.screen.plan.TimelineScreen;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import org.entrypoint.workshop.Workshop;

/** The screens of an open workshop, each made when the room first comes to it. */
final class Screens {
	private final Retreat retreat;
	private final Map<String, Screen> made = new HashMap<>();

	Screens(Retreat retreat) {
		this.retreat = retreat;
	}

	/** The screen that a step is shown on. */
	Screen of(Step step, Workshop workshop) {
		boolean factors = workshop.diagnostic().question(step.subject())
				.filter(question -> question.kind() == QuestionKind.FACTORS).isPresent();
		return made.computeIfAbsent(factors ? "FACTORS" : step.kind().name(), name -> make(step, factors));
	}

	/** Adds what still stands in the entry lines of all screens. */
	void addDrafts() {
		made.values().forEach(Screen::addDrafts);
	}

	private Screen make(Step step, boolean factors) {
		if (factors) {
			return new FactorsScreen(retreat);
		}
		return switch (step.kind()) {
			case SETUP -> new SetupScreen(retreat);
			case DISCUSS, PARKING -> new DiscussScreen(retreat);
			case RATE -> new RateScreen(retreat);
			case REVIEW -> new ReviewScreen(retreat);
			case EVIDENCE -> new EvidenceScreen(retreat);
			case DECIDE -> new DecideScreen(retreat);
			case TESTS -> new TestsScreen(retreat);
			case ACTIONS -> new PlanScreen(retreat);
			case TIMELINE -> new TimelineScreen(retreat);
			case RESULTS -> new ResultsScreen(retreat);
		};
	}
}
