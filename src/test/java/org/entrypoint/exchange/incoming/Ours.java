package org.entrypoint.exchange.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;

/** The workbook that EntryPoint itself makes of its sample. */
final class Ours {
	private Ours() {
	}

	static byte[] sample() {
		FileLibrary library = new FileLibrary(new AppFolder(Path.of("target", "no-app-folder")), Clock.systemUTC());
		try {
			Path file = Files.createTempFile("entrypoint", ".xlsx");
			try {
				new WorkbookExporter().export(library.sample(), Exporter.Content.COMPLETE, file,
						Exporter.Progress.UNHEARD);
				return Files.readAllBytes(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Problem e) {
			throw new AssertionError(e);
		}
	}
}
