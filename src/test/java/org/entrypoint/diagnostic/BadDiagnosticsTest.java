package org.entrypoint.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.json.JsonRefused;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bad diagnostics are refused with their place, and the published schema agrees wherever a schema can. */
public final class BadDiagnosticsTest {
	private static final JsonMapper MAPPER = new JsonMapper();
	private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(read(Path.of("docs/schema/diagnostic.schema.json")));
	private final JsonNode good = MAPPER.readTree(builtIn());

	@Test
	void theBuiltInOneIsValid() throws JsonRefused {
		assertTrue(isValid(good), () -> schema.validate(good).toString());
		assertEquals(new DiagnosticReader().builtIn(), new DiagnosticReader().read(good.toString()));
	}

	@Test
	void anEmptyNoticeAndHintAndNoStatementsAreLegal() throws JsonRefused {
		JsonNode sparse = good.deepCopy();
		put(sparse, "/notice", "''");
		put(sparse, "/areas/0/questions/0/hint", "''");
		put(sparse, "/statements", "[]");
		put(sparse, "/conditions", "[]");
		put(sparse, "/factors", "[]");
		assertTrue(isValid(sparse));
		assertEquals("", new DiagnosticReader().read(sparse.toString()).notice());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/id | 'no spaces' | /id
			/version | '' | /version
			/title | 7 | /title
			/title | '  ' | /title
			/title | 'a\\nb' | /title
			/title | 'a\\u0007b' | /title
			/language | 'englisch sprache' | /language
			/notice | null | /notice
			/colour | 'red' | /colour
			/a~1b | 1 | /a~1b
			/areas | [] | /areas
			/areas | {} | /areas
			/areas/0 | 'needs' | /areas/0
			/areas/1/id | 'needs' | /areas/1/id
			/areas/0/minutes | 0 | /areas/0/minutes
			/areas/0/minutes | 601 | /areas/0/minutes
			/areas/0/minutes | 1.5 | /areas/0/minutes
			/areas/0/minutes | '50' | /areas/0/minutes
			/areas/0/minutes | 99999999999 | /areas/0/minutes
			/areas/3/questions | [] | /areas/3/questions
			/areas/0/questions/0/id | 'strengths.critical' | /areas/0/questions/0/id
			/areas/0/questions/0/id | 'needs.rate.teams' | /areas/0/questions/0/id
			/areas/0/questions/0/kind | 'ISSUE' | /areas/0/questions/0/kind
			/areas/0/questions/0/kind | 0 | /areas/0/questions/0/kind
			/areas/0/questions/0/kind | 'note' | /areas/0/questions
			/areas/1/questions/0/kind | 'growth' | /areas/1/questions/3/kind
			/areas/1/questions/0/kind | 'lever' | /areas/1/questions/0/kind
			/dimensions | [] | /dimensions
			/dimensions/0/id | 'a.b' | /dimensions/0/id
			/dimensions/0/letter | 'ABC' | /dimensions/0/letter
			/dimensions/0/shortTitle | 'Longer than a chip can be' | /dimensions/0/shortTitle
			/dimensions/0/number | 0 | /dimensions/0/number
			/statements/3/id | '' | /statements/3/id
			/statements/3/text | true | /statements/3/text
			/statements/3/text | ['x'] | /statements/3/text
			/conditions/0/source | 'union' | /conditions/0/source
			/conditions/0/source | null | /conditions/0/source
			/scales/pressing/levels/1/value | 3 | /scales/pressing/levels/1/value
			/scales/spread/levels | [{'value':1,'label':'Yes'}] | /scales/spread/levels
			/scales/met/levels | [{'value':1,'label':'No'},{'value':2,'label':'Yes'}] | /scales/met/levels
			/scales/inPlace/dontKnow | ' ' | /scales/inPlace/dontKnow
			/scales/more | {} | /scales/more
			/tests | [] | /tests
			/tests/0/perOthers | 'no' | /tests/0/perOthers
			/tests/0/id | 'x y' | /tests/0/id
			/factors/0/text | '' | /factors/0/text
			/factors/0/extra | 1 | /factors/0/extra
			""")
	void aWrongValueIsRefusedAtItsPlaceByReaderAndSchema(String where, String value, String place) {
		JsonNode bad = good.deepCopy();
		put(bad, where, value);
		assertRefusedAt(place, bad);
		assertFalse(isValid(bad), where);
	}

	@ParameterizedTest
	@CsvSource({"/version,''", "/factors,''", "/areas/0/questions,/areas/0",
			"/areas/2/questions/0/hint,/areas/2/questions/0", "/dimensions/4/entryPoint,/dimensions/4",
			"/statements/19/dimension,/statements/19", "/conditions/5/source,/conditions/5", "/scales/used,/scales",
			"/scales/used/dontKnow,/scales/used", "/tests/3/perOthers,/tests/3"})
	void whatIsMissingIsNamed(String where, String place) {
		JsonNode bad = good.deepCopy();
		JsonPointer pointer = JsonPointer.compile(where);
		((ObjectNode) bad.at(pointer.head())).remove(pointer.last().getMatchingProperty());
		JsonRefused refused = assertRefusedAt(place, bad);
		assertTrue(refused.reason().contains("“" + pointer.last().getMatchingProperty() + "”"), refused.reason());
		assertFalse(isValid(bad), where);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/statements/3/id | 'teams.1' | /statements/3/id
			/conditions/2/id | 'teams.1' | /conditions/2/id
			/tests/2/id | 'teams' | /tests/2/id
			/factors/1/id | 'felt' | /factors/1/id
			/areas/0/questions/1/id | 'needs.critical' | /areas/0/questions/1/id
			/statements/0/dimension | 'team' | /statements/0/dimension
			/conditions/7/dimension | 'A' | /conditions/7/dimension
			/dimensions/1/letter | 'A' | /dimensions/1/letter
			/dimensions/1/number | 1 | /dimensions/1/number
			/title | 'half \\uD83D of a pair' | /title
			""")
	void whatNoSchemaCanSayIsRefusedByTheReader(String where, String value, String place) {
		JsonNode bad = good.deepCopy();
		put(bad, where, value);
		assertRefusedAt(place, bad);
		assertTrue(isValid(bad), where);
	}

