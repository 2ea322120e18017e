package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Broken files are refused with a line, and the published schema agrees wherever a schema can. */
class BrokenWorkshopsTest {
	private static final JsonMapper MAPPER = new JsonMapper();
	/** Halves of surrogate pairs can only be written as escapes. */
	private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
	private static final List<String> WRONG = List.of("7", "1.5", "'seven'", "''", "true", "null", "[]", "[7]",
			"[null]", "{}");
	private final WorkshopCodec codec = new WorkshopCodec();
	private final WorkshopSchema schema = new WorkshopSchema();
	private final JsonNode good = MAPPER.readTree(codec.write(OneOfEach.envelope()));

	/** Why the program refuses a file; empty if it reads it. */
	private String refusal(JsonNode file) {
		try {
			codec.read(ASCII.writeValueAsBytes(file), "broken.json");
			return "";
		} catch (Problem e) {
			assertTrue(e.words().startsWith("broken.json "), e.words());
			return e.code().key();
		}
	}

	/** Every field of the file, each kind of list element once, replaced by every other type, and taken away. */
	@Test
	void programAndSchemaAgreeOnEveryFieldOfAnotherTypeAndOnEveryMissingOne() {
		List<String> places = new ArrayList<>();
		collect(good, "", places);
		assertTrue(places.size() > 150, places.toString());
		List<String> disagreements = new ArrayList<>();
		int refused = 0;
		for (String place : places) {
			List<@Nullable String> values = new ArrayList<>(WRONG);
			if (!place.matches(".*/\\d+")) {
				values.add(null);
			}
			for (String value : values) {
				JsonNode bad = good.deepCopy();
				put(bad, place, value);
				if (bad.equals(good) || isOfItsType(good.at(place), value)) {
					continue;
				}
				String codecSays = refusal(bad);
				String schemaSays = schema.against(ASCII.writeValueAsString(bad));
				refused += codecSays.isEmpty() ? 0 : 1;
				if (codecSays.isEmpty() != schemaSays.isEmpty()) {
					disagreements
							.add(place + " = " + value + ": program “" + codecSays + "”, schema “" + schemaSays + "”");
				}
			}
		}
		assertEquals("", String.join("\n", disagreements));
		assertTrue(refused > 1000, "refused " + refused);
	}

	/** Values of the right type break other rules: they are in the tables below. */
	private static boolean isOfItsType(JsonNode node, @Nullable String value) {
		return switch (node.getNodeType()) {
			case NUMBER -> "7".equals(value);
			case STRING -> "'seven'".equals(value);
			case ARRAY -> "[]".equals(value);
			default -> false;
		};
	}

	/** A blank text is no number and no null, a number in quotes is a text, a number with a point is no count. */
	@ParameterizedTest
	@ValueSource(strings = {"''", "'  '", "'1'", "'true'", "1.0", "1e0", "1", "true"})
	void nothingIsTakenForAnotherType(String value) {
		List<String> places = new ArrayList<>();
		collect(good, "", places);
		JsonNode put = MAPPER.readTree(value.replace('\'', '"'));
		for (String place : places) {
			JsonNode old = good.at(place);
			boolean same = (put.isString() && old.isString()) || (put.isBoolean() && old.isBoolean())
					|| (put.isIntegralNumber() && (old.isIntegralNumber() || old.isNull()));
			if (place.startsWith("/workshop/") && !same) {
				JsonNode bad = good.deepCopy();
				put(bad, place, value);
				assertNamed(place, bad);
			}
		}
	}

