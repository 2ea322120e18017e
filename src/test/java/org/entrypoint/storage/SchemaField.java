package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A field that the schema names, in a place where a sound file has it.
 *
 * @param place where it is in the file, a JSON pointer
 * @param rules what the schema says of it, parts that are told elsewhere resolved
 * @param isThere whether the file has it; a field that may be left out need not be there
 */
record SchemaField(String place, List<JsonNode> rules, boolean isThere) {
	/** Every field and one element of every list, each where a file holds it first and, if possible, not as null. */
	static List<SchemaField> of(JsonNode schema, JsonNode file) {
		Walk walk = new Walk(schema, new LinkedHashMap<>());
		walk.into("", "", file, walk.rules(schema));
		return List.copyOf(walk.found().values());
	}

	/** The value of a keyword, for example {@code maximum}; missing if the schema does not use it here. */
	JsonNode rule(String keyword) {
		return rules.stream().map(each -> each.path(keyword)).filter(each -> !each.isMissingNode()).findFirst()
				.orElseGet(() -> rules.getFirst().path(keyword));
	}

	/** The name as a message tells it, for example {@code workshop.notes[3].votes}. */
	String told() {
		return place.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
	}

	/** Goes through schema and file side by side. */
	private record Walk(JsonNode schema, Map<String, SchemaField> found) {
		List<JsonNode> rules(JsonNode part) {
			List<JsonNode> all = new ArrayList<>(List.of(part));
			if (part.has("$ref")) {
				all.addAll(rules(schema.at(part.get("$ref").stringValue().substring(1))));
			}
			for (String several : List.of("allOf", "anyOf")) {
				part.path(several).forEach(each -> all.addAll(rules(each)));
			}
			return all;
		}

		void into(String place, String shape, JsonNode value, List<JsonNode> rules) {
			for (JsonNode each : rules) {
				each.path("properties").properties().forEach(field -> {
					if (value.isObject()) {
						below(place, shape, field.getKey(), value.path(field.getKey()), all(rules, field.getKey()));
					}
				});
				if (each.path("additionalProperties").isObject() && value.isObject()) {
					value.properties().forEach(entry -> below(place, shape, entry.getKey(), entry.getValue(),
							rules(each.get("additionalProperties"))));
				}
				for (int index = 0; value.isArray() && index < value.size(); index++) {
					JsonNode items = each.path("prefixItems").has(index)
							? each.get("prefixItems").get(index)
							: each.path("items");
					if (items.isObject()) {
						list(place, shape, index, value.get(index), rules(items));
					}
				}
			}
		}

		/** All that the schema says of a field, here and in its alternatives. */
		private List<JsonNode> all(List<JsonNode> rules, String field) {
			return rules.stream().map(each -> each.path("properties").path(field)).filter(JsonNode::isObject)
					.flatMap(each -> rules(each).stream()).toList();
		}

		private void below(String place, String shape, String name, JsonNode value, List<JsonNode> rules) {
			step(place + "/" + name, shape + "/" + name, value, rules);
		}

		private void list(String place, String shape, int index, JsonNode value, List<JsonNode> rules) {
			step(place + "/" + index, shape + "/*", value, rules);
		}

		private void step(String place, String shape, JsonNode value, List<JsonNode> rules) {
			SchemaField before = found.get(shape);
			if (before == null || (before.place().equals(place) && before.rules().size() < rules.size())) {
				found.put(shape, new SchemaField(place, rules, !value.isMissingNode()));
			}
			into(place, shape, value, rules);
		}
	}
}
