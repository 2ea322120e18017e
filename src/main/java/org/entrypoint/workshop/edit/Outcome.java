package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.Workshop;

/** What became of an edit. */
public sealed interface Outcome {
	/** The edit was applied; this is the workshop after it. */
	record Applied(Workshop workshop) implements Outcome {
	}

	/** The edit was refused and nothing changed. */
	record Refused(Refusal refusal) implements Outcome {
	}
}
