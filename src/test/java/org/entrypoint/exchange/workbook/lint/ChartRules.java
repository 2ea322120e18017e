package org.entrypoint.exchange.workbook.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.BookTable;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Relation;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Charts show what stands in the cells, and say so to those who do not see them. */
final class ChartRules implements Family {
	/** A description of fewer characters describes nothing. */
	private static final int LEAST = 40;

	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			for (Relation drawing : ways(book, sheet.part(), "drawing")) {
				Xml.deep(book.parts().root(drawing.target()), "graphicFrame")
						.forEach(frame -> words(sheet, frame, findings));
				for (Relation chart : ways(book, drawing.target(), "chart")) {
					Element root = book.parts().root(chart.target());
					findings.check(
							Xml.at(root, "chart", "title").map(each -> !each.getTextContent().isBlank()).orElse(false),
							Rule.CHART_WORDS, sheet, "no title");
					boolean isStacked = Xml.deep(root, "grouping")
							.anyMatch(each -> each.getAttribute("val").equals("stacked"));
					Xml.deep(root, "ser").forEach(each -> series(book, sheet, each, isStacked, findings));
				}
			}
		}
	}

	private static List<Relation> ways(PackedBook book, String part, String type) {
		return Relation.of(book.parts(), part).stream().filter(each -> each.type().equals(type)).toList();
	}

	private static void words(BookSheet sheet, Element frame, Findings findings) {
		Optional<Element> said = Xml.at(frame, "nvGraphicFramePr", "cNvPr");
		findings.check(said
				.filter(each -> each.getAttribute("descr").length() >= LEAST && !each.getAttribute("name").isBlank())
				.isPresent(), Rule.CHART_WORDS, sheet, said.map(each -> each.getAttribute("name")).orElse(""));
	}

	private static void series(PackedBook book, BookSheet sheet, Element series, boolean isStacked, Findings findings) {
		Xml.at(series, "cat", "strRef").ifPresent(each -> shown(book, sheet, each, findings));
		Optional<Element> values = Xml.at(series, "val", "numRef");
		findings.check(values.isPresent() && Xml.at(series, "cat", "strRef").isPresent(), Rule.CHART_RANGE, sheet,
				"numbers that follow nothing");
		String name = Xml.at(series, "tx").map(Element::getTextContent).orElse("");
		values.flatMap(each -> shown(book, sheet, each, findings)).ifPresent(
				head -> findings.check(head.equals(name), Rule.CHART_SERIES, sheet, name + " shows " + head));
		Optional<Integer> bar = Xml.at(series, "spPr", "solidFill", "srgbClr").map(ChartRules::color);
		Optional<Integer> letters = Xml.deep(series, "defRPr").findFirst()
				.flatMap(each -> Xml.at(each, "solidFill", "srgbClr")).map(ChartRules::color);
		findings.check(
				bar.isPresent() && letters.isPresent()
						&& Colors.areRead(letters.get(), isStacked ? bar.get() : Colors.WHITE),
				Rule.CHART_CONTRAST, sheet, name);
	}

	private static int color(Element color) {
		return Integer.parseInt(color.getAttribute("val"), 16);
	}

	/** Checks a reference and gives the head of the column that it shows. */
	private static Optional<String> shown(PackedBook book, BookSheet sheet, Element reference, Findings findings) {
		String spelled = Xml.at(reference, "f").map(Element::getTextContent).orElse("");
		Optional<BookName.Place> place = BookName.place(spelled);
		Optional<BookSheet> there = place.flatMap(each -> book.sheet(each.sheet()));
		CellRangeAddress area = place.map(BookName.Place::area).orElse(new CellRangeAddress(0, 0, 0, 0));
		Optional<BookTable> table = there
				.flatMap(each -> each.tables().stream().filter(one -> isColumn(one.rows(), area)).findFirst());
		findings.check(table.isPresent(), Rule.CHART_RANGE, sheet, spelled);
		there.ifPresent(each -> cache(sheet, each, area, reference, findings));
		return table.map(each -> each.columns().get(area.getFirstColumn()));
	}

	private static boolean isColumn(CellRangeAddress rows, CellRangeAddress area) {
		return area.getFirstColumn() == area.getLastColumn() && area.getFirstRow() == rows.getFirstRow()
				&& area.getLastRow() == rows.getLastRow() && area.getLastColumn() <= rows.getLastColumn();
	}

	private static void cache(BookSheet sheet, BookSheet there, CellRangeAddress area, Element reference,
			Findings findings) {
		Map<Integer, String> kept = new HashMap<>();
		boolean isNumbers = "numRef".equals(reference.getLocalName());
		Xml.deep(reference, "pt").forEach(each -> kept.put(Xml.number(each, "idx", -1), each.getTextContent()));
		int rows = area.getLastRow() - area.getFirstRow() + 1;
		findings.check(Xml.deep(reference, "ptCount").anyMatch(each -> Xml.number(each, "val", -1) == rows),
				Rule.CHART_CACHE, sheet, "another count");
		for (int index = 0; index < rows; index++) {
			String said = kept.getOrDefault(index, "");
			BookCell cell = there.cells().get(new CellAddress(area.getFirstRow() + index, area.getFirstColumn()));
			boolean isSame = isNumbers
					? Double.compare(number(cell), said.isEmpty() ? 0 : Double.parseDouble(said)) == 0
					: cell != null && cell.value().equals(said);
			findings.check(isSame, Rule.CHART_CACHE, sheet, index + ": " + said);
		}
	}

	/** Of words there is no bar. */
	private static double number(@Nullable BookCell cell) {
		return cell == null || cell.value().isEmpty() || !(cell.type().equals("n") || cell.type().isEmpty())
				? 0
				: Double.parseDouble(cell.value());
	}
}
