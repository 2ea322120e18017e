package org.entrypoint.ownform;

import org.entrypoint.ownform.fill.FilledCopy;
import org.entrypoint.ownform.fill.FormFiller;
import org.entrypoint.ownform.suggest.MappingSuggester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.json.MappingFile;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.Workshop;

/** A form, and what comes of it. */
public final class Form {
	static final Path NAME = Path.of("form.xlsx");
	private static final FileLibrary LIBRARY = new FileLibrary(new AppFolder(Path.of("target", "no-app-folder")),
			Clock.systemUTC());

	private final byte[] bytes;

	public Form(byte[] bytes) {
		this.bytes = bytes;
	}

	/** The form's file. */
	public byte[] bytes() {
		return bytes;
	}

	/** The sample district. */
	public static Workshop sample() {
		return LIBRARY.sample();
	}

	/** A workshop in which nothing was said. */
	public static Workshop empty() {
		return Workshop.blank(LIBRARY.builtIn());
	}

	/** A form of one sheet, “Form”. */
	public static Form of(Consumer<XSSFSheet> drawn) {
		return ofBook(book -> drawn.accept(book.createSheet("Form")));
	}

	public static Form ofBook(Consumer<XSSFWorkbook> drawn) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			drawn.accept(book);
			book.write(out);
			return new Form(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A cell of a sheet, made if it is not there. */
	public static XSSFCell cell(XSSFSheet sheet, String address) {
		CellReference at = new CellReference(address);
		XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
		return row.getCell(at.getCol(), XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	/** The mapping that this JSON is, with single quotes for double ones. */
	static Mapping mapping(String json) {
		try {
			Path file = Files.createTempFile("entrypoint", ".json");
			try {
				Files.writeString(file, json.replace('\'', '"'));
				return new MappingFile(file).read();
			} finally {
				Files.delete(file);
			}
		} catch (IOException | Problem e) {
			throw new AssertionError(e);
		}
	}

	/** The form filled with a workshop. */
	public FilledCopy filled(Workshop workshop, Mapping mapping) {
		try {
			return new FormFiller(workshop).fill(NAME, new IncomingBooks().form(NAME, bytes), mapping);
		} catch (Problem e) {
			throw new AssertionError(e);
		}
	}

	public FilledCopy filled(Workshop workshop, String json) {
		return filled(workshop, mapping("{'entrypoint-mapping': 1, " + json + "}"));
	}

	/** What is suggested for the form. */
	public Mapping suggested(Workshop workshop) {
		try {
			return new MappingSuggester(workshop).of(NAME, new IncomingBooks().form(NAME, bytes));
		} catch (Problem e) {
			throw new AssertionError(e);
		}
	}

	/** What POI makes of a cell on the sheet “Form” of a filled copy. */
	public static XSSFCell read(FilledCopy filled, String address) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
			return cell(book.getSheet("Form"), address);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a person sees in a cell on the sheet “Form” of a filled copy. */
	public static String shown(FilledCopy filled, String address) {
		Cell cell = read(filled, address);
		return new DataFormatter().formatCellValue(cell);
	}
}
