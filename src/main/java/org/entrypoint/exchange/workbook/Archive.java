package org.entrypoint.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.workbook.cells.BookCells;

/** A workbook as bytes that depend on its content alone: not on the clock, and not on the order of making. */
public final class Archive {
	/** The list of the parts' types stands first, as in the files that Excel writes. */
	private static final String TYPES = "[Content_Types].xml";
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

	private Archive() {
	}

	static byte[] of(XSSFWorkbook workbook, BookCells cells) throws IOException {
		cells.measure();
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		workbook.write(written);
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		cells.putInto(parts);
		return of(parts);
	}

	/** These parts by their names, packed: the same parts are the same bytes. */
	public static byte[] of(Map<String, byte[]> all) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>(all);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			byte[] types = parts.remove(TYPES);
			if (types != null) {
				put(out, TYPES, types);
			}
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				put(out, part.getKey(), part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ALWAYS);
		out.putNextEntry(entry);
		out.write(bytes);
		out.closeEntry();
	}
}
