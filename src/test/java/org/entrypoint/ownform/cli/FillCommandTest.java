package org.entrypoint.ownform.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.Run;
import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A form is filled by two commands: one writes a mapping to look over, the other the copy and what has no place. */
@Execution(ExecutionMode.CONCURRENT)
class FillCommandTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void writeTheSampleAndAForm() {
		Run.of(folder, "sample", "-o", "sample.json").done();
		Run.of(folder, "blank", "-o", "form.xlsx").done();
	}

	private Run fill(String... rest) {
		String[] all = new String[rest.length + 4];
		System.arraycopy(new String[]{"fill", "sample.json", "--template", "form.xlsx"}, 0, all, 0, 4);
		System.arraycopy(rest, 0, all, 4, rest.length);
		return Run.of(folder, all);
	}

	@Test
	void aSuggestedMappingFillsACopyAndTheFormStaysAsItIs() throws IOException {
		byte[] before = Files.readAllBytes(folder.resolve("form.xlsx"));
		String suggested = fill("--suggest", "-o", "m.json").done().out();
		assertTrue(suggested.startsWith("35 places were suggested. Look them over"), suggested);
		String told = fill("--mapping", "m.json", "-o", "copy.xlsx").done().out();
		assertTrue(told.contains(" cells were filled."), told);
		assertTrue(told.contains("– What else should we weigh? (5)"), told);
		assertTrue(told.endsWith("Written: copy.xlsx" + System.lineSeparator()), told);
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("form.xlsx")));
		byte[] copy = Files.readAllBytes(folder.resolve("copy.xlsx"));
		fill("--mapping", "m.json", "-o", "copy.xlsx").done();
		assertArrayEquals(copy, Files.readAllBytes(folder.resolve("copy.xlsx")));
	}

	@Test
	void whatIsNotUnderstoodIsRefusedAndNothingIsWritten() throws IOException {
		Files.writeString(folder.resolve("bad.json"), "{\"entrypoint-mapping\": 1,\n \"cells\": [{\"take\": \"x\"}]}");
		fill("-o", "x.xlsx").complained(ExitCode.BAD_INPUT, "Choose one: --mapping", "entrypoint fill --help");
		fill("--suggest", "--mapping", "bad.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT,
				"Choose one: --mapping", "entrypoint fill --help");
		fill("--mapping", "bad.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT,
				"bad.json cannot be used: it is wrong at line 2, column 13, /cells/0/take.");
		fill("--mapping", "sample.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT,
				"sample.json is not a mapping.");
		fill("--mapping", "none.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT, "none.json cannot be found.");
		Run.of(folder, "fill", "sample.json", "--template", "bad.json", "--suggest", "-o", "m.json")
				.complained(ExitCode.BAD_INPUT, "bad.json is a JSON file, not a workbook.");
		assertFalse(Files.exists(folder.resolve("x.xlsx")));
		assertFalse(Files.exists(folder.resolve("m.json")));
	}

	@Test
	void neitherTheFormNorAWorkshopNorAMappingIsReplaced() throws IOException {
		fill("--suggest", "-o", "m.json").done();
		String mapping = Files.readString(folder.resolve("m.json"));
		fill("--suggest", "-o", "m.json").complained(ExitCode.BAD_INPUT,
				"m.json is there already and was not replaced");
		fill("--mapping", "m.json", "-o", "form.xlsx").complained(ExitCode.BAD_INPUT, "form.xlsx is the form itself");
		fill("--mapping", "m.json", "-o", "sample.json").complained(ExitCode.BAD_INPUT, "is a workshop file");
		assertEquals(mapping, Files.readString(folder.resolve("m.json")));
	}
}
