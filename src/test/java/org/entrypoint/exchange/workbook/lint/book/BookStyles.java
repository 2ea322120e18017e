package org.entrypoint.exchange.workbook.lint.book;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The looks of cells as the file lists them. */
public final class BookStyles {
	private final Element root;
	private final List<Element> looks;
	private final List<Element> fonts;
	private final List<Element> fills;
	private final List<Element> conditional;

	BookStyles(Element root) {
		this.root = root;
		this.looks = Xml.listed(root, "cellXfs", "xf");
		this.fonts = Xml.listed(root, "fonts", "font");
		this.fills = Xml.listed(root, "fills", "fill");
		this.conditional = Xml.listed(root, "dxfs", "dxf");
	}

	/** The part's outermost element. */
	public Element root() {
		return root;
	}

	/** The looks that cells call by their numbers. */
	public List<Element> looks() {
		return looks;
	}

	/** The looks that conditional formats call by their numbers. */
	public List<Element> conditional() {
		return conditional;
	}

	/** The look of a cell; nothing if there is none of its number. */
	public Optional<Element> look(BookCell cell) {
		return cell.style() < looks.size() ? Optional.of(looks.get(cell.style())) : Optional.empty();
	}

	/** The letters of a look. */
	public Optional<Element> font(Element look) {
		return numbered(fonts, Xml.number(look, "fontId", 0));
	}

	/** What lies behind the words of a look. */
	public Optional<Element> fill(Element look) {
		return numbered(fills, Xml.number(look, "fillId", 0));
	}

	private static Optional<Element> numbered(List<Element> list, int number) {
		return number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
	}

	/** Whether a cell cannot be typed into once its sheet is protected. */
	public boolean isLocked(BookCell cell) {
		return look(cell).flatMap(each -> Xml.at(each, "protection"))
				.map(each -> each.getAttribute("locked").isEmpty() || Xml.isTrue(each, "locked")).orElse(true);
	}

	/** Whether a cell's words are marked as words. */
	public boolean isQuoted(BookCell cell) {
		return look(cell).map(each -> Xml.isTrue(each, "quotePrefix")).orElse(false);
	}
}
