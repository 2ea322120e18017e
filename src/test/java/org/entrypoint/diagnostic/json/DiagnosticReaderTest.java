package org.entrypoint.diagnostic.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.diagnostic.BadDiagnosticsTest;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.QuestionKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiagnosticReaderTest {
	private final DiagnosticReader reader = new DiagnosticReader();
	private final String text = BadDiagnosticsTest.builtIn();

	@Test
	void bytesAndCharactersAndAByteOrderMarkReadTheSame() throws IOException, JsonRefused {
		Diagnostic builtIn = reader.builtIn();
		assertEquals(builtIn, reader.read(text));
		assertEquals(builtIn, reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		assertEquals(builtIn, reader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void theBuiltInOneIsWhole() {
		Diagnostic builtIn = reader.builtIn();
		assertEquals(14, builtIn.areas().stream().mapToInt(area -> area.questions().size()).sum());
		assertEquals(List.of("teams", "staffing", "rookies", "pay", "pipeline"),
				builtIn.dimensions().stream().map(Dimension::id).toList());
		for (Dimension dimension : builtIn.dimensions()) {
			assertEquals(4,
					builtIn.statements().stream().filter(each -> each.dimension().equals(dimension.id())).count());
			assertEquals(4,
					builtIn.conditions().stream().filter(each -> each.dimension().equals(dimension.id())).count());
		}
		assertEquals(List.of("felt", "better", "skills", "ripple", "costs", "change"),
				builtIn.tests().stream().map(CatalyticTest::id).toList());
		assertEquals(List.of("ripple"),
				builtIn.tests().stream().filter(CatalyticTest::perOthers).map(CatalyticTest::id).toList());
		assertEquals(3, builtIn.factors().size());
		assertTrue(builtIn.notice().contains("not affiliated with ERS"));
		for (QuestionKind kind : QuestionKind.values()) {
			assertTrue(builtIn.question(kind).isPresent(), kind.name());
		}
	}

	@Test
	void aDoubledIdIsToldWithLineColumnAndTheFirstPlace() {
		JsonRefused refused = refused(text.replace("\"id\": \"teams.2\"", "\"id\": \"teams.1\""));
		assertEquals("/statements/1/id", refused.at());
		long line = text.substring(0, text.indexOf("teams.2")).lines().count();
		assertTrue(refused.place().startsWith("line " + line + ", column "), refused.place());
		assertTrue(refused.reason().contains("/statements/0/id"), refused.reason());
		assertEquals(refused.place() + ": " + refused.reason(), refused.getMessage());
	}

	@Test
	void aNameThatStandsTwiceInAnObjectIsRefusedOnItsLine() {
		JsonRefused refused = refused(text.replace("\"version\":", "\"id\":"));
		assertEquals(3, refused.line(), refused.getMessage());
		assertTrue(refused.reason().contains("“id” appears twice"), refused.reason());
	}

	@Test
	void whatIsLeftOverAtTheEndIsRefused() {
		assertTrue(refused(text + "{}").line() > 100);
		assertTrue(refused(text + "x").line() > 100);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " \n", "[]", "null", "7", "{", "{'id':1}", "{\"id\":}", "// a comment\n{}",
			"{\"id\":NaN}"})
	void whatIsNoJsonObjectIsRefused(String bad) {
		assertTrue(refused(bad).reason().endsWith("."));
	}

	@Test
	void aTextCutOffAnywhereIsRefused() {
		for (int end = 0; end < text.stripTrailing().length(); end += 97) {
			refused(text.substring(0, end));
		}
	}

	@Test
	void nestingAndLengthHaveLimits() {
		assertEquals("line 1, column 65: This is nested too deeply. Use at most 64 levels.",
				refused("[".repeat(65) + "]".repeat(65)).getMessage());
		assertEquals("line 2, column 6: This text is far too long. Use at most 100,000 characters.",
				refused("{\n\"id\":\"" + "x".repeat(100_001) + "\"}").getMessage());
		assertEquals("line 1, column 2: This name is far too long. Use at most 1,000 characters.",
				refused("{\"" + "x".repeat(1_001) + "\":1}").getMessage());
		assertEquals("line 1, column 8: This number is far too long. Use at most 100 digits.",
				refused("{\"id\": " + "9".repeat(101) + "}").getMessage());
		assertTrue(refused(" ".repeat(DiagnosticReader.MOST_BYTES + 1)).reason().contains("5 MB"));
		assertTrue(assertThrows(JsonRefused.class, () -> reader.read(new byte[DiagnosticReader.MOST_BYTES + 1]))
				.reason().contains("5 MB"));
	}

	@Test
	void otherEncodingsAreRefusedWithAdvice() {
		for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
			JsonRefused refused = assertThrows(JsonRefused.class,
					() -> reader.read(text.replace("COVID", "é").getBytes(charset)));
			assertTrue(refused.reason().contains("UTF-8"), refused.reason());
		}
	}

	private JsonRefused refused(String bad) {
		return assertThrows(JsonRefused.class, () -> reader.read(bad));
	}
}
