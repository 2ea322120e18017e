package org.entrypoint.ownform.copy;

import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.sheet.CellStyles;
import org.entrypoint.ownform.copy.sheet.CellXml;
import org.entrypoint.ownform.copy.sheet.SheetLayout;
import org.entrypoint.ownform.copy.sheet.UnsupportedForm;
import org.entrypoint.ownform.copy.xml.XmlText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.exchange.workbook.Archive;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;

/**
 * A copy of a form that is being filled. The form itself never changes. Locked cells of protected sheets are filled as
 * well: it is a copy of the district's own form.
 */
public final class FormCopy {
	private final Path file;
	private final IncomingForm form;
	private final Map<String, CopySheet> sheets = new LinkedHashMap<>();
	private final Map<String, String> names;
	private final XmlText book;
	private final List<FormCell> clipped = new ArrayList<>();

	/**
	 * A copy in which nothing is filled yet.
	 *
	 * @param file what messages call the form
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	public FormCopy(Path file, IncomingForm form) throws Problem {
		this.file = file;
		this.form = form;
		try {
			book = XmlText.of(form.parts().getOrDefault(form.workbook(), new byte[0]));
			names = new WorkbookXml(book.text()).names();
			for (IncomingSheet sheet : form.book().sheets()) {
				String part = form.sheets().get(sheet.name());
				if (part != null) {
					sheets.put(key(sheet.name()), new CopySheet(form, sheet, part));
				}
			}
		} catch (CharacterCodingException e) {
			throw new Problem(FormProblem.FILL_UNUSUAL, file).because(e);
		}
	}

	private static String key(String sheet) {
		return sheet.toLowerCase(Locale.ROOT);
	}

	/** What stood in the form. */
	public IncomingForm form() {
		return form;
	}

	/** What stood in a cell of the form. */
	public Optional<IncomingValue> value(FormCell cell) {
		return form.book().sheet(cell.sheet()).flatMap(each -> each.row(cell.address().row()))
				.flatMap(each -> each.cell(cell.address().column()));
	}

	/** How a sheet is laid out; nothing if there is none with cells. */
	public Optional<SheetLayout> plan(String sheet) {
		return Optional.ofNullable(sheets.get(key(sheet))).map(CopySheet::plan);
	}

	/** The cell that the form gives a name to; nothing if the name is unknown, or means something else. */
	public Optional<FormCell> called(String name) {
		String means = names.getOrDefault(name.toLowerCase(Locale.ROOT), "");
		int split = means.lastIndexOf('!');
		if (split < 1) {
			return Optional.empty();
		}
		String sheet = means.substring(0, split);
		String plain = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length() > 2
				? sheet.substring(1, sheet.length() - 1).replace("''", "'")
				: sheet;
		Optional<CellAddress> first = CellArea.of(means.substring(split + 1).replace("$", "")).map(CellArea::first);
		return first.map(each -> new FormCell(plain, each));
	}

	/** Why a cell cannot be filled; nothing if it can. */
	public Optional<FillObstacle> obstacle(FormCell cell, boolean replaces) {
		CopySheet sheet = sheets.get(key(cell.sheet()));
		if (sheet != null) {
			return sheet.obstacle(cell.address(), replaces);
		}
		return Optional.of(form.book().sheet(cell.sheet()).isPresent() ? FillObstacle.NO_CELLS : FillObstacle.NO_SHEET);
	}

	/** Fills a cell that can be filled. */
	public void fill(FormCell cell, CellContent content) {
		CopySheet sheet = sheets.get(key(cell.sheet()));
		if (sheet == null) {
			throw new IllegalArgumentException(cell.toString());
		}
		sheet.filled().put(cell.address(), content);
	}

	/** What is filled by now. */
	public Map<FormCell, CellContent> contents() {
		Map<FormCell, CellContent> contents = new LinkedHashMap<>();
		sheets.values().forEach(sheet -> sheet.filled()
				.forEach((at, content) -> contents.put(new FormCell(sheet.name(), at), content)));
		return contents;
	}

	/** How many cells are filled by now. */
	public int filled() {
		return sheets.values().stream().mapToInt(each -> each.filled().size()).sum();
	}

	/**
	 * The copy as a file; the same form filled with the same is the same bytes. It was read once more, and found to
	 * hold what was filled in and everything else as it was.
	 *
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	public byte[] bytes() throws Problem {
		try {
			byte[] bytes = Archive.of(parts());
			Map<String, Map<CellAddress, CellContent>> filled = new HashMap<>();
			sheets.forEach((name, sheet) -> filled.put(name, sheet.filled()));
			new CopyVerifier(form, filled).check(file, bytes);
			return bytes;
		} catch (UnsupportedForm | IOException e) {
			throw new Problem(FormProblem.FILL_UNUSUAL, file).because(e);
		}
	}

	/** Cells that hold more than their rows show, because somebody chose the rows' heights; known with the bytes. */
	public List<FormCell> clipped() {
		return List.copyOf(clipped);
	}

	private Map<String, byte[]> parts() throws UnsupportedForm, CharacterCodingException {
		clipped.clear();
		Map<String, byte[]> parts = new TreeMap<>(form.parts());
		if (filled() == 0) {
			return parts;
		}
		boolean computes = sheets.values().stream().anyMatch(CopySheet::hasFormulas);
		XmlText looks = XmlText.of(form.parts().getOrDefault(form.styles(), "".getBytes(StandardCharsets.UTF_8)));
		CellStyles styles = new CellStyles(looks.text());
		CellXml cells = new CellXml(styles, form.isFrom1904());
		for (Map.Entry<String, String> each : form.sheets().entrySet()) {
			CopySheet sheet = sheets.get(key(each.getKey()));
			if (sheet != null && (!sheet.filled().isEmpty() || sheet.hasFormulas())) {
				put(parts, each.getValue(), sheet.part(cells, styles, computes, clipped::add));
			}
		}
		if (!styles.text().equals(looks.text())) {
			put(parts, form.styles(), looks.with(styles.text()).bytes());
		}
		if (computes) {
			put(parts, form.workbook(), book.with(new WorkbookXml(book.text()).calculated()).bytes());
		}
		return parts;
	}

	/** Replaces a part under the name that the file spells. */
	private static void put(Map<String, byte[]> parts, String name, byte[] part) {
		parts.replaceAll((each, before) -> each.equalsIgnoreCase(name) ? part : before);
	}
}
