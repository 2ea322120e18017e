package org.entrypoint.ui.window.view;

import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.Words;
import org.entrypoint.workshop.Workshop;

/** What areas and steps are called in the window around the screens. */
public final class StepTitles {
	private StepTitles() {
	}

	/** The title of an area, or of a part of the retreat that is none. */
	public static String area(Words words, Workshop workshop, String area) {
		return workshop.diagnostic().area(area).map(each -> each.title()).orElseGet(() -> words.get("area." + area));
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
