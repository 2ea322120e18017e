package org.entrypoint.diagnostic.json;

import org.entrypoint.locale.LocalLists;
import org.entrypoint.diagnostic.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a diagnostic's JSON that is taken apart property by property. Each property must be there, must have
 * the right type and must be known.
 */
final class JsonPart {
	private final JsonNode node;
	private final String at;
	private final Set<String> taken = new LinkedHashSet<>();

	private JsonPart(JsonNode node, String at) {
		this.node = node;
		this.at = at;
	}

	static JsonPart of(JsonNode node, String at) throws DiagnosticRefused {
		if (!node.isObject()) {
			throw new DiagnosticRefused(at, "type.object");
		}
		return new JsonPart(node, at);
	}

	String text(String name) throws DiagnosticRefused {
		JsonNode value = value(name);
		if (!value.isString()) {
			throw new DiagnosticRefused(at + "/" + name, "type.text");
		}
		return value.stringValue();
	}

	int number(String name) throws DiagnosticRefused {
		JsonNode value = value(name);
		if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
			throw new DiagnosticRefused(at + "/" + name, "type.number");
		}
		return value.intValue();
	}

	boolean yesOrNo(String name) throws DiagnosticRefused {
		JsonNode value = value(name);
		if (!value.isBoolean()) {
			throw new DiagnosticRefused(at + "/" + name, "type.boolean");
		}
		return value.booleanValue();
	}

	<E> E choice(String name, Map<String, E> choices) throws DiagnosticRefused {
		E chosen = choices.get(text(name));
		if (chosen == null) {
			throw new DiagnosticRefused(at + "/" + name, "choice", LocalLists.of(List.copyOf(choices.keySet())));
		}
		return chosen;
	}

	JsonPart part(String name) throws DiagnosticRefused {
		return of(value(name), at + "/" + name);
	}

	<T> List<T> list(String name, Shape<T> shape) throws DiagnosticRefused {
		JsonNode value = value(name);
		if (!value.isArray()) {
			throw new DiagnosticRefused(at + "/" + name, "type.list");
		}
		List<T> list = new ArrayList<>();
		for (JsonNode each : value) {
			list.add(whole(of(each, at + "/" + name + "/" + list.size()), shape));
		}
		return list;
	}

	/** Reads a part and refuses properties that the shape did not ask for. */
	static <T> T whole(JsonPart part, Shape<T> shape) throws DiagnosticRefused {
		T read = shape.read(part);
		for (String name : part.node.propertyNames()) {
			if (!part.taken.contains(name)) {
				throw new DiagnosticRefused(part.at + "/" + pointer(name), "unknown",
						LocalLists.of(List.copyOf(part.taken)));
			}
		}
		return read;
	}

	private JsonNode value(String name) throws DiagnosticRefused {
		taken.add(name);
		@Nullable
		JsonNode value = node.get(name);
		if (value == null) {
			throw new DiagnosticRefused(at, "missing", name);
		}
		if (value.isNull()) {
			throw new DiagnosticRefused(at + "/" + name, "null");
		}
		return value;
	}

	/** Source: RFC 6901; a very long name is cut, because it is somebody else's. */
	private static String pointer(String name) {
		return Text.mend(name.substring(0, Math.min(64, name.length()))).replace("~", "~0").replace("/", "~1");
	}

	/** How a part becomes a value. */
	@FunctionalInterface
	interface Shape<T> {
		T read(JsonPart part) throws DiagnosticRefused;
	}
}
