package org.entrypoint.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.storage.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.FilePreferences;
import org.entrypoint.ui.shell.Ports;

/** The composition root: which real parts stand behind the ports. */
record Composition(AppFolder folder, Clock clock) {
	/** The parts for this computer's user. */
	static Composition ofUser() {
		return new Composition(AppFolder.ofUser(System.getenv(), name -> System.getProperty(name, "")),
				Clock.system(ZoneId.systemDefault()));
	}

	/** Workshops in files. */
	FileLibrary library() {
		return new FileLibrary(folder, clock);
	}

	/** What the window needs. */
	Ports ports(Supplier<String> ids) {
		return new Ports(library(), new WorkbookExporter(), new FilePreferences(folder), ids, clock);
	}
}
