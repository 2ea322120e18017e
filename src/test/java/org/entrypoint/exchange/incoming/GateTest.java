package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the gate these files are read, some as something else than Excel shows: that is what it is for. */
class GateTest {
	private static final Map<String, List<String>> LET_THROUGH = Map.of("broken archives",
			List.of("something behind it", "a checksum of zero"), "odd archives",
			List.of("another name in the part's fields"), "broken cells", List.of("a cell twice"), "broken sheets",
			List.of("a row twice"), "broken ways", List.of("a sheet that leads back to its workbook"));
	@TempDir
	private Path folder;

	@Test
	void withoutTheGatePoiReadsWhatIsRefusedHere() throws Exception {
		for (Map.Entry<String, List<String>> group : LET_THROUGH.entrySet()) {
			for (String name : group.getValue()) {
				byte[] bytes = bytes(group.getKey(), name);
				Path file = Files.write(folder.resolve("theirs.xlsx"), bytes);
				assertThrows(Problem.class, () -> new IncomingBooks().read(file), name);
				try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
					assertEquals(1, book.getNumberOfSheets(), name);
				}
			}
		}
	}

	private static byte[] bytes(String group, String name) {
		return ForeignFilesTest.all().getOrDefault(group, List.of()).stream().filter(each -> each.name().equals(name))
				.findFirst().orElseThrow().content().get();
	}

	/** The picture of a book can be kept: nobody can change it. */
	@Test
	void aBookStaysAsItIs() throws Exception {
		Path file = Files.write(folder.resolve("ours.xlsx"), SmallBook.plain().bytes());
		IncomingBook book = new IncomingBooks().read(file);
		IncomingRow row = book.sheet("SHEET1").orElseThrow().row(1).orElseThrow();
		assertEquals(new IncomingValue.Words("hello"), row.cell(1).orElseThrow());
		assertTrue(row.cell(2).isEmpty() && book.sheet("Sheet2").isEmpty());
		assertTrue(book.sheets().getFirst().row(2).isEmpty());
		assertThrows(UnsupportedOperationException.class, () -> row.cells().clear());
		assertThrows(UnsupportedOperationException.class, () -> book.sheets().clear());
		assertThrows(UnsupportedOperationException.class, () -> book.sheets().getFirst().rows().clear());
	}
}