	private static void collect(JsonNode node, String place, List<String> places) {
		if (!place.isEmpty() && !place.startsWith("/workshop/diagnostic/")) {
			places.add(place);
		}
		node.properties().forEach(each -> collect(each.getValue(), place + "/" + each.getKey(), places));
		for (int index = 0; node.isArray() && index < node.size(); index++) {
			collect(node.get(index), place + "/" + index, places);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/format | 'entrypoint-diagnostic' | file.foreign
			/schemaVersion | 2147483648 | file.newer
			/schemaVersion | 99999999999999999999 | file.newer
			/schemaVersion | 0 | file.damaged
			/schemaVersion | -1 | file.damaged
			/documentId | '' | file.damaged
			/documentId | 'a/b' | file.damaged
			/revision | 0 | file.damaged
			/revision | 9007199254740992 | file.damaged
			/parent | 'ABC' | file.damaged
			/savedAt | '2026-11-24' | file.damaged
			/savedAt | '2026-11-24T15:56:56+01:00' | file.damaged
			/workshop/setup/date | '2026-11-24T00:00:00Z' | file.damaged
			/workshop/setup/date | '11/24/2026' | file.damaged
			/workshop/setup/date | [2026, 11, 24] | file.damaged
			/workshop/setup/date | 20000 | file.damaged
			/workshop/setup/date | '' | file.damaged
			/workshop/setup/date | '0026-11-24' | file.rules
			/workshop/setup/cameBack | 101 | file.rules
			/workshop/setup/cameBack | -1 | file.rules
			/workshop/setup/minutes/needs | 0 | file.rules
			/workshop/setup/minutes/needs | 601 | file.rules
			/workshop/setup/minutes/lunch | 60 | file.rules
			/workshop/setup/groups/0/kind | 'TABLE' | file.damaged
			/workshop/setup/groups/0/kind | 0 | file.damaged
			/workshop/setup/groups/0/heads | -1 | file.rules
			/workshop/setup/groups/0/heads | 99999999999 | file.damaged
			/workshop/setup/groups/0/name | ' ' | file.rules
			/workshop/setup/otherSchools | ['a', 'a'] | file.rules
			/workshop/setup/district | 'bell \\u0007' | file.rules
			/workshop/setup/district | 'a\\r' | file.rules
			/workshop/notes/0/id | '-x' | file.rules
			/workshop/notes/0/text | 'nul \\u0000' | file.rules
			/workshop/notes/0/votes | 1000 | file.rules
			/workshop/notes/0/votes | -1 | file.rules
			/workshop/notes/0/scope | 'every' | file.damaged
			/workshop/notes/0/scope | ' all' | file.damaged
			/workshop/notes/0/growth | 'both ' | file.damaged
			/workshop/notes/0/dimensions | ['pay', 'pay'] | file.rules
			/workshop/notes/1/lever/source | 'union' | file.damaged
			/workshop/notes/1/lever/next | '1899-12-31' | file.rules
			/workshop/ratings/0/axis | 'some' | file.damaged
			/workshop/ratings/0/level | 5 | file.rules
			/workshop/ratings/0/level | -1 | file.rules
			/workshop/ratings/0/votes/0/perLevel | [1] | file.rules
			/workshop/ratings/0/votes/0/perLevel | [1, 1, 1, 1, 1] | file.rules
			/workshop/ratings/0/votes/0/perLevel/0 | 1000 | file.rules
			/workshop/ratings/0/votes/0/dontKnow | -1 | file.rules
			/workshop/ratings/0/votes/0 | {'method': 'hands', 'perLevel': [0, 0, 0, 0], 'dontKnow': 0} | file.rules
			/workshop/ratings/0/votes/0/method | 'agreed' | file.damaged
			/workshop/ratings/1/level | 4 | file.rules
			/workshop/ratings/1/votes | [] | file.rules
			/workshop/ratings/1/votes/0/perLevel | [1, 1, 1, 1] | file.rules
			/workshop/ratings/2/item | 'pay' | file.rules
			/workshop/ratings/2/item | 'pay/' | file.rules
			/workshop/ratings/2/item | 'pay/teams/x' | file.rules
			/workshop/ownStatements/0/text | '' | file.rules
			/workshop/factors/3/title | ' ' | file.rules
			/workshop/factors/3/effects/pay | 'harms' | file.damaged
			/workshop/factors/3/effects/pay | '\\u0000helps' | file.damaged
			/workshop/decision/notYet | true | file.rules
			/workshop/actions/0/what | '' | file.rules
			/workshop/actions/0/resources | ['luck'] | file.damaged
			/workshop/actions/0/resources | ['time\\t'] | file.damaged
			/workshop/diagnostic/dimensions/0/number | 0 | file.diagnostic
			/workshop/diagnostic/dimensions/0/number | '  ' | file.damaged
			/workshop/diagnostic/dimensions/0/number | '1' | file.damaged
			/workshop/diagnostic/areas | [] | file.diagnostic
			""")
	void aWrongValueIsRefusedByProgramAndSchema(String where, String value, String code) {
		JsonNode bad = good.deepCopy();
		put(bad, where, value);
		assertEquals(code, refusal(bad));
		assertNotEquals("", schema.against(ASCII.writeValueAsString(bad)), where);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/workshop/notes/0/place | 'needs.nothing'
			/workshop/notes/0/dimensions | ['nothing']
			/workshop/notes/1/links | ['nothing']
			/workshop/notes/1/links | ['lever']
			/workshop/notes/1/id | 'issue'
			/workshop/notes/1/id | 'pay.1'
			/workshop/critical | 'lever'
			/workshop/ratings/0/item | 'pay.9'
			/workshop/ratings/2/item | 'pay/pay'
			/workshop/stories/0/condition | 'pay.1'
			/workshop/factors/3/effects | {'nothing': 'helps'}
			/workshop/factors/3/id | 'bargaining'
			/workshop/decision/runnerUp | 'pay'
			/workshop/decision/date | '2026-02-30'
			/workshop/setup/district | 'half \\uD83D'
			/workshop/setup/district | '%s'
			/workshop/actions/0/serves | ['act']
			/savedAt | '2026-11-24T25:00:00Z'
			/revision | 1.0
			""")
	void whatNoSchemaCanSayIsRefusedByTheProgram(String where, String value) {
		JsonNode bad = good.deepCopy();
		put(bad, where, value.formatted("😀".repeat(251)));
		assertNotEquals("", refusal(bad));
		assertEquals("", schema.against(ASCII.writeValueAsString(bad)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"/workshop/notes/0/votes", "/workshop/notes/1/lever/owner", "/workshop/ratings/0/votes/0",
			"/workshop/setup/groups/0/heads", "/workshop/actions/0/by"})
	void thePlaceOfAWrongTypeIsNamed(String where) {
		JsonNode bad = good.deepCopy();
		put(bad, where, "true");
		assertNamed(where, bad);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/workshop/notes/0/votes", "/workshop/notes/1/lever/owner", "/workshop/setup",
			"/workshop/ratings/0/votes/0/dontKnow", "/workshop/actions/0/serves", "/workshop/decision/notYet",
			"/workshop/diagnostic/dimensions/2/title", "/workshop", "/savedAt", "/revision"})
	void thePlaceOfWhatIsMissingIsNamed(String where) {
		JsonNode bad = good.deepCopy();
		put(bad, where, null);
		assertNamed(where, bad);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/workshop/setup/groups", "/workshop/setup/minutes", "/workshop/notes/1/links/0",
			"/workshop/ratings/0/votes", "/workshop/ratings/0/votes/0/perLevel/2", "/workshop/actions/0/resources",
			"/workshop/factors/3/effects", "/workshop/diagnostic/dimensions/2", "/workshop/notes"})
	void thePlaceOfANullInsteadOfAListOrInOneIsNamed(String where) {
		JsonNode bad = good.deepCopy();
		put(bad, where, "null");
		assertNamed(where, bad);
	}

	private void assertNamed(String where, JsonNode bad) {
		Problem problem = assertThrows(Problem.class, () -> codec.read(ASCII.writeValueAsBytes(bad), "broken.json"));
		String place = where.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
		assertTrue(problem.words().contains("“" + place + "”"), problem.words());
	}

	/** Puts a value, or takes the field away. */
	private static void put(JsonNode root, String where, @Nullable String value) {
		JsonPointer pointer = JsonPointer.compile(where);
		JsonNode parent = root.at(pointer.head());
		JsonNode put = value == null ? null : MAPPER.readTree(value.replace('\'', '"'));
		if (parent instanceof ArrayNode list) {
			if (put == null) {
				list.remove(pointer.last().getMatchingIndex());
			} else {
				list.set(pointer.last().getMatchingIndex(), put);
			}
		} else if (put == null) {
			((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
		} else {
			((ObjectNode) parent).set(pointer.last().getMatchingProperty(), put);
		}
	}
}
