package org.entrypoint.storage;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields that a file has and this program does not know, kept where they stood. Parts of a list are found again by
 * their id, others by their position.
 *
 * @param tree only what is unknown; lists as objects from id or position to what is unknown there
 */
record UnknownFields(ObjectNode tree) {
	/** Nothing unknown. */
	static UnknownFields none() {
		return new UnknownFields(JsonNodeFactory.instance.objectNode());
	}

	/**
	 * What {@code read} has beyond {@code known}.
	 *
	 * @param read the file as it was read
	 * @param known the same file as this program would write it
	 */
	static UnknownFields between(JsonNode read, JsonNode known) {
		return new UnknownFields(difference(read, known));
	}

	private static ObjectNode difference(JsonNode read, JsonNode known) {
		ObjectNode found = JsonNodeFactory.instance.objectNode();
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
			for (int index = 0; index < Math.min(read.size(), known.size()); index++) {
				add(found, key(read, index), difference(read.get(index), known.get(index)));
			}
		}
		return found;
	}

	private static void add(ObjectNode found, String key, ObjectNode below) {
		if (!below.isEmpty()) {
			found.set(key, below);
		}
	}

	/** Puts the unknown fields back into a tree that is about to be written. */
	void putInto(ObjectNode fresh) {
		put(tree, fresh);
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
			for (int index = 0; index < fresh.size(); index++) {
				if (unknown.get(key(fresh, index)) instanceof ObjectNode below) {
					put(below, fresh.get(index));
				}
			}
		}
	}

	private static String key(JsonNode list, int index) {
		return Optional.ofNullable(list.get(index).get("id")).filter(JsonNode::isString).map(JsonNode::stringValue)
				.orElse("#" + index);
	}
}