	@Test
	void aTextMayHaveTwoHundredAndFiftyCharactersAndNotOneMore() throws JsonRefused {
		JsonNode longest = good.deepCopy();
		put(longest, "/statements/0/text", "'" + "😀".repeat(250) + "'");
		assertTrue(isValid(longest));
		assertEquals(500, new DiagnosticReader().read(longest.toString()).statements().getFirst().text().length());
		put(longest, "/statements/0/text", "'" + "😀".repeat(251) + "'");
		assertFalse(isValid(longest));
		assertRefusedAt("/statements/0/text", longest);
	}

	@Test
	void aTenthDimensionIsRefused() {
		JsonNode bad = good.deepCopy();
		ArrayNode dimensions = (ArrayNode) bad.at("/dimensions");
		for (int number = 6; number <= 10; number++) {
			ObjectNode next = (ObjectNode) dimensions.get(0).deepCopy();
			next.put("id", "d" + number).put("letter", "L" + number % 10).put("number", number);
			dimensions.add(next);
		}
		assertRefusedAt("/dimensions", bad);
		assertFalse(isValid(bad));
	}

	private JsonRefused assertRefusedAt(String place, JsonNode bad) {
		JsonRefused refused = assertThrows(JsonRefused.class, () -> new DiagnosticReader().read(bad.toPrettyString()));
		assertEquals(place, refused.at(), refused.getMessage());
		assertEquals(!place.isEmpty(), refused.line() > 0, refused.getMessage());
		assertTrue(refused.reason().endsWith("."), refused.reason());
		return refused;
	}

	private boolean isValid(JsonNode node) {
		return schema.validate(node.toString(), InputFormat.JSON).isEmpty();
	}

	private static void put(JsonNode root, String where, String value) {
		JsonPointer pointer = JsonPointer.compile(where);
		JsonNode parent = root.at(pointer.head());
		JsonNode put = MAPPER.readTree(value.replace('\'', '"'));
		if (parent instanceof ArrayNode list) {
			list.set(pointer.last().getMatchingIndex(), put);
		} else {
			((ObjectNode) parent).set(pointer.last().getMatchingProperty(), put);
		}
	}

	public static String builtIn() {
		try (InputStream in = Objects.requireNonNull(Diagnostic.class.getResourceAsStream("diagnostic.json"))) {
			return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
