package org.entrypoint.exchange.returned;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.exchange.Places;
import org.entrypoint.exchange.Terms;
import org.entrypoint.exchange.report.Section;

/** What people call the parts of a workbook. */
final class Headings {
	private Headings() {
	}

	/** The name of a section. */
	static String of(Terms terms, Section section) {
		return switch (section.kind()) {
			case NOTES -> section.under().isEmpty()
					? new Places(terms).name(section.subject())
					: terms.get("issue", terms.name(section.under()));
			case EVIDENCE -> named(terms.get("evidence"), Area.of(section.subject())
					.flatMap(terms.workshop().diagnostic()::area).map(FocusArea::title).orElse(section.subject()));
			case STRENGTHS -> named(terms.get("head.statement"), terms.name(section.subject()));
			case CONDITIONS -> named(terms.get("head.condition"), terms.name(section.subject()));
			case ACTIONS -> terms.get("actions");
			case ONSETS -> terms.get("head.issue");
			case STORIES -> terms.get("stories");
			case FACTORS -> terms.get("head.factor");
			case PRESSING -> terms.get("Axis.PRESSING");
			case TESTS -> terms.get("tests");
			case ALL_NOTES -> terms.get("sheet.notes");
			case SETUP -> terms.get("readMe.setup");
			case DECISION -> terms.get("decision");
			case BOOK, VIEW -> "";
		};
	}

	private static String named(String what, String of) {
		return what + " · " + of;
	}
}
