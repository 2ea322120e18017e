package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A workbook without names: none is left in any part of the file, and what was left out is told. */
@Execution(ExecutionMode.CONCURRENT)
class RedactedExportTest {
	private static final List<String> NAMES = List.of("Quade", "Quarry Street", "Millrace", "Ferry Landing",
			"Cottonwood", "Table Heron", "Table Willow");
	@TempDir
	private Path folder;

	@BeforeEach
	void writeTheSample() {
		Run.of(folder, "sample", "-o", "sample.json").done();
	}

	private String parts(String name) throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(folder.resolve(name)))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}

	@Test
	void noPartOfTheFileHasAName() throws IOException {
		Run.of(folder, "export", "sample.json", "-o", "whole.xlsx").done();
		String listing = Run
				.of(folder, "export", "sample.json", "--redacted", "--keep", "notes,plan", "-o", "open.xlsx").done()
				.out();
		String whole = parts("whole.xlsx");
		String open = parts("open.xlsx");
		for (String name : NAMES) {
			assertTrue(whole.contains(name), name);
			assertFalse(open.contains(name), name);
			assertTrue(listing.contains(name), name);
		}
		assertTrue(open.contains("Names of people, schools and tables were left out."));
		assertTrue(open.contains("The job does not fit into a week."), "notes were kept");
		assertTrue(listing.contains("Free text, decision: 2 texts"), listing);
		assertTrue(listing.contains("Read the workbook once before you pass it on."), listing);
	}

	@Test
	void whatIsNotUnderstoodIsRefusedAndNothingIsWritten() {
		Run.of(folder, "export", "sample.json", "--redacted", "--keep", "poems", "-o", "x.xlsx").complained(
				ExitCode.BAD_INPUT, "“poems” is no kind of free text. Choose from notes", "entrypoint export --help");
		Run.of(folder, "export", "sample.json", "--keep", "notes", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT,
				"--keep belongs to --redacted.", "entrypoint export --help");
		assertFalse(Files.exists(folder.resolve("x.xlsx")));
		assertEquals(1, folder.toFile().list().length);
	}
}
