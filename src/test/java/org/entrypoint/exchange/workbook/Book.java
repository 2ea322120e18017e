package org.entrypoint.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Named;

/**
 * A workbook read back.
 *
 * @param sheets by name in their order: the rows that hold something, each with the contents of its cells from the left
 */
record Book(Map<String, List<List<String>>> sheets) {
	/** How a file spells a character by its number: ECMA-376 part 1, 22.9.2.19. */
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final String ID = "Id";
	private static final String CONTINUED = " (continued)";

	/** Two readers that know nothing of each other. */
	static Stream<Function<byte[], Book>> readers() {
		return Stream.of(Book::byPoi, Book::byFastExcel);
	}

	/** The same bytes as each reader reads them. */
	static List<Named<Book>> named(byte[] bytes) {
		return List.of(Named.of("POI", byPoi(bytes)), Named.of("fastexcel", byFastExcel(bytes)));
	}

	static Book byPoi(byte[] bytes) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				XSSFSheet sheet = workbook.getSheetAt(index);
				List<List<String>> rows = new ArrayList<>();
				for (int row = 0; row <= sheet.getLastRowNum(); row++) {
					rows.add(poiCells(sheet.getRow(row)));
				}
				sheets.put(sheet.getSheetName(), arranged(rows));
			}
			return new Book(sheets);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> poiCells(XSSFRow row) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < row.getLastCellNum(); column++) {
			XSSFCell cell = row.getCell(column);
			cells.add(cell == null ? "" : poiCell(cell));
		}
		return cells;
	}

	private static String poiCell(XSSFCell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return type == CellType.NUMERIC ? number(cell.getNumericCellValue()) : cell.getStringCellValue();
	}

	static Book byFastExcel(byte[] bytes) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
			Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
			for (Sheet sheet : workbook.getSheets().toList()) {
				List<List<String>> rows = new ArrayList<>();
				for (Row row : sheet.read()) {
					rows.add(row.stream().map(Book::fastCell).toList());
				}
				sheets.put(sheet.getName(), arranged(rows));
			}
			return new Book(sheets);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String fastCell(Cell cell) {
		if (cell == null) {
			return "";
		}
		return switch (cell.getType()) {
			case EMPTY -> "";
			case NUMBER -> number(cell.asNumber().doubleValue());
			case FORMULA ->
				cell.getValue() instanceof BigDecimal number ? number(number.doubleValue()) : cell.getText();
			case STRING -> ESCAPE.matcher(cell.asString())
					.replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
			default -> throw new AssertionError(cell.getType() + " at " + cell.getAddress());
		};
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	/** Rows with something in them; the id, which stands before what is shown, stands behind it here. */
	static List<List<String>> arranged(List<List<String>> sheet) {
		int columns = sheet.stream().mapToInt(List::size).max().orElse(0);
		List<List<String>> rows = new ArrayList<>();
		for (List<String> cells : sheet) {
			List<String> row = new ArrayList<>(cells.subList(Math.min(1, cells.size()), cells.size()));
			if (!cells.isEmpty() && !cells.getFirst().isEmpty()) {
				row.addAll(Collections.nCopies(columns - cells.size(), ""));
				row.add(cells.getFirst());
			}
			while (!row.isEmpty() && row.getLast().isEmpty()) {
				row.removeLast();
			}
			if (!row.isEmpty()) {
				rows.add(List.copyOf(row));
			}
		}
		return rows;
	}

	List<List<String>> rows(String sheet) {
		return sheets.getOrDefault(sheet, List.of());
	}

	/** Every text and number of a sheet. */
	List<String> texts(String sheet) {
		return rows(sheet).stream().flatMap(List::stream).filter(each -> !each.isEmpty()).toList();
	}

	/** The rows from one that begins with these words to before the next one that begins with one of the others. */
	List<List<String>> section(String sheet, String from, List<String> headings) {
		List<List<String>> rows = rows(sheet);
		int start = rows.stream().map(List::getFirst).toList().indexOf(from);
		if (start < 0) {
			throw new AssertionError("no “" + from + "” on " + sheet);
		}
		int end = start + 1;
		while (end < rows.size() && !headings.contains(rows.get(end).getFirst())) {
			end++;
		}
		return rows.subList(start, end);
	}

	/** The rows of tables, by the names of their columns; one that goes on in later rows is put together again. */
	static List<Map<String, String>> table(List<List<String>> rows) {
		List<Map<String, String>> found = new ArrayList<>();
		List<String> heads = List.of();
		for (List<String> row : rows) {
			if (row.getLast().equals(ID)) {
				heads = row;
			} else if (row.size() == idColumn(heads) + 1 && row.size() > 2) {
				Map<String, String> cells = new LinkedHashMap<>();
				for (int column = 0; column < row.size(); column++) {
					if (!heads.get(column).isEmpty()) {
						cells.put(heads.get(column), row.get(column));
					}
				}
				String id = cells.getOrDefault(ID, "");
				if (id.endsWith(CONTINUED)) {
					goOn(found.getLast(), cells);
				} else {
					found.add(cells);
				}
			}
		}
		return found;
	}

	private static int idColumn(List<String> heads) {
		return heads.size() - 1;
	}

	private static void goOn(Map<String, String> whole, Map<String, String> part) {
		String mark = "(continued)\n";
		part.forEach((head, text) -> {
			if (text.startsWith(mark)) {
				whole.merge(head, text.substring(mark.length()), String::concat);
			}
		});
	}

	/** The row of a sheet's table that stands for an id. */
	Map<String, String> row(String sheet, String id) {
		return row(rows(sheet), id);
	}

	static Map<String, String> row(List<List<String>> rows, String id) {
		return table(rows).stream().filter(each -> id.equals(each.get(ID))).findFirst()
				.orElseThrow(() -> new AssertionError("no row for " + id));
	}

	/** The text beside a label, put together again where it goes on. */
	String field(String sheet, String label) {
		return rows(sheet).stream()
				.filter(row -> row.getFirst().equals(label) || row.getFirst().equals(label + CONTINUED))
				.map(row -> row.size() > 1 ? row.get(1) : "").collect(Collectors.joining());
	}
}
