package org.entrypoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.Run;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code import} in a process of its own, as somebody types it. */
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void sampleWithAChange() throws Exception {
		Run.of(folder, "sample", "-o", "sample.json").done();
		Run.of(folder, "export", "sample.json", "-o", "sample.xlsx").done();
		try (InputStream in = Files.newInputStream(folder.resolve("sample.xlsx"));
				XSSFWorkbook book = new XSSFWorkbook(in)) {
			for (Row row : book.getSheet("Parking lot and who would know")) {
				if (row.getCell(0) != null && row.getCell(0).toString().equals("n93")) {
					row.getCell(1).setCellValue("The evaluation form, in June.");
				}
			}
			Row unknown = book.getSheet("Plan").createRow(200);
			unknown.createCell(1).setCellValue("Celebrate.");
			try (OutputStream written = Files.newOutputStream(folder.resolve("sample.xlsx"))) {
				book.write(written);
			}
		}
	}

	@Test
	void saysEveryChangeAndWritesTheResultIntoANewFile() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("sample.json"));
		Run run = Run.of(folder, "import", "sample.xlsx", "--into", "sample.json", "-o", "out.json");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("[x] Parking lot and who would know!B"), run.out());
		assertTrue(run.out().contains("becomes “The evaluation form, in June.”"), run.out());
		assertTrue(run.out().contains("[?] Plan!B201: Not understood."), run.out());
		assertTrue(run.out().contains("1 of 2 changes were made. Written: out.json"), run.out());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("sample.json")));
		assertTrue(Files.readString(folder.resolve("out.json")).contains("The evaluation form, in June."));
		assertEquals(0, Run.of(folder, "check", "out.json").code());
	}

	@Test
	void aDryRunWritesNothing() {
		Run run = Run.of(folder, "import", "sample.xlsx", "--into", "sample.json", "--dry-run");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("The evaluation form, in June."), run.out());
		assertFalse(Files.exists(folder.resolve("out.json")));
	}

	@Test
	void aFileThatIsThereIsNotReplaced() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("sample.json"));
		Run run = Run.of(folder, "import", "sample.xlsx", "--into", "sample.json", "-o", "sample.json");
		assertEquals(2, run.code());
		assertTrue(run.err().contains("is there already and was not changed"), run.err());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("sample.json")));
	}

	@Test
	void withoutAPlaceForTheResultItAsksForOne() {
		Run run = Run.of(folder, "import", "sample.xlsx", "--into", "sample.json");
		assertEquals(2, run.code());
		assertTrue(run.err().contains("Where to?"), run.err());
	}

	@Test
	void somebodyElsesWorkbookIsRefused() throws Exception {
		Path foreign = folder.resolve("budget.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream written = Files.newOutputStream(foreign)) {
			book.createSheet("Budget").createRow(0).createCell(0).setCellValue("Dollars");
			book.write(written);
		}
		Run run = Run.of(folder, "import", "budget.xlsx", "--into", "sample.json", "-o", "out.json");
		assertEquals(2, run.code());
		assertTrue(run.err().contains("holds none of the hidden ids"), run.err());
		assertFalse(Files.exists(folder.resolve("out.json")));
	}
}
