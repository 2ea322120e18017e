package org.entrypoint.ownform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entrypoint.ownform.fill.FilledCopy;
import java.util.List;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** Tables that take some of what is said of actions. */
class PlanTablesTest {
	@Test
	void whatAnActionDoesNotSayStaysEmptyAndWhatHasNoColumnIsTold() {
		Action action = Action.of("a1", "Ask").withHorizon(Horizon.NOW).withFirstStep("First");
		Workshop workshop = Edits.apply(Form.empty(),
				Edit.AddAction.last(action)) instanceof Outcome.Applied(Workshop next) ? next : Form.empty();
		FilledCopy filled = Form.of(sheet -> Form.cell(sheet, "A1").setCellValue("Who")).filled(workshop,
				"'plans': [{'take': 'plan', 'sheet': 'Form', 'row': 2, 'rows': 3, "
						+ "'columns': {'owner': 'A', 'by': 'B'}}]");
		assertEquals(0, filled.listing().filled(), "neither owner nor date");
		assertEquals(List.of("– Plan: Action (1)", "– Plan: First step (1)", "– Plan: Now or later (1)"),
				filled.listing().lines().stream().filter(each -> each.startsWith("– Plan")).toList());
	}
}
