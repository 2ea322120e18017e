package org.entrypoint.session.form;

import java.nio.file.Path;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.Workshop;

/** Port: reads a district's own forms, of which copies can be filled. May take a while; writes nothing. */
public interface Forms {
	/**
	 * A form with places for what a workshop says: those that were saved beside it, or else what its labels suggest.
	 *
	 * @param workshop what a copy is filled with
	 * @param file the form that somebody chose
	 * @throws Problem if it cannot be read or filled; it says what is wrong, where, and what to do next
	 */
	FormDraft open(Workshop workshop, Path file) throws Problem;
}
