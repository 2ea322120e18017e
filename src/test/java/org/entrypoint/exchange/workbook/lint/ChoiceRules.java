package org.entrypoint.exchange.workbook.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.SharedWords;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** What can be chosen in a cell. */
final class ChoiceRules implements Family {
	/** The most that Excel keeps of a title and of a text: more of either, and it calls the file damaged. */
	private static final int TITLE = 32;
	private static final int TEXT = 255;

	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			List<CellRangeAddress> before = new ArrayList<>();
			Set<Integer> rows = sheet.written().stream().map(BookCell::row).collect(Collectors.toSet());
			List<Element> rules = Xml.listed(sheet.root(), "dataValidations", "dataValidation");
			Xml.at(sheet.root(), "dataValidations").ifPresent(list -> findings
					.check(Xml.number(list, "count", -1) == rules.size(), Rule.CHOICE_CELLS, sheet, "another count"));
			for (Element rule : rules) {
				String list = Xml.at(rule, "formula1").map(Element::getTextContent).orElse("");
				findings.check(rule.getAttribute("type").equals("list") && book.name(list).isPresent(),
						Rule.CHOICE_LIST, sheet, rule.getAttribute("sqref") + ": " + list);
				words(sheet, rule, findings);
				hint(book, sheet, rule, list, findings);
				for (CellRangeAddress area : BookSheet.areas(rule)) {
					findings.check(
							rows.containsAll(
									IntStream.rangeClosed(area.getFirstRow(), area.getLastRow()).boxed().toList()),
							Rule.CHOICE_CELLS, sheet, area.formatAsString());
					findings.check(before.stream().noneMatch(each -> each.intersects(area)), Rule.CHOICE_ONCE, sheet,
							area.formatAsString());
					before.add(area);
				}
			}
		}
	}

	/** The hint says what the numbers of a list mean, as far as there is room. */
	private static void hint(PackedBook book, BookSheet sheet, Element rule, String list, Findings findings) {
		Optional<BookName.Place> words = book.name(list + "_words").flatMap(BookName::place);
		String said = SharedWords.decoded(rule.getAttribute("prompt"));
		String meant = words.flatMap(each -> book.sheet(each.sheet()))
				.map(lists -> IntStream.rangeClosed(words.get().area().getFirstRow(), words.get().area().getLastRow())
						.mapToObj(row -> lists.value(row, words.get().area().getFirstColumn()))
						.collect(Collectors.joining("\n")))
				.orElse("");
		findings.check(meant.startsWith(said) && said.length() >= Math.min(meant.length(), TEXT - 1), Rule.CHOICE_WORDS,
				sheet, said + " instead of " + meant);
	}

	private static void words(BookSheet sheet, Element rule, Findings findings) {
		for (String each : List.of("promptTitle", "errorTitle")) {
			findings.check(SharedWords.decoded(rule.getAttribute(each)).length() <= TITLE, Rule.CHOICE_WORDS, sheet,
					each);
		}
		for (String each : List.of("prompt", "error")) {
			String words = SharedWords.decoded(rule.getAttribute(each));
			findings.check(words.length() <= TEXT && WordRules.canBeKept(words), Rule.CHOICE_WORDS, sheet, each);
		}
		findings.check(rule.getAttribute("promptTitle").isEmpty() || Xml.isTrue(rule, "showInputMessage"),
				Rule.CHOICE_WORDS, sheet, "a hint that is not shown");
	}
}
