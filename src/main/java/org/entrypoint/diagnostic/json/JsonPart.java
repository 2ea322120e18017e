package org.entrypoint.diagnostic.json;

import org.entrypoint.locale.LocalLists;
import org.entrypoint.diagnostic.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of JSON that is taken apart property by property. Each property must have the right type and must be
 * known.
 */
public final class JsonPart {
	private final JsonNode node;
	private final String at;
	private final Set<String> taken = new LinkedHashSet<>();

	private JsonPart(JsonNode node, String at) {
		this.node = node;
		this.at = at;
	}

	static JsonPart of(JsonNode node, String at) throws JsonRefused {
		if (!node.isObject()) {
			throw new JsonRefused(at, "type.object");
		}
		return new JsonPart(node, at);
	}

	/** Whether a property is there; from now on it is known. */
	public boolean has(String name) {
		taken.add(name);
		return node.has(name);
	}

	/** The names of all properties, known or not, in their order. */
	public Collection<String> names() {
		return node.propertyNames();
	}

	/**
	 * A text.
	 *
	 * @throws JsonRefused if it is missing or no text
	 */
	public String text(String name) throws JsonRefused {
		JsonNode value = value(name);
		if (!value.isString()) {
			throw refused(name, "type.text");
		}
		return value.stringValue();
	}

	/**
	 * A whole number.
	 *
	 * @throws JsonRefused if it is missing or no such number
	 */
	public int number(String name) throws JsonRefused {
		JsonNode value = value(name);
		if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
			throw refused(name, "type.number");
		}
		return value.intValue();
	}

	/**
	 * True or false.
	 *
	 * @throws JsonRefused if it is missing or neither
	 */
	public boolean yesOrNo(String name) throws JsonRefused {
		JsonNode value = value(name);
		if (!value.isBoolean()) {
			throw refused(name, "type.boolean");
		}
		return value.booleanValue();
	}

	/**
	 * One of several words.
	 *
	 * @param choices what each word means
	 * @throws JsonRefused if it is missing or none of them
	 */
	public <E> E choice(String name, Map<String, E> choices) throws JsonRefused {
		E chosen = choices.get(text(name));
		if (chosen == null) {
			throw refused(name, "choice", LocalLists.of(List.copyOf(choices.keySet())));
		}
		return chosen;
	}

	/**
	 * An object.
	 *
	 * @throws JsonRefused if it is missing or no object
	 */
	public JsonPart part(String name) throws JsonRefused {
		return of(value(name), at + "/" + name);
	}

	/**
	 * A list of objects of one shape.
	 *
	 * @throws JsonRefused if it is missing, no list, or one of them is not of that shape
	 */
	public <T> List<T> list(String name, Shape<? extends T> shape) throws JsonRefused {
		JsonNode value = value(name);
		if (!value.isArray()) {
			throw refused(name, "type.list");
		}
		List<T> list = new ArrayList<>();
		for (JsonNode each : value) {
			list.add(whole(of(each, at + "/" + name + "/" + list.size()), shape));
		}
		return list;
	}

	/**
	 * Reads a part and refuses properties that the shape did not ask for.
	 *
	 * @throws JsonRefused if it is not of that shape
	 */
	public static <T> T whole(JsonPart part, Shape<T> shape) throws JsonRefused {
		T read = shape.read(part);
		for (String name : part.node.propertyNames()) {
			if (!part.taken.contains(name)) {
				throw part.refused(name, "unknown", LocalLists.of(List.copyOf(part.taken)));
			}
		}
		return read;
	}

	/** The refusal of this part as a whole, in words of the caller's. */
	public JsonRefused because(String reason) {
		return JsonRefused.because(at, reason);
	}

	/** The refusal of a property, in words of the caller's. */
	public JsonRefused because(String name, String reason) {
		return JsonRefused.because(at + "/" + pointer(name), reason);
	}

	private JsonRefused refused(String name, String key, Object... parts) {
		return new JsonRefused(at + "/" + pointer(name), key, parts);
	}

	private JsonNode value(String name) throws JsonRefused {
		taken.add(name);
		@Nullable
		JsonNode value = node.get(name);
		if (value == null) {
			throw new JsonRefused(at, "missing", name);
		}
		if (value.isNull()) {
			throw refused(name, "null");
		}
		return value;
	}

	/** Source: RFC 6901; a very long name is cut, because it is somebody else's. */
	private static String pointer(String name) {
		return Text.mend(name.substring(0, Math.min(64, name.length()))).replace("~", "~0").replace("/", "~1");
	}

	/** How a part becomes a value. */
	@FunctionalInterface
	public interface Shape<T> {
		/**
		 * Takes a part apart.
		 *
		 * @throws JsonRefused if something in it is not as it has to be
		 */
		T read(JsonPart part) throws JsonRefused;
	}
}
