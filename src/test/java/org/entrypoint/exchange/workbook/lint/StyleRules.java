package org.entrypoint.exchange.workbook.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** The numbers by which cells and conditional formats call their looks. */
final class StyleRules implements Family {
	private static final Map<String, String> LISTS = Map.of("fonts", "font", "fills", "fill", "borders", "border",
			"cellXfs", "xf", "dxfs", "dxf", "numFmts", "numFmt", "cellStyleXfs", "xf");
	/** Formats from here on are the file's own. */
	private static final int FIRST_FORMAT = 164;

	@Override
	public void look(PackedBook book, Findings findings) {
		looks(book, findings);
		for (BookSheet sheet : book.sheets()) {
			for (BookCell cell : sheet.written()) {
				findings.check(cell.style() >= 0 && cell.style() < book.styles().looks().size(), Rule.STYLE_INDEX,
						sheet, cell, "look " + cell.style());
			}
			conditional(book, sheet, findings);
		}
	}

	private static void looks(PackedBook book, Findings findings) {
		Element root = book.styles().root();
		LISTS.forEach((list, name) -> Xml.at(root, list)
				.ifPresent(each -> findings.check(Xml.number(each, "count", -1) == Xml.children(each, name).size(),
						Rule.STYLE_PARTS, PackedBook.STYLES, list + ": another count")));
		Set<Integer> formats = Xml.listed(root, "numFmts", "numFmt").stream()
				.map(each -> Xml.number(each, "numFmtId", 0)).collect(Collectors.toSet());
		int borders = Xml.listed(root, "borders", "border").size();
		int named = Xml.listed(root, "cellStyleXfs", "xf").size();
		for (Element look : book.styles().looks()) {
			int format = Xml.number(look, "numFmtId", 0);
			findings.check(
					book.styles().font(look).isPresent() && book.styles().fill(look).isPresent()
							&& Xml.number(look, "borderId", 0) < borders && Xml.number(look, "xfId", 0) < named
							&& (format < FIRST_FORMAT || formats.contains(format)),
					Rule.STYLE_PARTS, PackedBook.STYLES, "a look without its parts");
		}
	}

	private static void conditional(PackedBook book, BookSheet sheet, Findings findings) {
		Set<Integer> ranks = new HashSet<>();
		for (Element each : Xml.children(sheet.root(), "conditionalFormatting")) {
			BookSheet.areas(each).forEach(area -> area.forEach(cell -> findings.check(sheet.cells().containsKey(cell),
					Rule.CONDITIONAL_RANK, sheet, "no cell " + cell)));
			for (Element rule : Xml.children(each, "cfRule")) {
				int look = Xml.number(rule, "dxfId", -1);
				findings.check(look >= 0 && look < book.styles().conditional().size(), Rule.CONDITIONAL_INDEX, sheet,
						"look " + look);
				findings.check(ranks.add(Xml.number(rule, "priority", 0)), Rule.CONDITIONAL_RANK, sheet,
						"rank " + rule.getAttribute("priority"));
			}
		}
	}
}
