package org.entrypoint.exchange.workbook.lint;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Parts;
import org.entrypoint.exchange.workbook.lint.book.SharedWords;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** What the file says of itself, and what it must not say of the computer. */
final class PropertyRules implements Family {
	private static final String CORE = "docProps/core.xml";
	private static final String APP = "docProps/app.xml";
	private static final String PROGRAM = "EntryPoint";
	private static final String ALWAYS = "2000-01-01T00:00:00Z";
	private static final Set<String> SAID = Set.of("created", "creator", "language", "lastModifiedBy", "modified",
			"title");
	private static final Set<String> APP_SAID = Set.of("Application");
	private static final Set<String> SHARING = Set.of("fileSharing", "absPath", "workbookProtection", "fileVersion",
			"AlternateContent");
	private static final Pattern PATH = Pattern.compile("/home/|/Users/|/tmp/|[A-Za-z]:\\\\");
	private final Expected expected;

	PropertyRules(Expected expected) {
		this.expected = expected;
	}

	@Override
	public void look(PackedBook book, Findings findings) {
		Parts parts = book.parts();
		Map<String, String> said = Xml.children(parts.root(CORE)).stream()
				.collect(Collectors.toMap(Element::getLocalName, Element::getTextContent, (one, other) -> one));
		is(expected.title(), said, "title", Rule.TITLE, findings);
		is("en-US", said, "language", Rule.LANGUAGE, findings);
		is(PROGRAM, said, "creator", Rule.CREATOR, findings);
		is(PROGRAM, said, "lastModifiedBy", Rule.CREATOR, findings);
		is(ALWAYS, said, "created", Rule.FIXED_DATES, findings);
		is(ALWAYS, said, "modified", Rule.FIXED_DATES, findings);
		findings.check(SAID.containsAll(said.keySet()), Rule.NOTHING_PERSONAL, CORE, said.toString());
		Xml.children(parts.root(APP)).forEach(each -> findings.check(APP_SAID.contains(each.getLocalName()),
				Rule.NOTHING_PERSONAL, APP, each.getLocalName()));
		Xml.children(book.root()).forEach(each -> findings.check(!SHARING.contains(each.getLocalName()),
				Rule.NOTHING_PERSONAL, PackedBook.PART, each.getLocalName()));
		for (String name : parts.names()) {
			// Words of the room may be anything.
			if (!name.equals(SharedWords.PART) && !name.startsWith("xl/worksheets/") && !name.equals(CORE)) {
				findings.check(!PATH.matcher(parts.text(name)).find(), Rule.NOTHING_PERSONAL, name, "a path");
			}
		}
	}

	private static void is(String wanted, Map<String, String> said, String property, Rule rule, Findings findings) {
		String found = said.getOrDefault(property, "");
		findings.check(wanted.equals(found), rule, CORE, property + ": " + found);
	}
}
