package org.entrypoint.ownform.copy.xml;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The tags of an XML text one after the other. The text was found to be sound before, and declares no entities. */
public final class Tags {
	private final String xml;
	private int at;
	private int depth;
	private @Nullable Tag tag;

	/** Tags of a text, before the first one. */
	public Tags(String xml) {
		this.xml = xml;
	}

	/** Goes on to the next tag; false if there is none. */
	public boolean next() {
		if (tag != null && !tag.isClosing() && !tag.isEmpty()) {
			depth++;
		}
		for (int open = xml.indexOf('<', at); open >= 0; open = xml.indexOf('<', at)) {
			if (xml.startsWith("<!--", open)) {
				at = behind("-->", open + 4);
			} else if (xml.startsWith("<![CDATA[", open)) {
				at = behind("]]>", open);
			} else if (xml.startsWith("<?", open)) {
				at = behind("?>", open);
			} else {
				at = end(open);
				tag = new Tag(xml.substring(open, at), open);
				if (tag.isClosing()) {
					depth--;
				}
				return true;
			}
		}
		tag = null;
		return false;
	}

	/** The tag that was reached. */
	public Tag tag() {
		if (tag == null) {
			throw new NoSuchElementException();
		}
		return tag;
	}

	/** How many elements the tag's element lies in. */
	public int depth() {
		return depth;
	}

	/** Whether the tag begins an element of this name that lies so deep. */
	public boolean begins(String name, int level) {
		return depth == level && !tag().isClosing() && tag().name().equals(name);
	}

	/** Whether the tag, which may be empty, ends an element of this name that lies so deep. */
	public boolean ends(String name, int level) {
		return depth == level && (tag().isClosing() || tag().isEmpty()) && tag().name().equals(name);
	}

	/** Goes on to the end of the element that the tag begins. */
	public void skip() {
		int level = depth;
		if (!tag().isEmpty()) {
			do {
				next();
			} while (depth > level || !tag().isClosing());
		}
	}

	private int behind(String mark, int from) {
		int found = xml.indexOf(mark, from);
		return found < 0 ? xml.length() : found + mark.length();
	}

	private int end(int open) {
		char quote = 0;
		for (int index = open; index < xml.length(); index++) {
			char each = xml.charAt(index);
			if (quote != 0) {
				quote = each == quote ? 0 : quote;
			} else if (each == '"' || each == '\'') {
				quote = each;
			} else if (each == '>') {
				return index + 1;
			}
		}
		return xml.length();
	}
}
