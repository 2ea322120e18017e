package org.entrypoint.insight.plan;

import java.util.List;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.workshop.Workshop;

/** Tests that became part of the plan. */
public final class PlannedTests {
	private PlannedTests() {
	}

	/** The tests that an action about this entry point's dimension serves, in the diagnostic's order. */
	public static List<CatalyticTest> of(Workshop workshop, String entryPoint) {
		return workshop.diagnostic().tests().stream()
				.filter(test -> workshop.actions().stream()
						.anyMatch(each -> each.serves().contains(test.id()) && each.dimensions().contains(entryPoint)))
				.toList();
	}
}
