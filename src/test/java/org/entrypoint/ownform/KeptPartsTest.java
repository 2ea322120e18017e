package org.entrypoint.ownform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.fill.FilledCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.exchange.workbook.LibreOffice;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of a form that is not filled stays in its copy, part by part and byte for byte. */
class KeptPartsTest {
	private static final Workshop SAMPLE = Form.sample();
	private static final Pattern DATA = Pattern.compile("(?s)<sheetData>.*</sheetData>|<dimension[^>]*>");
	private static final Pattern LOOKS = Pattern.compile("(?s)<cellXfs.*</cellXfs>");
	private static final Pattern CALCULATION = Pattern.compile("<calcPr[^>]*>");
	@TempDir
	private Path folder;

	private static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		return parts;
	}

	private static String without(Pattern pattern, byte[] part) {
		return pattern.matcher(new String(part, StandardCharsets.UTF_8)).replaceAll("");
	}

	private void keepsEverything(Form form) throws IOException {
		Mapping mapping = form.suggested(SAMPLE);
		FilledCopy filled = form.filled(SAMPLE, mapping);
		assertTrue(filled.listing().filled() > 90, filled.listing().lines().toString());
		Map<String, byte[]> before = parts(form.bytes());
		Map<String, byte[]> after = parts(filled.bytes());
		assertEquals(before.keySet(), after.keySet());
		assertTrue(before.keySet().stream().anyMatch(each -> each.contains("charts/chart")), "there is a chart");
		assertTrue(before.keySet().stream().anyMatch(each -> each.contains("comments")), "there is a comment");
		for (Map.Entry<String, byte[]> part : before.entrySet()) {
			byte[] copy = after.getOrDefault(part.getKey(), new byte[0]);
			if (part.getKey().startsWith("xl/worksheets/sheet")) {
				assertEquals(without(DATA, part.getValue()), without(DATA, copy), part.getKey());
			} else if (part.getKey().equals("xl/styles.xml")) {
				assertEquals(without(LOOKS, part.getValue()), without(LOOKS, copy));
			} else if (part.getKey().equals("xl/workbook.xml")) {
				assertEquals(without(CALCULATION, part.getValue()), without(CALCULATION, copy));
			} else {
				assertArrayEquals(part.getValue(), copy, part.getKey());
			}
		}
		cellsKeepTheirLooks(form, filled);
	}

	/** As POI understands them: words and looks of cells that are not filled, and the looks of those that are. */
	private static void cellsKeepTheirLooks(Form form, FilledCopy filled) throws IOException {
		try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()));
				XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
			DataFormatter shown = new DataFormatter();
			for (Sheet sheet : before) {
				XSSFSheet copy = after.getSheet(sheet.getSheetName());
				sheet.forEach(row -> row.forEach(cell -> {
					Cell same = copy.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
					String words = shown.formatCellValue(cell);
					assertTrue(words.isEmpty() || words.equals(shown.formatCellValue(same)), words);
					assertEquals(cell.getCellStyle().getFillForegroundColor(),
							same.getCellStyle().getFillForegroundColor());
					assertEquals(cell.getCellStyle().getBorderTop(), same.getCellStyle().getBorderTop());
					assertEquals(cell.getCellStyle().getAlignment(), same.getCellStyle().getAlignment());
				}));
			}
		}
	}

	@Test
	void ofAFormThatOpenpyxlDrew() throws IOException, InterruptedException {
		keepsEverything(OfficeForm.byOpenpyxl(folder));
	}

	@Test
	void ofAFormThatLibreOfficeDrew() throws IOException, InterruptedException {
		keepsEverything(OfficeForm.byLibreOffice(folder));
	}

	@Test
	void anotherProgramOpensTheCopyAndWorksItsFormulasOut() throws IOException, InterruptedException {
		Form form = OfficeForm.byLibreOffice(folder);
		byte[] again = LibreOffice.recalculated(form.filled(SAMPLE, form.suggested(SAMPLE)).bytes(), folder);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(again))) {
			XSSFSheet strengths = book.getSheet("Strengths");
			assertEquals(-1, strengths.getRow(3).getCell(4).getNumericCellValue());
			assertEquals(2.05, strengths.getRow(23).getCell(2).getNumericCellValue(), 1e-9);
			assertEquals(SAMPLE.decision().why(),
					book.getSheet("Start here").getRow(9).getCell(1).getStringCellValue());
		}
	}

	/** A pivot table, printer settings, custom XML and a part that nobody knows. */
	@Test
	void partsThatFewProgramsKnowAreKept() throws IOException {
		Form plain = Form.ofBook(book -> {
			XSSFSheet sheet = book.createSheet("Form");
			Form.cell(sheet, "A1").setCellValue("School");
			Form.cell(sheet, "B1").setCellValue("Count");
			Form.cell(sheet, "A2").setCellValue("Millrace");
			Form.cell(sheet, "B2").setCellValue(3);
			sheet.createPivotTable(new AreaReference("A1:B2", SpreadsheetVersion.EXCEL2007), new CellReference("E5"))
					.addRowLabel(0);
			add(book, sheet.getPackagePart(), "/xl/printerSettings/printerSettings1.bin",
					"application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings", "printerSettings");
			add(book, sheet.getPackagePart(), "/customXml/item1.xml", "application/xml", "customXml");
			add(book, sheet.getPackagePart(), "/xl/future/part1.dat", "application/x-of-tomorrow", "tomorrow");
		});
		FilledCopy filled = plain.filled(SAMPLE, "'cells': [{'take': 'decision.why', 'sheet': 'Form', 'cell': 'A9'}]");
		Map<String, byte[]> before = parts(plain.bytes());
		Map<String, byte[]> after = parts(filled.bytes());
		assertTrue(before.keySet().stream().anyMatch(each -> each.contains("pivotCache")), before.keySet().toString());
		assertTrue(before.containsKey("xl/future/part1.dat") && before.containsKey("customXml/item1.xml"));
		assertEquals(before.keySet(), after.keySet());
		before.keySet().removeIf(each -> each.startsWith("xl/worksheets/sheet"));
		before.forEach((name, part) -> assertArrayEquals(part, after.get(name), name));
	}

	private static void add(XSSFWorkbook book, PackagePart owner, String name, String type, String relation) {
		try {
			PackagePartName at = PackagingURIHelper.createPartName(name);
			PackagePart part = book.getPackage().createPart(at, type);
			try (OutputStream out = part.getOutputStream()) {
				out.write("<a  b='c'/>".getBytes(StandardCharsets.UTF_8));
			}
			owner.addRelationship(at, TargetMode.INTERNAL,
					"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation);
		} catch (IOException | InvalidFormatException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theHeadsOfATableAreKeptAndItsCellsFilled() {
		Form form = Form.of(sheet -> {
			Form.cell(sheet, "A1").setCellValue("School");
			Form.cell(sheet, "A2").setCellValue("Millrace");
			sheet.createTable(new AreaReference("A1:A2", SpreadsheetVersion.EXCEL2007));
		});
		FilledCopy filled = form.filled(SAMPLE, """
				'cells': [{'take': 'decision.why', 'sheet': 'Form', 'cell': 'A1', 'replace': true},
				{'take': 'setup.title', 'sheet': 'Form', 'cell': 'A2', 'replace': true}]""");
		assertEquals("School", Form.shown(filled, "A1"));
		assertEquals(SAMPLE.setup().title(), Form.shown(filled, "A2"));
		assertEquals("Form!A1", filled.listing().notFilled().getFirst().where());
	}
}
