package org.entrypoint.app;

import org.entrypoint.app.cli.Program;
import org.entrypoint.app.launch.Display;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entrypoint.ownform.cli.FillCommand;
import org.entrypoint.ownform.ui.FormController;
import org.entrypoint.ui.base.PanelHost;
import org.entrypoint.ui.command.Command;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.ownform.draft.FormOpener;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Importer;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.folder.FilePreferences;
import org.entrypoint.session.port.Ports;

/** Starts EntryPoint, the window or one of its commands, and puts all its parts together. */
public final class Main {
	private Main() {
	}

	/**
	 * Runs the program and ends the process: 0 done, 1 failed, 2 bad input. However it ends, also when the system asks
	 * it to, what is still open is closed first.
	 */
	public static void main(String[] arguments) {
		AppFolder folder;
		try {
			folder = AppFolder.ofUser(System.getenv(), name -> System.getProperty(name, ""));
		} catch (InvalidPathException e) {
			System.exit(Program.tell(e));
			return;
		}
		Clock clock = Clock.system(ZoneId.systemDefault());
		FileLibrary library = new FileLibrary(folder, clock);
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(library::end));
		Exporter exporter = new WorkbookExporter();
		Importer importer = new WorkbookImporter(new IncomingBooks());
		Display display = new Display(System.getenv(), System.getProperty("os.name", ""),
				System.getProperty("glass.platform", ""), () -> new Ports(library, exporter, importer,
						new WithoutNames(), new FilePreferences(folder), () -> UUID.randomUUID().toString(), clock),
				List.of(Main::ownForms));
		System.exit(new Program(library, exporter, importer, display, List.of(new FillCommand(library::read)))
				.run(arguments));
	}

	/** Districts' own forms in a window. */
	private static Command ownForms(PanelHost host, Supplier<Optional<Workshop>> workshop) {
		return new FormController(new FormOpener(), host, workshop).command();
	}
}
