package org.entrypoint.exchange.incoming.part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.xml.sax.Attributes;

/** What each part is, as the file's first part says: by the part's name or by how the name ends. */
final class ContentTypes extends PartHandler {
	/** Where it stands. */
	static final String PART = "[Content_Types].xml";
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
	private static final List<String> BY_NAME = List.of("Types", "Override");
	private static final List<String> BY_ENDING = List.of("Types", "Default");
	private final Map<String, String> byName = new HashMap<>();
	private final Map<String, String> byEnding = new HashMap<>();

	ContentTypes(Reading reading) {
		super(reading, PART, NAMESPACE, "Types");
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (at(BY_NAME)) {
			add(byName, value(attributes, "PartName"), attributes);
		} else if (at(BY_ENDING)) {
			add(byEnding, value(attributes, "Extension"), attributes);
		}
	}

	private void add(Map<String, String> types, String key, Attributes attributes) throws Problem {
		String type = value(attributes, "ContentType").toLowerCase(Locale.ROOT);
		if (key.isEmpty() || type.isEmpty() || types.put(key.toLowerCase(Locale.ROOT), type) != null) {
			throw damaged();
		}
	}

	/** What a part is, in small letters; empty if nobody says so. */
	String of(String part) {
		String name = part.toLowerCase(Locale.ROOT);
		String ending = name.substring(name.lastIndexOf('.') + 1);
		return byName.getOrDefault("/" + name, byEnding.getOrDefault(ending, ""));
	}
}
