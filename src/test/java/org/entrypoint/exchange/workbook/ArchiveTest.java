package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The file itself: sound in every part, always the same, and silent about the computer it was written on. */
class ArchiveTest {
	private static final byte[] BYTES = Written.complete(Written.sample());

	private static Map<String, byte[]> parts() throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(BYTES))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), entry.getTimeLocal());
				assertFalse(parts.containsKey(entry.getName().toLowerCase(Locale.ROOT)));
				parts.put(entry.getName().toLowerCase(Locale.ROOT), in.readAllBytes());
			}
		}
		return parts;
	}

	@Test
	void theSameWorkshopGivesTheSameBytes() {
		assertArrayEquals(BYTES, Written.complete(Written.sample()));
	}

	@Test
	void everyPartIsWellFormedXml() throws Exception {
		SAXParserFactory parsers = SAXParserFactory.newInstance();
		parsers.setNamespaceAware(true);
		parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		Map<String, byte[]> parts = parts();
		assertTrue(parts.size() > 10, parts.keySet().toString());
		for (byte[] part : parts.values()) {
			parsers.newSAXParser().parse(new InputSource(new ByteArrayInputStream(part)), new DefaultHandler());
		}
	}

	@Test
	void nothingTellsWhoWroteItOnWhichComputer() throws IOException {
		Map<String, byte[]> parts = parts();
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			String text = new String(part.getValue(), StandardCharsets.UTF_8);
			assertFalse(text.contains(System.getProperty("user.home") + "/"), part.getKey());
			assertFalse(text.contains(System.getProperty("java.io.tmpdir")), part.getKey());
			if (part.getKey().startsWith("docprops/")) {
				assertFalse(text.contains(">" + System.getProperty("user.name") + "<"), text);
				assertFalse(text.contains("20" + LocalDateTime.now(ZoneOffset.UTC).getYear() % 100 + "-"), text);
			}
		}
		String core = new String(parts.getOrDefault("docprops/core.xml", new byte[0]), StandardCharsets.UTF_8);
		assertTrue(core.contains("<dc:creator>EntryPoint</dc:creator>"), core);
		assertTrue(core.contains("2000-01-01T00:00:00Z"), core);
	}

	/** A third reader where there is one. */
	@Test
	void openpyxlReadsEveryTextToo(@TempDir Path folder) throws Exception {
		assumeTrue(runs("import openpyxl"), "openpyxl is not installed");
		Path file = Files.write(folder.resolve("sample.xlsx"), BYTES);
		Path texts = folder.resolve("texts");
		String script = """
				import openpyxl, sys
				book = openpyxl.load_workbook(sys.argv[1])
				with open(sys.argv[2], 'w', encoding='utf-8', newline='') as out:
				    for sheet in book:
				        for row in sheet.iter_rows():
				            for cell in row:
				                if cell.data_type == 's' and cell.value:
				                    out.write(cell.value + '\\0')
				""";
		assertTrue(runs(script, file.toString(), texts.toString()));
		Book book = Book.byPoi(BYTES);
		String all = Files.readString(texts);
		Written.sample().notes().forEach(note -> assertTrue(all.contains(note.text() + "\0"), note.text()));
		assertEquals(11, book.sheets().size());
	}

	private static boolean runs(String script, String... arguments) throws InterruptedException {
		List<String> command = new ArrayList<>(List.of("python3", "-c", script));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException noPython) {
			return false;
		}
	}
}
