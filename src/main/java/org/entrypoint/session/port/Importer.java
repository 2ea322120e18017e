package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import java.nio.file.Path;
import org.entrypoint.workshop.Workshop;

/** Port: reads what people wrote into a file that left the program before. May take a while; writes nothing. */
public interface Importer {
	/**
	 * What a file would change.
	 *
	 * @param now the workshop as it is
	 * @param file the file that somebody chose
	 * @throws Problem if it cannot be read or is not one of ours; it says what is wrong, where, and what to do next
	 */
	Proposal read(Workshop now, Path file) throws Problem;
}
