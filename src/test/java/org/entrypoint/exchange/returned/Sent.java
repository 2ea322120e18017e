package org.entrypoint.exchange.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.Workshop;

/** A workbook that left, in the hands of somebody who types into it. */
final class Sent {
	private static final FileLibrary LIBRARY = new FileLibrary(new AppFolder(Path.of("target", "no-app-folder")),
			Clock.systemUTC());
	private static final byte[] SAMPLE = bytes(sample(), Exporter.Content.COMPLETE);
	private final XSSFWorkbook book;

	private Sent(byte[] bytes) {
		try {
			book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Workshop sample() {
		return LIBRARY.sample();
	}

	static Sent of(Workshop workshop, Exporter.Content content) {
		return new Sent(bytes(workshop, content));
	}

	static Sent complete(Workshop workshop) {
		return of(workshop, Exporter.Content.COMPLETE);
	}

	/** The sample's workbook. */
	static Sent ofSample() {
		return new Sent(SAMPLE.clone());
	}

	static byte[] bytes(Workshop workshop, Exporter.Content content) {
		try {
			Path file = Files.createTempFile("entrypoint", ".xlsx");
			try {
				new WorkbookExporter().export(workshop, content, file, Exporter.Progress.UNHEARD);
				return Files.readAllBytes(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Problem e) {
			throw new AssertionError(e);
		}
	}

	XSSFWorkbook book() {
		return book;
	}

	Sheet sheet(String name) {
		return Objects.requireNonNull(book.getSheet(name), name);
	}

	/** The row of a sheet with an id, the first one below {@code from}. */
	Row row(String sheet, String id) {
		return rowsOf(sheet, id).stream().findFirst().orElseThrow(() -> new AssertionError(id));
	}

	/** All rows of a sheet with an id. */
	List<Row> rowsOf(String sheet, String id) {
		return rows(sheet).stream().filter(row -> id(row).equals(id)).toList();
	}

	private static String id(Row row) {
		Cell cell = row.getCell(0);
		return cell == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell);
	}

	List<Row> rows(String sheet) {
		return StreamSupport.stream(sheet(sheet).spliterator(), false).toList();
	}

	/** The cell of a row under a head, whichever head of that name is the nearest above. */
	Cell cell(Row row, String head) {
		for (int above = row.getRowNum(); above >= 0; above--) {
			Row heads = row.getSheet().getRow(above);
			if (heads != null && id(heads).equals("Id")) {
				return StreamSupport.stream(heads.spliterator(), false)
						.filter(cell -> cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(head))
						.map(cell -> row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
						.findFirst().orElseThrow(() -> new AssertionError(head));
			}
		}
		throw new AssertionError("no heads above " + row.getRowNum());
	}

	/** Types words into a cell. */
	Sent type(String sheet, String id, String head, String text) {
		typed(cell(row(sheet, id), head)).setCellValue(text);
		return this;
	}

	/** Types a number into a cell. */
	Sent type(String sheet, String id, String head, double number) {
		typed(cell(row(sheet, id), head)).setCellValue(number);
		return this;
	}

	private static Cell typed(Cell cell) {
		if (cell.getCellType() == CellType.FORMULA) {
			cell.removeFormula();
		}
		return cell;
	}

	/** Types into a field. */
	Sent field(String sheet, String id, String text) {
		row(sheet, id).getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
		return this;
	}

	/** Takes a row out. */
	Sent delete(String sheet, String id) {
		Row row = row(sheet, id);
		row.getSheet().removeRow(row);
		return this;
	}

	/** Adds a row below all others of a sheet, with words from the second column on. */
	Row below(String sheet, String id, List<String> words) {
		int after = row(sheet, id).getRowNum();
		Sheet on = sheet(sheet);
		List<Row> later = new ArrayList<>(rows(sheet).stream().filter(row -> row.getRowNum() > after).toList());
		if (!later.isEmpty()) {
			IntStream.range(0, on.getNumMergedRegions()).forEach(each -> on.removeMergedRegion(0));
			on.shiftRows(after + 1, on.getLastRowNum(), 1);
		}
		Row added = on.createRow(after + 1);
		IntStream.range(0, words.size()).forEach(index -> added.createCell(index + 1).setCellValue(words.get(index)));
		return added;
	}

	/** As if the hidden sheet had been thrown away. */
	Sent withoutSeals() {
		book.removeSheetAt(book.getSheetIndex("Lists"));
		return this;
	}

	byte[] bytes() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What comes back. */
	Proposal into(Workshop workshop) {
		return proposal(bytes(), workshop);
	}

	static Proposal proposal(byte[] bytes, Workshop workshop) {
		try {
			Path file = Files.createTempFile("entrypoint", ".xlsx");
			try {
				Files.write(file, bytes);
				return new WorkbookImporter(new IncomingBooks()).read(workshop, file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Problem e) {
			throw new AssertionError(e.words(), e);
		}
	}

	/** All changes that can be done, done. */
	static Workshop after(Proposal proposal, Workshop workshop) {
		List<ProposedChange> all = proposal.changes().stream().filter(ProposedChange::canBeDone).toList();
		int[] next = {workshop.note("came.back.0").isEmpty() ? 0 : workshop.notes().size()};
		Proposal.Together together = Proposal.together(workshop, all, () -> "came.back." + next[0]++);
		if (!together.refused().isEmpty()) {
			throw new AssertionError(together.refused());
		}
		return together.after();
	}

	/** The one change that there is. */
	static ProposedChange only(Proposal proposal) {
		if (proposal.changes().size() != 1) {
			throw new AssertionError(proposal.changes());
		}
		return proposal.changes().getFirst();
	}

	/** The change of a field, if it is there. */
	static Optional<ProposedChange> of(Proposal proposal, String field) {
		return proposal.changes().stream().filter(each -> each.field().equals(field)).findFirst();
	}
}
