package org.entrypoint.exchange.workbook.lint.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** A whole workbook as its parts say it. */
public final class PackedBook {
	/** The part that lists the sheets. */
	public static final String PART = "xl/workbook.xml";
	/** The part with fonts, fills and formats. */
	public static final String STYLES = "xl/styles.xml";
	private final Parts parts;
	private final Element root;
	private final SharedWords words;
	private final BookStyles styles;
	private final List<BookSheet> sheets = new ArrayList<>();
	private final List<BookName> names;

	/** Reads parts that hang together. */
	public PackedBook(Parts parts) {
		this.parts = parts;
		this.root = parts.root(PART);
		this.words = new SharedWords(parts);
		this.styles = new BookStyles(parts.root(STYLES));
		this.names = Xml.listed(root, "definedNames", "definedName").stream().map(BookName::of).toList();
		for (Element each : Xml.listed(root, "sheets", "sheet")) {
			String part = Relation.target(parts, PART, Relation.id(each)).orElseThrow();
			sheets.add(new BookSheet(parts, words, each, part, sheets.size()));
		}
	}

	/** The parts it was read from. */
	public Parts parts() {
		return parts;
	}

	/** The outermost element of its main part. */
	public Element root() {
		return root;
	}

	/** The words that cells share. */
	public SharedWords words() {
		return words;
	}

	/** Fonts, fills and formats. */
	public BookStyles styles() {
		return styles;
	}

	/** The sheets in the order of their tabs. */
	public List<BookSheet> sheets() {
		return sheets;
	}

	/** The sheets that are shown. */
	public List<BookSheet> shown() {
		return sheets.stream().filter(BookSheet::isShown).toList();
	}

	/** The sheet of that name. */
	public Optional<BookSheet> sheet(String name) {
		return sheets.stream().filter(each -> each.name().equals(name)).findFirst();
	}

	/** The names for cells. */
	public List<BookName> names() {
		return names;
	}

	/** The name that belongs to all sheets and is spelled like that, in capitals or not. */
	public Optional<BookName> name(String spelled) {
		return names.stream().filter(each -> each.sheet() < 0
				&& each.name().toLowerCase(Locale.ROOT).equals(spelled.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** What a sheet calls by one of Excel's own names. */
	public Optional<BookName> own(BookSheet sheet, String name) {
		return names.stream().filter(each -> each.sheet() == sheet.index() && each.name().equals("_xlnm." + name))
				.findFirst();
	}

	/** The table of that name. */
	public Optional<BookTable> table(String name) {
		return sheets.stream().flatMap(each -> each.tables().stream()).filter(each -> each.name().equals(name))
				.findFirst();
	}
}
