package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.SharedWords;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** The words in cells. */
final class WordRules implements Family {
	private static final int LONGEST = 32_767;
	private static final int MOST_LINE_FEEDS = 253;

	@Override
	public void look(PackedBook book, Findings findings) {
		shared(book, findings);
		int used = 0;
		for (BookSheet sheet : book.sheets()) {
			for (BookCell cell : sheet.written()) {
				String words = cell.value();
				if (cell.isWords()) {
					findings.check(!isRisky(words) || book.styles().isQuoted(cell), Rule.QUOTED_WORDS, sheet, cell,
							words);
				}
				findings.check(
						words.length() <= LONGEST
								&& words.chars().filter(one -> one == '\n').count() <= MOST_LINE_FEEDS,
						Rule.WORDS_FIT, sheet, cell, words.length() + " characters");
				findings.check(canBeKept(words), Rule.NO_CONTROLS, sheet, cell, words);
				if (cell.type().equals("s")) {
					used++;
					findings.check(cell.shared() >= 0 && cell.shared() < book.words().all().size(), Rule.SHARED_INDEX,
							sheet, cell, "words " + cell.shared());
				}
			}
		}
		int said = Xml.number(book.parts().root(SharedWords.PART), "count", -1);
		findings.check(said == used, Rule.SHARED_COUNT, SharedWords.PART, said + " instead of " + used);
	}

	private static boolean isRisky(String words) {
		return !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0;
	}

	/** Whether a file can keep every character. */
	static boolean canBeKept(String words) {
		return words.codePoints().allMatch(each -> each == '\t' || each == '\n' || (each >= 0x20 && each <= 0xD7FF)
				|| (each >= 0xE000 && each <= 0xFFFD) || each >= 0x10000);
	}

	private static void shared(PackedBook book, Findings findings) {
		List<Element> items = book.words().items();
		int said = Xml.number(book.parts().root(SharedWords.PART), "uniqueCount", -1);
		findings.check(said == items.size(), Rule.SHARED_COUNT, SharedWords.PART, said + " instead of " + items.size());
		for (Element item : items) {
			Xml.deep(item, "t").forEach(text -> {
				String words = text.getTextContent();
				boolean isKept = "preserve"
						.equals(text.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space"));
				findings.check(isKept || words.equals(words.strip()), Rule.SPACES_KEPT, SharedWords.PART, words);
			});
		}
	}
}
