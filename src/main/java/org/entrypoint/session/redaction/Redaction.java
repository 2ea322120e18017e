package org.entrypoint.session.redaction;

import java.util.List;
import org.entrypoint.workshop.Workshop;

/**
 * A workshop for the public: what was rated, counted and decided, with no name of a person, a school or a table, and of
 * free text only what somebody chose to keep. Notes on a screen can be public records, and few people in a room are
 * soon told apart.
 *
 * @param workshop what is left
 * @param taken what was taken out, to be read before it leaves
 */
public record Redaction(Workshop workshop, List<TakenOut> taken) {
	public Redaction {
		taken = List.copyOf(taken);
	}
}
