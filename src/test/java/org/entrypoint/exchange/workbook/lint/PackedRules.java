package org.entrypoint.exchange.workbook.lint;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrypoint.exchange.workbook.lint.book.Parts;
import org.entrypoint.exchange.workbook.lint.book.Relation;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;

/** How the parts of the file hang together. */
final class PackedRules {
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
	private static final Pattern KNOWN = Pattern
			.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
					+ "|xl/(workbook|styles|sharedStrings)\\.xml|xl/(worksheets/sheet|tables/table|drawings/drawing|charts/chart)\\d+"
					+ "\\.xml|xl/(_rels/workbook|(worksheets|drawings)/_rels/\\w+)\\.xml\\.rels");

	void look(Parts parts, Findings findings) {
		parts.unsound().forEach(each -> findings.check(false, Rule.SOUND_XML, each, "no sound XML"));
		if (!parts.unsound().isEmpty()) {
			return;
		}
		Set<String> lower = new HashSet<>();
		for (String each : parts.names()) {
			findings.check(lower.add(each.toLowerCase(Locale.ROOT)), Rule.PART_NAMED_ONCE, each, "twice");
			String small = each.toLowerCase(Locale.ROOT);
			boolean isMacro = small.contains("vba") || small.contains("macro");
			findings.check(!isMacro, Rule.NO_MACROS, each, "macros");
			findings.check(!small.contains("external"), Rule.NOTHING_OUTSIDE, each, "another file");
			findings.check(isMacro || KNOWN.matcher(each).matches(), Rule.KNOWN_PARTS, each, "unknown");
		}
		parts.times().forEach((name, time) -> findings.check(time.equals(ALWAYS), Rule.ZIP_TIME, name, "" + time));
		types(parts, findings);
		ways(parts, findings);
	}

	private static void types(Parts parts, Findings findings) {
		Element types = parts.root(Parts.TYPES);
		Map<String, String> own = new HashMap<>();
		for (Element each : Xml.children(types, "Override")) {
			String name = each.getAttribute("PartName").substring(1);
			findings.check(parts.names().contains(name), Rule.CONTENT_TYPE, name, "no such part");
			findings.check(own.put(name, each.getAttribute("ContentType")) == null, Rule.CONTENT_TYPE, name, "twice");
			findings.check(!each.getAttribute("ContentType").contains("macro"), Rule.NO_MACROS, name, "macros");
		}
		Set<String> endings = Xml.children(types, "Default").stream().map(each -> each.getAttribute("Extension"))
				.collect(Collectors.toSet());
		for (String each : parts.names()) {
			boolean isWays = each.endsWith(".rels") && endings.contains("rels");
			findings.check(isWays || each.equals(Parts.TYPES) || own.getOrDefault(each, "").contains(kind(each)),
					Rule.CONTENT_TYPE, each, own.getOrDefault(each, "no type"));
		}
	}

	/** The word in a part's type by which it can be told from others. */
	private static String kind(String part) {
		String file = part.substring(part.lastIndexOf('/') + 1).replaceAll("\\d*\\.xml$", "");
		return switch (file) {
			case "app" -> "extended-properties+xml";
			case "core" -> "core-properties+xml";
			case "workbook" -> "spreadsheetml.sheet.main+xml";
			case "sheet" -> "spreadsheetml.worksheet+xml";
			case "styles", "sharedStrings", "table" -> "spreadsheetml." + file + "+xml";
			default -> file + "+xml";
		};
	}

	private static void ways(Parts parts, Findings findings) {
		Set<String> reached = new HashSet<>(Set.of(Parts.TYPES, "_rels/.rels"));
		Deque<String> open = new ArrayDeque<>(List.of(""));
		while (!open.isEmpty()) {
			String part = open.remove();
			List<Relation> ways = Relation.of(parts, part);
			Set<String> ids = new HashSet<>();
			for (Relation each : ways) {
				findings.check(ids.add(each.id()), Rule.RELATION_TARGET, part, each.id() + " twice");
				findings.check(!each.isExternal(), Rule.NOTHING_OUTSIDE, part, each.target());
				findings.check(each.isExternal() || parts.names().contains(each.target()), Rule.RELATION_TARGET, part,
						each.target());
				if (!each.isExternal() && parts.names().contains(each.target()) && reached.add(each.target())) {
					open.add(each.target());
				}
			}
			parts.find(part).ifPresent(root -> called(root, part, ids, findings));
			int slash = part.lastIndexOf('/') + 1;
			reached.add(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
		}
		parts.names().forEach(each -> findings.check(reached.contains(each), Rule.PART_REACHED, each, "unreached"));
	}

	private static void called(Element element, String part, Set<String> ids, Findings findings) {
		String id = Relation.id(element);
		findings.check(id.isEmpty() || ids.contains(id), Rule.RELATION_TARGET, part, id);
		if (!element.getLocalName().equals("sheetData")) {
			Xml.children(element).forEach(each -> called(each, part, ids, findings));
		}
	}
}
