package org.entrypoint.exchange.workbook.lint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;

/** The names for cells. */
final class NameRules implements Family {
	@Override
	public void look(PackedBook book, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (BookName each : book.names()) {
			findings.check(seen.add(each.sheet() + " " + each.name().toLowerCase(Locale.ROOT)), Rule.NAME_DEFINED_ONCE,
					PackedBook.PART, each.name());
			if (each.sheet() < 0) {
				list(book, each, findings);
			} else {
				findings.check(
						each.place().map(BookName.Place::sheet).flatMap(book::sheet)
								.filter(sheet -> sheet.index() == each.sheet()).isPresent(),
						Rule.NAME_LEADS_TO_CELLS, PackedBook.PART, each.name() + " is " + each.refersTo());
			}
		}
	}

	private static void list(PackedBook book, BookName name, Findings findings) {
		Optional<BookName.Place> place = name.place();
		Optional<BookSheet> sheet = place.map(BookName.Place::sheet).flatMap(book::sheet);
		if (place.isEmpty() || sheet.isEmpty()) {
			findings.check(false, Rule.NAME_LEADS_TO_CELLS, PackedBook.PART, name.name() + " is " + name.refersTo());
			return;
		}
		CellRangeAddress area = place.get().area();
		BookSheet lists = sheet.get();
		findings.check(lists.name().equals(SheetRules.LISTS) && area.getFirstColumn() == area.getLastColumn(),
				Rule.NAME_LEADS_TO_CELLS, PackedBook.PART, name.name() + " is " + name.refersTo());
		area.forEach(cell -> findings.check(!lists.value(cell.getRow(), cell.getColumn()).isEmpty(),
				Rule.NAME_LEADS_TO_CELLS, lists, name.name() + ": nothing in " + cell));
		findings.check(area.getFirstRow() == 1 && lists.value(area.getLastRow() + 1, area.getFirstColumn()).isEmpty(),
				Rule.NAME_COVERS_LIST, lists, name.name() + " is " + name.refersTo());
		findings.check(name.name().equals(lists.value(0, area.getFirstColumn())), Rule.NAME_COVERS_LIST, lists,
				name.name() + " is not the list of this name");
	}
}
