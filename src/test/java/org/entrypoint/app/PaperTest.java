package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The workbook is set up for the paper that somebody asks for. */
@Execution(ExecutionMode.CONCURRENT)
class PaperTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void writeTheSample() {
		Run.of(folder, "sample", "-o", "sample.json").done();
	}

	private void assertPaper(short paper, String name) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve(name)))) {
			for (Sheet sheet : workbook) {
				assertEquals(paper, sheet.getPrintSetup().getPaperSize(), name + " " + sheet.getSheetName());
			}
		}
	}

	@Test
	void everySheetLiesOnIt() throws IOException {
		Run.of(folder, "export", "sample.json", "--paper", "a4", "-o", "a4.xlsx").done();
		Run.of(folder, "blank", "--paper=A4", "-o", "blank.xlsx").done();
		Run.of(folder, "export", "sample.json", "--paper", "Letter", "-o", "letter.xlsx").done();
		Run.of(folder, "export", "sample.json", "-o", "unsaid.xlsx").done();
		assertPaper(PrintSetup.A4_PAPERSIZE, "a4.xlsx");
		assertPaper(PrintSetup.A4_PAPERSIZE, "blank.xlsx");
		assertPaper(PrintSetup.LETTER_PAPERSIZE, "letter.xlsx");
		assertPaper(PrintSetup.LETTER_PAPERSIZE, "unsaid.xlsx");
	}

	@Test
	void anotherPaperIsRefusedWithTheOnesThatAreKnown() {
		for (String command : List.of("export", "blank")) {
			List<String> arguments = command.equals("export")
					? List.of(command, "sample.json", "--paper", "a3", "-o", "a3.xlsx")
					: List.of(command, "--paper", "a3", "-o", "a3.xlsx");
			Run.of(folder, arguments.toArray(String[]::new)).complained(ExitCode.BAD_INPUT,
					"“a3” is no paper that is known here. Choose letter or a4.", "entrypoint " + command + " --help");
			assertFalse(Files.exists(folder.resolve("a3.xlsx")));
		}
	}
}
