package org.entrypoint.storage.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields that a file has and this program does not know, kept where they stood. Parts of a list are found again by
 * their id or by what else names them, others by their position.
 *
 * They are looked for when they are first asked for, which is when the file is written: nobody waits for them when it
 * is opened.
 */
public final class UnknownFields {
	/**
	 * Fields that name a part: its id; of a rating what it rates; of a rule's story its condition; of a group its name.
	 */
	private static final List<List<String>> NAMES = List.of(List.of("id"), List.of("axis", "item"),
			List.of("condition"), List.of("name"));

	private @Nullable Supplier<ObjectNode> search;
	/** Only what is unknown; lists as objects from name or position to what is unknown there. */
	private ObjectNode found = JsonNodeFactory.instance.objectNode();

	private UnknownFields(@Nullable Supplier<ObjectNode> search) {
		this.search = search;
	}

	/** Nothing unknown. */
	public static UnknownFields none() {
		return new UnknownFields(null);
	}

	/**
	 * What {@code read} has beyond {@code known}.
	 *
	 * @param read the file as it was read
	 * @param known the same file as this program would write it
	 */
	static UnknownFields between(JsonNode read, Supplier<? extends JsonNode> known) {
		return new UnknownFields(() -> difference(read, known.get()));
	}

	private synchronized ObjectNode tree() {
		Supplier<ObjectNode> open = search;
		if (open != null) {
			found = open.get();
			search = null; // and with it both trees
		}
		return found;
	}

	private static ObjectNode difference(JsonNode read, JsonNode known) {
		ObjectNode found = JsonNodeFactory.instance.objectNode();
		if (read.equals(known)) {
			return found;
		}
		if (read.isObject()) {
			for (Map.Entry<String, JsonNode> each : read.properties()) {
				JsonNode same = known.get(each.getKey());
				if (same == null) {
					found.set(each.getKey(), each.getValue());
				} else {
					add(found, each.getKey(), difference(each.getValue(), same));
				}
			}
		} else if (read.isArray() && known.isArray()) {
			Map<String, JsonNode> parts = byKey(known);
			byKey(read).forEach((key, part) -> {
				JsonNode same = parts.get(key);
				if (same != null) {
					add(found, key, difference(part, same));
				}
			});
		}
		return found;
	}

	private static void add(ObjectNode found, String key, ObjectNode below) {
		if (!below.isEmpty()) {
			found.set(key, below);
		}
	}

	/** Whether there are none. */
	boolean isNone() {
		return tree().isEmpty();
	}

	/** Puts the unknown fields back into a tree that is about to be written. */
	void putInto(ObjectNode fresh) {
		put(tree(), fresh);
	}

	private static void put(ObjectNode unknown, JsonNode fresh) {
		if (fresh instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> each : unknown.properties()) {
				JsonNode there = object.get(each.getKey());
				if (there == null) {
					object.set(each.getKey(), each.getValue());
				} else if (each.getValue() instanceof ObjectNode below) {
					put(below, there);
				}
			}
		} else if (fresh.isArray()) {
			byKey(fresh).forEach((key, part) -> {
				if (unknown.get(key) instanceof ObjectNode below) {
					put(below, part);
				}
			});
		}
	}

	private static Map<String, JsonNode> byKey(JsonNode list) {
		Map<String, JsonNode> parts = new LinkedHashMap<>();
		for (int index = 0; index < list.size(); index++) {
			parts.put(key(list.get(index)).orElse("#" + index), list.get(index));
		}
		return parts;
	}

	/** What tells a part from the others of its list, wherever it stands. */
	private static Optional<String> key(JsonNode part) {
		return NAMES.stream().filter(names -> names.stream().allMatch(name -> part.path(name).isString())).findFirst()
				.map(names -> names.stream().map(name -> part.path(name).stringValue())
						.collect(Collectors.joining(" ")));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof UnknownFields fields && tree().equals(fields.tree());
	}

	@Override
	public int hashCode() {
		return tree().hashCode();
	}

	@Override
	public String toString() {
		return tree().toString();
	}
}
