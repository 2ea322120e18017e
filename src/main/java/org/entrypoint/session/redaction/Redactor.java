package org.entrypoint.session.redaction;

import java.util.Set;
import org.entrypoint.workshop.Workshop;

/** Port: makes of a workshop one without names, for those who were not in the room. May take a moment. */
public interface Redactor {
	/**
	 * The workshop without names.
	 *
	 * @param workshop stays as it is
	 * @param kept the free text that stays; names that the workshop knows are taken out of it, too
	 */
	Redaction redact(Workshop workshop, Set<FreeText> kept);
}
