package org.entrypoint.exchange.workbook.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Relation;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** Links from one sheet to another. */
final class LinkRules implements Family {
	@Override
	public void look(PackedBook book, Findings findings) {
		List<BookSheet> shown = book.shown();
		for (BookSheet sheet : book.sheets()) {
			Set<String> targets = new HashSet<>();
			for (Element each : Xml.listed(sheet.root(), "hyperlinks", "hyperlink")) {
				String location = each.getAttribute("location");
				Optional<BookSheet> target = BookName.place(location).filter(place -> !location.isEmpty())
						.flatMap(place -> book.sheet(place.sheet()));
				findings.check(target.filter(BookSheet::isShown).isPresent() && Relation.id(each).isEmpty(),
						Rule.LINK_TARGET, sheet, location);
				CellAddress at = new CellAddress(each.getAttribute("ref"));
				findings.check(target.map(BookSheet::name).orElse("").equals(sheet.value(at.getRow(), at.getColumn())),
						Rule.LINK_TARGET, sheet, at + " leads to " + location);
				target.ifPresent(one -> targets.add(one.name()));
			}
			findings.check(sheet.index() > 0 || shown.stream().skip(1).allMatch(each -> targets.contains(each.name())),
					Rule.LINKS_TO_ALL, sheet, targets.toString());
		}
	}
}
