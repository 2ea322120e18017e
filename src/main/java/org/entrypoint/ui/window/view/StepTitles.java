package org.entrypoint.ui.window.view;

import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Step;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;

/** What phases and steps are called in the window around the screens. */
public final class StepTitles {
	private StepTitles() {
	}

	/** The title of a phase. */
	public static String phase(Words words, Workshop workshop, Phase phase) {
		return phase.area().flatMap(workshop.diagnostic()::area).map(FocusArea::title)
				.orElseGet(() -> words.get("area." + phase.code()));
	}

	/** What a step is about: its question, or its dimension; empty for others. */
	public static String subject(Workshop workshop, Step step) {
		return switch (step.kind()) {
			case DISCUSS -> workshop.diagnostic().question(step.subject()).map(each -> each.text()).orElse("");
			case RATE -> workshop.diagnostic().dimension(step.subject()).map(Dimension::title).orElse("");
			default -> "";
		};
	}
}
