package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What EntryPoint wrote itself is read as it was written; and if its file was damaged, never as anything else. */
class OwnWorkbookTest {
	private static final byte[] BYTES = Ours.sample();
	private static final String SOUND = told(BYTES);

	/** What comes of some bytes: what is read, or the key of the refusal. */
	private static String told(byte[] bytes) {
		try {
			Path file = Files.createTempFile("entrypoint", ".xlsx");
			try {
				Files.write(file, bytes);
				return Told.of(new IncomingBooks().read(file));
			} catch (Problem problem) {
				assertTrue(ForeignFilesTest.isClear(problem.words().replace(file.toString(), "…")), problem.words());
				return problem.code().key();
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static boolean isRefused(String told) {
		return told.startsWith("incoming.");
	}

	@Test
	void everyCellOfTheSampleIsReadAsTheOtherReaderReadsIt(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("ours.xlsx"), BYTES);
		IncomingBook book = new IncomingBooks().read(file);
		int texts = 0;
		try (XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
			assertEquals(other.getNumberOfSheets(), book.sheets().size());
			for (int index = 0; index < other.getNumberOfSheets(); index++) {
				Map<String, String> expected = new TreeMap<>();
				other.getSheetAt(index).forEach(row -> row.forEach(cell -> put(expected, (XSSFCell) cell)));
				Map<String, String> read = new TreeMap<>();
				IncomingSheet sheet = book.sheet(other.getSheetName(index)).orElseThrow();
				sheet.rows().forEach(row -> row.cells()
						.forEach((column, value) -> read.put(row.address(column), Told.value(value))));
				assertEquals(expected, read, sheet.name());
				assertEquals(sheet.rows().getLast(), sheet.row(sheet.rows().getLast().number()).orElseThrow());
				texts += read.size();
			}
		}
		assertEquals(SOUND, Told.of(book));
		assertTrue(texts > 400, "cells: " + texts);
	}

	private static void put(Map<String, String> cells, XSSFCell cell) {
		String address = cell.getReference();
		if (cell.getCellType() == CellType.FORMULA) {
			cells.put(address, Told.value(new IncomingValue.Formula(cell.getCellFormula())));
		} else if (cell.getCellType() == CellType.NUMERIC) {
			cells.put(address,
					Told.value(new IncomingValue.Figure(cell.getNumericCellValue(),
							DateUtil.isCellDateFormatted(cell)
									? Optional.of(cell.getLocalDateTimeCellValue())
									: Optional.empty())));
		} else if (!cell.getStringCellValue().isEmpty()) {
			cells.put(address, "“" + cell.getStringCellValue() + "”");
		}
	}

	@Test
	void cutOffAnywhereItIsRefused() {
		for (int at = 0; at < BYTES.length; at += BYTES.length / 200) {
			assertTrue(isRefused(told(Arrays.copyOf(BYTES, at))), "cut off at " + at);
		}
	}

	/**
	 * A flipped bit is refused, or it is one that says nothing about what is in the cells, such as a date of saving.
	 */
	@Test
	void oneFlippedBitNeverMakesOtherWords() {
		int refused = 0;
		for (int number = 0; number < 400; number++) {
			byte[] bytes = BYTES.clone();
			bytes[(int) ((long) number * bytes.length / 400)] ^= (byte) (1 << (number % 8));
			String told = told(bytes);
			assertTrue(isRefused(told) || told.equals(SOUND), "flip " + number);
			refused += isRefused(told) ? 1 : 0;
		}
		assertTrue(refused > 350, "refused: " + refused);
	}

	@Property(tries = 150)
	void bytesThatWereChangedAnywhereNeverMakeOtherWords(
			@ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> places, @ForAll byte fresh) {
		byte[] bytes = BYTES.clone();
		for (double place : places) {
			bytes[(int) (place * (bytes.length - 1))] = fresh;
		}
		String told = told(bytes);
		assertTrue(isRefused(told) || told.equals(SOUND), told);
	}

	@Property(tries = 100)
	void piecesThatWereMovedNeverMakeOtherWords(@ForAll @DoubleRange(min = 0, max = 1) double from,
			@ForAll @DoubleRange(min = 0, max = 1) double to, @ForAll @IntRange(min = 1, max = 5000) int size) {
		byte[] bytes = BYTES.clone();
		int length = Math.min(size, bytes.length / 2);
		System.arraycopy(BYTES, (int) (from * (bytes.length - length)), bytes, (int) (to * (bytes.length - length)),
				length);
		String told = told(bytes);
		assertTrue(isRefused(told) || told.equals(SOUND), told);
	}

	/** In the parts themselves no checksum helps: whatever stands there, it is read or refused. */
	@Property(tries = 150)
	void partsThatWereChangedAnywhereAreReadOrRefused(@ForAll @DoubleRange(min = 0, max = 1) double place,
			@ForAll @IntRange(min = 0, max = 6) int part, @ForAll byte fresh) {
		String name = List.of(SmallBook.TYPES, SmallBook.ROOT, SmallBook.WORKBOOK, SmallBook.LINKS, SmallBook.SHEET,
				SmallBook.TEXTS, SmallBook.STYLES).get(part);
		SmallBook book = SmallBook.plain();
		byte[] content = book.text(name).getBytes(StandardCharsets.UTF_8);
		content[(int) (place * (content.length - 1))] = fresh;
		String told = told(book.with(name, content).bytes());
		assertTrue(isRefused(told) || told.contains(":"), told);
	}
}
