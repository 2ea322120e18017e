package org.entrypoint.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entrypoint.storage.BadFile.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Made from the schema: every field missing, null and of every other type, and with values outside its range. What the
 * schema allows is left out.
 */
final class BadFields {
	private static final JsonMapper MAPPER = new JsonMapper();
	private static final Map<String, String> TYPES = Map.of("null", "null", "text", "\"seven\"", "empty text", "\"\"",
			"number in quotes", "\"7\"", "number", "7", "fraction", "1.5", "boolean", "true", "list", "[7]",
			"empty list", "[]", "object", "{}");
	private static final List<String> DAYS = List.of("2026-02-30", "2025-02-29", "2026-04-31", "2026-13-01",
			"2026-00-10", "2026-01-00", "26-11-12", "2026-1-1", "20261112", "2026/11/12", "12.11.2026", "11/12/2026",
			"2026-W46-4", "2026-316", "2026-11-12T00:00", "2026-11-12Z", " 2026-11-12", "2026-11-12 ", "", "tomorrow",
			"1899-12-31", "0000-01-01", "10000-01-01", "-2026-01-01", "+2026-01-01", "\u0662\u0660\u0662\u0666-11-12",
			"2026\u201311\u201312");
	private static final List<String> MOMENTS = List.of("2026-11-24", "15:56:56Z", "2026-11-24T15:56:56",
			"2026-11-24T15:56:56+01:00", "2026-11-24 15:56:56Z", "2026-11-24T25:00:00Z", "2026-11-24T15:60:00Z",
			"2026-11-24T15:56:61Z", "2026-02-30T15:56:56Z", "2026-11-24T15:56Z", "2026-11-24T15:56:56.Z",
			"2026-11-24t15:56:56z", "2026-11-24T15:56:56.1234567890Z", "", "now", " 2026-11-24T15:56:56Z");
	private static final List<String> IDS = List.of("has space", "", " ", "-x", ".x", "_x", "a/b", "a\\b", "\u00E4",
			"a\u0000", "a\n", "x".repeat(65), "x".repeat(10_000), "\uD83D\uDE00");
	private final WorkshopSchema schema = new WorkshopSchema();
	private final JsonNode sound = MAPPER.readTree(SoundFile.TEXT);
	private final List<BadFile> files = new ArrayList<>();

	/** The places that the schema names. */
	List<SchemaField> fields() {
		return SchemaField.of(schema.tree(), sound);
	}

	List<BadFile> all() {
		for (SchemaField field : fields()) {
			types(field);
			values(field);
		}
		return files;
	}

	private void types(SchemaField field) {
		String says = field.place().equals("/format")
				? "is not an EntryPoint workshop"
				: "“" + Pattern.quote(field.told());
		TYPES.forEach((name, value) -> add(Kind.FIELD, field, name, value,
				name.contains("text") || name.equals("boolean")
						? "“" + Pattern.quote(first(field)) + "|" + says
						: says));
		if (!Character.isDigit(field.place().charAt(field.place().length() - 1))) {
			add(Kind.FIELD, field, "missing", null, says);
		}
	}

	private void values(SchemaField field) {
		Map<String, String> values = new LinkedHashMap<>();
		for (JsonNode word : field.rule("enum")) {
			String text = word.isString() ? word.stringValue() : "none";
			for (String wrong : List.of(text.toUpperCase(Locale.ROOT), text + " ", " " + text, text + "s",
					"\u0000" + text, text + "\t", text.substring(0, text.length() - 1))) {
				values.put(wrong, quoted(wrong));
			}
		}
		for (String limit : List.of("minimum", "maximum")) {
			JsonNode number = field.rule(limit);
			if (number.isIntegralNumber()) {
				long beyond = number.longValue() + (limit.equals("minimum") ? -1 : 1);
				values.put(limit + " passed", String.valueOf(beyond));
				values.put(limit + " by far", limit.equals("minimum") ? "-2147483649" : "99999999999999999999");
			}
		}
		if (field.rule("maxLength").isIntegralNumber()) {
			values.put("too long", quoted("x".repeat(field.rule("maxLength").intValue() + 1)));
			values.put("with a bell", quoted("a\u0007"));
			values.put("blank", quoted(" \t"));
		}
		String pattern = field.rule("pattern").asString("");
		if (pattern.startsWith("^[A-Za-z0-9]")) {
			IDS.forEach(each -> values.put("id " + each.substring(0, Math.min(66, each.length())), quoted(each)));
		}
		values.forEach((name, value) -> add(Kind.VALUE, field, name, value, "“" + Pattern.quote(first(field))));
		List<String> times = pattern.contains("[2-9]") ? DAYS : pattern.contains("T") ? MOMENTS : List.of();
		times.forEach(each -> put(Kind.VALUE, field, each, quoted(each), "“" + Pattern.quote(field.told()) + "”"));
	}

	/** A wrong id may be noticed first where something refers to it, a contradiction on its other side. */
	private static String first(SchemaField field) {
		return field.told().startsWith("workshop.") ? "workshop." : field.told();
	}

	private static String quoted(String text) {
		return MAPPER.writeValueAsString(text);
	}

	/** Adds what the schema refuses, but for newer forms: those open to be read. */
	private void add(Kind kind, SchemaField field, String name, @Nullable String value, String says) {
		boolean newer = field.place().equals("/schemaVersion") && "7".equals(value);
		if (!newer && !schema.against(text(field, value)).isEmpty()) {
			put(kind, field, name, value, says);
		}
	}

	private void put(Kind kind, SchemaField field, String name, @Nullable String value, String says) {
		String file = field.place().equals("/schemaVersion") ? says + "|newer EntryPoint" : says;
		files.add(new BadFile(kind, name + " at " + field.place(), file,
				() -> text(field, value).getBytes(StandardCharsets.UTF_8)));
	}

	private String text(SchemaField field, @Nullable String value) {
		JsonNode copy = sound.deepCopy();
		JsonPointer place = JsonPointer.compile(field.place());
		JsonPointer last = place.last();
		JsonNode parent = copy.at(place.head());
		if (parent instanceof ArrayNode list && value != null) {
			list.set(last.getMatchingIndex(), MAPPER.readTree(value));
		} else if (parent instanceof ObjectNode object && value != null) {
			object.set(last.getMatchingProperty(), MAPPER.readTree(value));
		} else if (parent instanceof ObjectNode object) {
			object.remove(last.getMatchingProperty());
		}
		return MAPPER.writeValueAsString(copy);
	}
}
