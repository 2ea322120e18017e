package org.entrypoint.exchange.workbook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.BookTable;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** Excel's own tables. */
final class TableRules implements Family {
	private static final String CONTINUED = " (continued)";
	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
	/** What could be a cell's own name. */
	private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}\\d+|[RrCc]|[Rr]\\d*[Cc]\\d*");

	@Override
	public void look(PackedBook book, Findings findings) {
		Set<String> names = new HashSet<>();
		Set<String> numbers = new HashSet<>();
		for (BookSheet sheet : book.sheets()) {
			List<BookTable> before = new ArrayList<>();
			for (BookTable table : sheet.tables()) {
				String name = table.name();
				findings.check(
						names.add(name.toLowerCase(Locale.ROOT)) && book.name(name).isEmpty()
								&& numbers.add(table.root().getAttribute("id")),
						Rule.TABLE_NAMED_ONCE, table.part(), name + " " + table.root().getAttribute("id"));
				findings.check(NAME.matcher(name).matches() && !CELL.matcher(name).matches()
						&& name.equals(table.root().getAttribute("name")), Rule.TABLE_NAME, table.part(), name);
				findings.check(before.stream().noneMatch(each -> each.area().intersects(table.area())),
						Rule.TABLE_OVERLAP, sheet, name);
				before.add(table);
				findings.check(sheet.merged().stream().noneMatch(each -> each.intersects(table.area())),
						Rule.TABLE_MERGED, sheet, name);
				columns(sheet, table, findings);
				rows(sheet, table, findings);
				ids(sheet, table, findings);
			}
		}
	}

	private static void columns(BookSheet sheet, BookTable table, Findings findings) {
		CellRangeAddress area = table.area();
		List<Element> columns = Xml.listed(table.root(), "tableColumns", "tableColumn");
		Set<String> heads = new HashSet<>();
		Set<String> numbers = new HashSet<>();
		columns.forEach(each -> numbers.add(each.getAttribute("id")));
		table.columns().forEach(each -> heads.add(each.toLowerCase(Locale.ROOT)));
		int width = area.getLastColumn() - area.getFirstColumn() + 1;
		findings.check(columns.size() == width && heads.size() == width && numbers.size() == width && Xml
				.at(table.root(), "tableColumns").map(each -> Xml.number(each, "count", -1) == width).orElse(false),
				Rule.TABLE_COLUMNS, table.part(), table.columns().toString());
		for (int index = 0; index < columns.size(); index++) {
			String head = sheet.value(area.getFirstRow(), area.getFirstColumn() + index);
			findings.check(head.equals(table.columns().get(index)) && !head.isEmpty(), Rule.TABLE_HEADS, sheet,
					table.name() + ": " + table.columns().get(index) + " under " + head);
		}
		Xml.at(table.root(), "autoFilter")
				.ifPresent(filter -> findings.check(filter.getAttribute("ref").equals(area.formatAsString()),
						Rule.TABLE_FILTER, sheet, table.name() + ": " + filter.getAttribute("ref")));
	}

	private static void rows(BookSheet sheet, BookTable table, Findings findings) {
		CellRangeAddress area = table.area();
		findings.check(area.getFirstColumn() == 0 && area.getLastRow() > area.getFirstRow(), Rule.TABLE_ROWS, sheet,
				table.name() + " is " + area.formatAsString());
		for (int row = table.rows().getFirstRow(); row <= table.rows().getLastRow(); row++) {
			findings.check(sheet.cells().containsKey(new CellAddress(row, 1)), Rule.TABLE_ROWS, sheet,
					table.name() + " has nothing in row " + (row + 1));
		}
		int below = area.getLastRow() + 1;
		// Headings, gaps and fields have a mark or an id as well; the cells of fields are merged.
		boolean isRow = !sheet.value(below, 0).isEmpty() && Section.of(sheet.value(below, 0)).isEmpty()
				&& sheet.merged().stream().noneMatch(each -> each.containsRow(below));
		findings.check(!isRow, Rule.TABLE_END, sheet, table.name() + " ends before row " + (below + 1));
	}

	private static void ids(BookSheet sheet, BookTable table, Findings findings) {
		Set<String> seen = new HashSet<>();
		String before = "";
		for (int row = table.rows().getFirstRow(); row <= table.rows().getLastRow(); row++) {
			String id = sheet.value(row, 0);
			if (id.endsWith(CONTINUED)) {
				String whole = id.substring(0, id.length() - CONTINUED.length());
				findings.check(before.equals(whole) || before.equals(id), Rule.TABLE_CONTINUED, sheet,
						table.name() + ": " + id + " after " + before);
			} else {
				findings.check(id.isEmpty() || seen.add(id), Rule.TABLE_IDS, sheet,
						table.name() + ": " + id + " again in row " + (row + 1));
			}
			before = id;
		}
	}
}
