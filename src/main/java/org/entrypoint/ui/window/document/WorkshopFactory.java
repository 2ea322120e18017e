package org.entrypoint.ui.window.document;

import java.nio.file.Path;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;

/**
 * The ways in which a workshop can begin. All of them may wait for a disk.
 *
 * @param library where workshops are kept
 * @param rehearsal what a rehearsal is called
 */
record WorkshopFactory(Library library, String rehearsal) {
	OpenWorkshop blank() throws Problem {
		return with(library.builtIn());
	}

	OpenWorkshop with(Diagnostic diagnostic) throws Problem {
		return library.create(Workshop.blank(diagnostic));
	}

	/** With a district's own diagnostic, and what was set up before it was chosen. */
	OpenWorkshop with(Path diagnostic, Setup setup) throws Problem {
		return library.create(Workshop.blank(library.diagnostic(diagnostic)).with(setup));
	}

	/** A copy without a name of a workshop that is only read; says what it is. */
	OpenWorkshop copy(Workshop workshop, String notice) throws Problem {
		return library.create(workshop).with(notice);
	}

	OpenWorkshop sample() throws Problem {
		return library.create(library.sample());
	}

	/** The sample district's set-up with nothing said yet. */
	OpenWorkshop rehearsing() throws Problem {
		Workshop sample = library.sample();
		Setup setup = sample.setup();
		return library
				.create(Workshop.blank(sample.diagnostic()).with(setup.with(new SetupChange.SetTitle(rehearsal))));
	}
}
