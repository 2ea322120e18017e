package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.Tag;
import org.entrypoint.ownform.copy.xml.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The looks of a form's cells. A look that has to show a line break, a day, or words that begin like a formula is added
 * behind the form's own, as Excel does when somebody types such a thing; no look of the form changes.
 */
public final class CellStyles {
	private static final int TEXT_FORMAT = 49;
	private static final int DAY_FORMAT = 14;
	private static final double USUAL_POINTS = 11;
	private final String xml;
	private final List<String> looks = new ArrayList<>();
	/** The sizes of the letters of each font. */
	private final List<Double> fonts = new ArrayList<>();
	private final Map<Integer, String> formats = new HashMap<>();
	private final int own;
	private int listStart;
	private int listEnd;

	/** The looks in a part; none for an empty text. */
	public CellStyles(String xml) {
		this.xml = xml;
		Tags tags = new Tags(xml);
		while (tags.next()) {
			if (tags.begins("numFmt", 2)) {
				formats.put(tags.tag().number("numFmtId", -1), tags.tag().attribute("formatCode").orElse(""));
			} else if (tags.begins("font", 2)) {
				fonts.add(USUAL_POINTS);
			} else if (tags.begins("sz", 3) && !fonts.isEmpty()) {
				fonts.set(fonts.size() - 1, tags.tag().decimal("val", USUAL_POINTS));
			} else if (tags.begins("cellXfs", 1)) {
				listStart = tags.tag().start();
			} else if (tags.ends("cellXfs", 1)) {
				listEnd = tags.tag().start();
			} else if (tags.begins("xf", 2) && listStart > 0 && listEnd == 0) {
				int start = tags.tag().start();
				tags.skip();
				looks.add(xml.substring(start, tags.tag().end()));
			}
		}
		own = looks.size();
	}

	/** Whether a look shows numbers as days. */
	boolean isDay(int look) {
		int format = number(look, "numFmtId");
		String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(Math.max(0, format)));
		return code != null && DateUtil.isADateFormat(format, code);
	}

	/** Whether a cell of this look takes everything as text. */
	boolean isText(int look) {
		return number(look, "numFmtId") == TEXT_FORMAT;
	}

	/** Whether a look breaks lines. */
	boolean wraps(int look) {
		return knows(look) && alignment(looks.get(look)).filter(each -> each.isSo("wrapText")).isPresent();
	}

	/** The size of a look's letters, in points. */
	double points(int look) {
		int font = number(look, "fontId");
		return font < fonts.size() ? fonts.get(font) : USUAL_POINTS;
	}

	/** The look that shows a number as a day, otherwise the same. */
	int day(int look) {
		return added(look, "numFmtId", String.valueOf(DAY_FORMAT), "applyNumberFormat");
	}

	/** The look that keeps words words, whatever they begin with. */
	int quoted(int look) {
		return added(look, "quotePrefix", "1", "");
	}

	/** The look that breaks lines. */
	int wrapped(int look) {
		if (!knows(look) || wraps(look)) {
			return look;
		}
		String before = looks.get(look);
		Tag xf = first(before);
		Tag applied = xf.with("applyAlignment", "1");
		Optional<Tag> alignment = alignment(before);
		if (alignment.isPresent()) {
			Tag tag = alignment.get();
			return add(applied.text() + before.substring(xf.end(), tag.start()) + tag.with("wrapText", "1").text()
					+ before.substring(tag.end()));
		}
		String rest = xf.isEmpty() ? xf.closing() : before.substring(xf.end());
		return add(applied.opened().text() + "<" + xf.prefix() + "alignment wrapText=\"1\"/>" + rest);
	}

	private static Tag first(String look) {
		Tags tags = new Tags(look);
		tags.next();
		return tags.tag();
	}

	private static Optional<Tag> alignment(String look) {
		Tags tags = new Tags(look);
		while (tags.next()) {
			if (tags.begins("alignment", 1)) {
				return Optional.of(tags.tag());
			}
		}
		return Optional.empty();
	}

	private int added(int look, String attribute, String value, String applies) {
		if (!knows(look)) {
			return look;
		}
		String before = looks.get(look);
		Tag xf = first(before);
		Tag changed = xf.with(attribute, value);
		return add((applies.isEmpty() ? changed : changed.with(applies, "1")).text() + before.substring(xf.end()));
	}

	private int add(String look) {
		int same = looks.indexOf(look);
		if (same < 0) {
			looks.add(look);
		}
		return same < 0 ? looks.size() - 1 : same;
	}

	/** Whether there is such a look, which can be changed. */
	boolean knows(int look) {
		return look < looks.size();
	}

	private int number(int look, String attribute) {
		return knows(look) ? first(looks.get(look)).number(attribute, 0) : 0;
	}

	/** The part with the looks that were added. */
	public String text() {
		if (looks.size() == own) {
			return xml;
		}
		Tag list = first(xml.substring(listStart));
		return xml.substring(0, listStart) + list.with("count", String.valueOf(looks.size())).text()
				+ xml.substring(listStart + list.end(), listEnd) + String.join("", looks.subList(own, looks.size()))
				+ xml.substring(listEnd);
	}
}
