package org.entrypoint.ownform;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrypoint.exchange.workbook.LibreOffice;

/** A real form with everything that a copy has to keep, drawn by programs of others where they are installed. */
final class OfficeForm {
	private static final Path SCRIPT = Path.of("src/test/resources/org/entrypoint/ownform/form.py");
	private static final Path DIAGNOSTIC = Path.of("src/main/resources/org/entrypoint/diagnostic/diagnostic.json");
	private static final long SECONDS = 60;

	private OfficeForm() {
	}

	/** As openpyxl writes it; the test is left out where there is no openpyxl. */
	static Form byOpenpyxl(Path folder) throws IOException, InterruptedException {
		Path file = folder.resolve("drawn.xlsx");
		for (String python : List.of("python3", "/usr/bin/python3", "python")) {
			try {
				Process process = new ProcessBuilder(python, SCRIPT.toString(), DIAGNOSTIC.toString(), file.toString())
						.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
				if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
					return new Form(Files.readAllBytes(file));
				}
			} catch (IOException notInstalled) {
				// the next one, if there is one
			}
		}
		assumeTrue(false, "no openpyxl here");
		return new Form(new byte[0]);
	}

	/** The same form as LibreOffice writes it. */
	static Form byLibreOffice(Path folder) throws IOException, InterruptedException {
		byte[] bytes = LibreOffice.converted(byOpenpyxl(folder).bytes(), folder, "xlsx");
		assumeTrue(bytes.length > 0, "no LibreOffice here");
		return new Form(bytes);
	}
}
