package org.entrypoint.ownform.copy;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import org.entrypoint.ownform.copy.xml.XmlText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The part that lists a form's sheets, and the names it gives to cells. */
final class WorkbookXml {
	/** What may stand before the settings of calculation; ECMA-376 part 1, 18.2.27. */
	private static final List<String> BEFORE = List.of("sheets", "functionGroups", "externalReferences",
			"definedNames");
	private final String xml;

	WorkbookXml(String xml) {
		this.xml = xml;
	}

	/** What each name of the whole book stands for, by the name in small letters. */
	public Map<String, String> names() {
		Map<String, String> names = new TreeMap<>();
		Tags tags = new Tags(xml);
		while (tags.next()) {
			Tag tag = tags.tag();
			if (tags.begins("definedName", 2) && !tag.isEmpty() && tag.attribute("localSheetId").isEmpty()) {
				tags.skip();
				names.put(tag.attribute("name").orElse("").toLowerCase(Locale.ROOT),
						XmlText.plain(xml.substring(tag.end(), tags.tag().start())).strip());
			}
		}
		return names;
	}

	/** The part with the wish that every formula is worked out when the book is opened. */
	public String calculated() {
		Tags tags = new Tags(xml);
		int place = -1;
		String prefix = "";
		while (tags.next()) {
			Tag tag = tags.tag();
			if (tags.begins("calcPr", 1)) {
				return xml.substring(0, tag.start()) + tag.with("fullCalcOnLoad", "1").text()
						+ xml.substring(tag.end());
			}
			if (tags.depth() == 1 && (tag.isClosing() || tag.isEmpty()) && BEFORE.contains(tag.name())) {
				place = tag.end();
				prefix = tag.prefix();
			}
		}
		return place < 0
				? xml
				: xml.substring(0, place) + "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>" + xml.substring(place);
	}
}
