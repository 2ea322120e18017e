package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import java.util.Optional;
import org.entrypoint.exchange.workbook.lint.book.BookStyles;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** Words stand out from what is behind them: WCAG 2.2, 1.4.3. */
final class ContrastRules implements Family {
	@Override
	public void look(PackedBook book, Findings findings) {
		BookStyles styles = book.styles();
		book.sheets().stream().flatMap(each -> each.written().stream()).flatMap(each -> styles.look(each).stream())
				.distinct().forEach(look -> {
					Optional<Element> font = styles.font(look);
					Optional<Integer> letters = font.flatMap(Colors::ofLetters);
					Optional<Integer> behind = styles.fill(look).flatMap(ContrastRules::behind);
					findings.check(
							font.isPresent() && letters.isPresent() && behind.isPresent()
									&& Colors.areRead(font.get(), letters.get(), behind.get()),
							Rule.CONTRAST, PackedBook.STYLES, "fontId " + look.getAttribute("fontId"));
				});
		List<Element> conditional = styles.conditional();
		for (int index = 0; index < conditional.size(); index++) {
			Element look = conditional.get(index);
			Optional<Integer> letters = Xml.at(look, "font", "color").flatMap(Colors::of);
			Optional<Integer> behind = Xml.at(look, "fill", "patternFill", "bgColor").flatMap(Colors::of);
			findings.check(letters.isPresent() && behind.isPresent() && Colors.areRead(letters.get(), behind.get()),
					Rule.CONDITIONAL_CONTRAST, PackedBook.STYLES, "dxfId " + index);
		}
	}

	private static Optional<Integer> behind(Element fill) {
		Optional<Element> pattern = Xml.at(fill, "patternFill");
		return switch (pattern.map(each -> each.getAttribute("patternType")).orElse("none")) {
			case "", "none" -> Optional.of(Colors.WHITE);
			case "solid" -> pattern.flatMap(each -> Xml.at(each, "fgColor")).flatMap(Colors::of);
			default -> Optional.empty();
		};
	}
}
