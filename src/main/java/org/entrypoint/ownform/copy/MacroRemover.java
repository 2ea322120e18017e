package org.entrypoint.ownform.copy;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import org.entrypoint.ownform.copy.xml.XmlText;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;

/**
 * Forms without their macros: the part with the programs, its signature, and what leads to them. Everything else stays
 * as it is; a button that started a program stays a button and does nothing.
 */
public final class MacroRemover {
	private static final String MACROS = "vbaproject";
	private static final String TYPES = "[Content_Types].xml";
	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private MacroRemover() {
	}

	/**
	 * The form without macros; the same if it has none.
	 *
	 * @param file what messages call the form
	 * @throws Problem if it is put together in a way in which nothing can be left out safely
	 */
	public static IncomingForm of(Path file, IncomingForm form) throws Problem {
		if (form.parts().keySet().stream().noneMatch(MacroRemover::isMacro)) {
			return form;
		}
		SortedMap<String, byte[]> parts = new TreeMap<>(form.parts());
		parts.keySet().removeIf(MacroRemover::isMacro);
		try {
			rewrite(parts, TYPES, tag -> isMacro(tag.attribute("ContentType").orElse("")) ? "" : type(form, tag));
			rewrite(parts, relations(form.workbook()),
					tag -> isMacro(tag.attribute("Type").orElse("")) ? "" : tag.text());
		} catch (CharacterCodingException e) {
			throw new Problem(FormProblem.FILL_UNUSUAL, file).because(e);
		}
		return new IncomingForm(form.book(), parts, form.workbook(), form.sheets(), form.styles(), form.isFrom1904(),
				true);
	}

	private static boolean isMacro(String name) {
		return name.toLowerCase(Locale.ROOT).contains(MACROS);
	}

	/** A workbook without macros is of another type. */
	private static String type(IncomingForm form, Tag tag) {
		boolean isBook = tag.attribute("PartName").filter(("/" + form.workbook())::equalsIgnoreCase).isPresent();
		return isBook ? tag.with("ContentType", WORKBOOK).text() : tag.text();
	}

	private static String relations(String part) {
		int name = part.lastIndexOf('/') + 1;
		return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
	}

	/** Puts another text for each element below the first one; nothing for none. */
	private static void rewrite(Map<String, byte[]> parts, String part, Function<Tag, String> next)
			throws CharacterCodingException {
		XmlText before = XmlText.of(parts.getOrDefault(part, new byte[0]));
		StringBuilder after = new StringBuilder();
		int copied = 0;
		Tags tags = new Tags(before.text());
		while (tags.next()) {
			Tag tag = tags.tag();
			if (tags.depth() == 1 && !tag.isClosing()) {
				after.append(before.text(), copied, tag.start()).append(next.apply(tag));
				copied = tag.end();
				if (!tag.isEmpty()) {
					tags.skip();
					copied = next.apply(tag).isEmpty() ? tags.tag().end() : copied;
				}
			}
		}
		after.append(before.text(), copied, before.text().length());
		parts.replaceAll((name, old) -> name.equalsIgnoreCase(part) ? before.with(after.toString()).bytes() : old);
	}
}
