package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.junit.jupiter.api.Test;

/** Whoever writes or checks files by the page alone comes to the same hashes as the program. */
class StrangersHashTest {
	private static final List<String> NUMBERS = List.of("1", "-0", "1.0", "1.10", "1e5", "1E+5", "1.5e-7", "0.00000001",
			"100e-2", "-0.0", "-12.5", "12345678901234567890", "1.0e10", "0.000001", "0.0000001", "0e5", "12.50e3",
			"0.0000000", "-1e-9", "7e0", "10E1");
	private final WorkshopCodec codec = new WorkshopCodec();

	private static String unknown() {
		StringBuilder controls = new StringBuilder();
		for (char each = 0; each < ' '; each++) {
			controls.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
		}
		return "\"odd\\u0007\" : { \"text\" : \"" + controls
				+ " \\\"\\\\\\/\\b\\f\\n\\r\\t\\u007f\\u2028é\\u00e9\\ud83d\\ude00\", " + "\"numbers\" : [ "
				+ String.join(" ,\t", NUMBERS) + " ], \"others\" : [ true, false,null,{ }, [ ] ] },";
	}

	private static String field(String file, String name) {
		return file.replaceFirst("(?s).*?\"" + name + "\" : \"([0-9a-f]*)\".*", "$1");
	}

	private static String with(String file, String name, String hash) {
		return file.replaceFirst("\"" + name + "\" : \"[0-9a-f]*\"", "\"" + name + "\" : \"" + hash + "\"");
	}

	private Content read(String file) throws Exception {
		return codec.read(file.getBytes(StandardCharsets.UTF_8), "a file");
	}

	@Test
	void aFileOfTheProgramHasTheHashesOfThePage() throws Exception {
		String file = new String(codec.write(OneOfEach.envelope()), StandardCharsets.UTF_8);
		assertEquals(field(file, "sha256"), StrangersHash.body(file));
		assertEquals(field(file, "seal"), StrangersHash.seal(file));
	}

	@Test
	void aStrangersFileIsNotTakenForOneThatWasChanged() throws Exception {
		String plain = new String(codec.write(OneOfEach.envelope()), StandardCharsets.UTF_8);
		String odd = plain.replaceFirst("\"format\"", Matcher.quoteReplacement(unknown() + "\"format\""))
				.replaceFirst("\"setup\"", Matcher.quoteReplacement(unknown() + "\r\n\t\"setup\""));
		assertTrue(read(odd).edited());
		String hashed = with(odd, "sha256", StrangersHash.body(odd));
		String sealed = with(hashed, "seal", StrangersHash.seal(hashed));
		Content content = read(sealed);
		assertFalse(content.edited());
		String again = new String(codec.write(content.envelope()), StandardCharsets.UTF_8);
		assertEquals(field(again, "sha256"), StrangersHash.body(again));
		assertEquals(field(again, "seal"), StrangersHash.seal(again));
		assertFalse(read(again).edited());
	}
}
