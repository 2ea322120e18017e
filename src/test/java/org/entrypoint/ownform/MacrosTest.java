package org.entrypoint.ownform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.draft.FormOpener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.ownform.copy.MacroRemover;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.ownform.draft.FillResult;
import org.entrypoint.ownform.draft.FormDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form with macros is filled like any other; its copy has none, and says so. */
class MacrosTest {
	private static final String TYPES = "[Content_Types].xml";
	@TempDir
	private Path folder;
	private Path form = Path.of("");

	@BeforeEach
	void aFormWithMacros() throws IOException {
		form = folder.resolve("form.xlsm");
		try (InputStream plain = new ByteArrayInputStream(
				Form.of(sheet -> Form.cell(sheet, "A1").setCellValue("District")).bytes());
				XSSFWorkbook book = new XSSFWorkbook(plain);
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.setVBAProject(new ByteArrayInputStream("Sub Hello()".getBytes(StandardCharsets.UTF_8)));
			book.write(out);
			Files.write(form, out.toByteArray());
		}
		assertTrue(parts(form).containsKey("xl/vbaProject.bin"));
	}

	private static Map<String, String> parts(Path file) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	private void pack(Map<String, String> parts) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(form))) {
			for (Map.Entry<String, String> each : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(each.getKey()));
				out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
	}

	@Test
	void theCopyIsAPlainWorkbookAndTheListingSaysWhatIsLeftOut() throws IOException, Problem {
		FormDraft draft = new FormOpener().open(Form.sample(), form);
		Path copy = folder.resolve("copy.xlsx");
		FillResult told = draft.fill(copy);
		assertEquals("The macros of the form, small programs, are left out of the copy.", told.lines().get(1));
		Map<String, String> parts = parts(copy);
		parts.forEach((name, part) -> assertFalse((name + part).toLowerCase(Locale.ROOT).contains("vbaproject"), name));
		assertFalse(parts.getOrDefault(TYPES, "").contains("macroEnabled"), parts.get(TYPES));
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
			assertFalse(book.isMacroEnabled());
			assertEquals("Riverbend Unified School District",
					book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue());
		}
		Map<String, String> before = parts(form);
		before.keySet().removeAll(parts.keySet());
		assertEquals(Map.of("xl/vbaProject.bin", "Sub Hello()"), before, "nothing else is gone");
	}

	/** As other programs spell it: elements with an end of their own, a signature, the type by the name's ending. */
	@Test
	void whateverLeadsToTheMacrosIsLeftOut() throws IOException, Problem {
		Map<String, String> parts = parts(form);
		parts.compute(TYPES,
				(name, types) -> String.valueOf(types).replaceFirst("<Override [^>]*vbaProject[^>]*/>",
						"<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"></Default>")
						.replace("</Types>", "<Override PartName=\"/xl/vbaProjectSignature.bin\" "
								+ "ContentType=\"application/vnd.ms-office.vbaProjectSignature\"/></Types>"));
		parts.put("xl/vbaProjectSignature.bin", "signed");
		parts.put("xl/_rels/vbaProject.bin.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
		pack(parts);
		Path copy = folder.resolve("copy.xlsx");
		new FormOpener().open(Form.sample(), form).fill(copy);
		parts(copy).forEach(
				(name, part) -> assertFalse((name + part).toLowerCase(Locale.ROOT).contains("vbaproject"), name));
		assertEquals("Riverbend Unified School District",
				new FormOpener().open(Form.sample(), copy).sheets().getFirst().rows().getFirst().boxes().get(1).text());
	}

	@Test
	void aSheetOfMacrosIsRefused() throws IOException {
		Map<String, String> parts = parts(form);
		parts.put("xl/macrosheets/sheet1.xml",
				"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
		pack(parts);
		assertEquals("incoming.macros",
				assertThrows(Problem.class, () -> new FormOpener().open(Form.sample(), form)).code().key());
	}

	@Test
	void aCopyIsNotNamedLikeAFileWithMacros() throws Problem {
		FormDraft draft = new FormOpener().open(Form.sample(), form);
		Path copy = folder.resolve("copy.XLSM");
		assertEquals("fill.xlsm", assertThrows(Problem.class, () -> draft.fill(copy)).code().key());
		assertFalse(Files.exists(copy));
	}

	@Test
	void aFormWithoutMacrosIsTheSame() throws IOException, Problem {
		Path plain = Files.write(folder.resolve("plain.xlsx"),
				Form.of(sheet -> Form.cell(sheet, "A1").setCellValue("x")).bytes());
		IncomingForm read = new IncomingBooks().formWithMacros(plain);
		assertEquals(read, MacroRemover.of(plain, read));
	}
}
