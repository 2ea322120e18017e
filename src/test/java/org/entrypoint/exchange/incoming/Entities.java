package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.LINKS;
import static org.entrypoint.exchange.incoming.SmallBook.ROOT;
import static org.entrypoint.exchange.incoming.SmallBook.SHEET;
import static org.entrypoint.exchange.incoming.SmallBook.STYLES;
import static org.entrypoint.exchange.incoming.SmallBook.TEXTS;
import static org.entrypoint.exchange.incoming.SmallBook.TYPES;
import static org.entrypoint.exchange.incoming.SmallBook.WORKBOOK;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workbooks whose XML declares entities: to read other files with, to fill the memory, or for nothing. */
final class Entities {
	private static final List<String> PARTS = List.of(TYPES, ROOT, WORKBOOK, LINKS, SHEET, TEXTS, STYLES);
	private static final List<String> OTHERS = List.of("docProps/core.xml", "docProps/app.xml", "xl/theme/theme1.xml",
			"xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/comments1.xml", "xl/tables/table1.xml",
			"customXml/item1.xml", "xl/worksheets/_rels/sheet1.xml.rels");
	private static final Map<String, String> KINDS = kinds();

	private Entities() {
	}

	private static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("an empty one", "<!DOCTYPE sst>");
		kinds.put("one with nothing in it", "<!DOCTYPE sst []>");
		kinds.put("a word", "<!DOCTYPE sst [<!ENTITY e \"word\">]>");
		kinds.put("a file", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
		kinds.put("a file of Windows", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///c:/windows/win.ini\">]>");
		kinds.put("an address", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]>");
		kinds.put("a device", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///dev/zero\">]>");
		kinds.put("a public one", "<!DOCTYPE sst [<!ENTITY e PUBLIC \"-//W3C//x\" \"http://127.0.0.1:9/e\">]>");
		kinds.put("rules elsewhere", "<!DOCTYPE sst SYSTEM \"http://127.0.0.1:9/sst.dtd\">");
		kinds.put("rules in a file", "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\">");
		kinds.put("rules in public", "<!DOCTYPE sst PUBLIC \"-//W3C//x\" \"http://127.0.0.1:9/sst.dtd\">");
		kinds.put("a parameter",
				"<!DOCTYPE sst [<!ENTITY % e SYSTEM \"http://127.0.0.1:9/e\"> %e; <!ENTITY e \"word\">]>");
		kinds.put("an attribute for everybody", "<!DOCTYPE sst [<!ATTLIST sst count CDATA \"7\">]>");
		kinds.put("a note", "<!DOCTYPE sst [<!NOTATION e SYSTEM \"calc.exe\">]>");
		kinds.put("itself", "<!DOCTYPE sst [<!ENTITY e \"&e;\">]>");
		StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY e0 \"ha\">");
		for (int index = 1; index < 30; index++) {
			laughs.append("<!ENTITY e").append(index).append(" \"").append(("&e" + (index - 1) + ";").repeat(10))
					.append("\">");
		}
		kinds.put("a billion laughs", laughs + "<!ENTITY e \"&e29;\">]>");
		kinds.put("one long word many times", "<!DOCTYPE sst [<!ENTITY e \"" + "word ".repeat(20_000) + "\">]>");
		return kinds;
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		KINDS.forEach((name, declared) -> files
				.add(refused(name + " in the texts", SmallBook.plain().with(TEXTS, using(declared, "", 100)))));
		for (String part : PARTS) {
			files.add(refused("a file in " + part, SmallBook.plain().change(part,
					text -> text.replaceFirst("\\?>", "?>" + KINDS.getOrDefault("a file", "")))));
		}
		for (String part : OTHERS) {
			files.add(refused("a billion laughs in " + part,
					SmallBook.plain().with(part, KINDS.getOrDefault("a billion laughs", "") + "<sst>&e;</sst>")));
		}
		files.add(refused("an attribute with an entity", SmallBook.plain().with(SHEET,
				KINDS.getOrDefault("a word", "") + "<worksheet xmlns=\"" + SmallBook.MAIN + "\" a=\"&e;\"/>")));
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			files.add(refused("a file in " + charset, SmallBook.plain().with(TEXTS,
					("\uFEFF" + using(KINDS.getOrDefault("a file", ""), "", 1)).getBytes(charset))));
		}
		files.add(refused("a file in UTF-16 that nobody announces", SmallBook.plain().with(TEXTS,
				("<?xml version=\"1.0\" encoding=\"UTF-16LE\"?>" + using(KINDS.getOrDefault("a file", ""), "", 1))
						.getBytes(StandardCharsets.UTF_16LE))));
		files.add(refused("a file behind a comment",
				SmallBook.plain().with(TEXTS, using(KINDS.getOrDefault("a file", ""), "<!-- hello --><?hello?>", 1))));
		files.add(refused("a file in an older alphabet",
				SmallBook.plain().with(TEXTS,
						using(KINDS.getOrDefault("a file", ""), "<?xml version=\"1.0\" encoding=\"Cp037\"?>", 1)
								.getBytes(Charset.forName("Cp037")))));
		return files;
	}

	private static ForeignFile refused(String name, SmallBook book) {
		return ForeignFile.refused(name, "entities", book);
	}

	private static String using(String declared, String before, int times) {
		return before + declared + "<sst xmlns=\"" + SmallBook.MAIN + "\"><si><t>" + "&e;".repeat(times)
				+ "</t></si></sst>";
	}
}
