package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in a file, opening it gives a sound workshop or one clear line, and leaves the file alone. */
class DamagedFilesTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final byte[] good = codec.write(OneOfEach.envelope());
	private final String text = new String(good, StandardCharsets.UTF_8);
	/** The same in ASCII only. */
	private final String plain = new String(
			codec.write(OneOfEach.envelope(Workshop.blank(OneOfEach.workshop().diagnostic()))), StandardCharsets.UTF_8)
			.replaceAll("[^\\x00-\\x7F]", "?");
	@TempDir
	private Path folder;

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	private Problem refused(byte[] bytes) throws Exception {
		Path file = folder.resolve("ours.json");
		Files.write(file, bytes);
		Problem problem = assertThrows(Problem.class, () -> library().open(file));
		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertFalse(Files.exists(folder.resolve("app")), "a file that cannot be opened is not listed");
		assertTrue(problem.words().contains("ours.json"), problem.words());
		assertTrue(problem.words().endsWith("."), problem.words());
		return problem;
	}

	private Problem refused(String bytes) throws Exception {
		return refused(bytes.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFileCutOffAnywhereIsRefused() throws Exception {
		for (int length = 0; length < good.length - 1; length += 97) {
			String code = refused(Arrays.copyOf(good, length)).code().key();
			assertTrue(code.equals(length == 0 ? "file.empty" : "file.jsonSyntax") || code.equals("file.encoding"),
					length + ": " + code);
		}
	}

	@Property(tries = 400)
	void anyDamageGivesASoundWorkshopOrOneLine(@ForAll long seed) {
		Random random = new Random(seed);
		byte[] bytes = good.clone();
		for (int damage = random.nextInt(3); damage >= 0; damage--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] = "{}[]\",:0nt\\ -.e9".getBytes(StandardCharsets.US_ASCII)[random.nextInt(16)];
				case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(600)), (byte) 0);
				default -> bytes = without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(400)));
			}
		}
		try {
			WorkshopCodec.Content content = codec.read(bytes, "ours.json");
			assertTrue(Rules.broken(content.envelope().workshop()).isEmpty());
		} catch (Problem e) {
			assertTrue(e.words().contains("ours.json"), e.words());
		}
	}

	private static byte[] without(byte[] bytes, int from, int to) {
		byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
		System.arraycopy(bytes, to, rest, from, bytes.length - to);
		return rest.length == 0 ? new byte[]{' '} : rest;
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\n\n", "\t", "\uFEFF", "\uFEFF \r\n"})
	void anEmptyFileIsCalledEmpty(String empty) throws Exception {
		assertEquals("file.empty", refused(empty).code().key());
	}

	@ParameterizedTest
	@ValueSource(strings = {"[]", "{}", "null", "7", "\"text\"", "{\"format\": 1}", "{\"format\": \"other\"}"})
	void anotherProgramsFileIsCalledForeign(String foreign) throws Exception {
		assertEquals("file.foreign", refused(foreign).code().key());
	}

	@Test
	void aNewerFileNamesBothVersions() throws Exception {
		Problem newer = refused(
				text.replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 7").replace("\"notes\"", "\"remarks\""));
		assertEquals("file.newer", newer.code().key());
		assertTrue(newer.words().contains("7") && newer.words().contains("2"), newer.words());
	}

	@Test
	void anOversizedFileIsRefusedUnread() throws Exception {
		Path file = folder.resolve("ours.json");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(4L << 30);
		}
		Problem problem = assertThrows(Problem.class, () -> library().open(file));
		assertEquals("file.large", problem.code().key());
		assertTrue(problem.words().contains("ours.json"), problem.words());
		assertEquals(4L << 30, Files.size(file));
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
	void otherEncodingsAreRefusedEvenWhereEveryByteIsLegal(String charset) throws Exception {
		assertEquals("file.encoding", refused(plain.getBytes(Charset.forName(charset))).code().key());
	}

	@Test
	void latinLettersAndZeroesAreRefused() throws Exception {
		assertEquals("file.encoding", refused(text.getBytes(StandardCharsets.ISO_8859_1)).code().key());
		assertEquals("file.encoding", refused(new byte[4096]).code().key());
	}

	@Test
	void aByteOrderMarkIsReadOverAndNotWrittenBack() throws Exception {
		Path file = folder.resolve("ours.json");
		Files.writeString(file, "\uFEFF" + text);
		var open = library().open(file);
		assertEquals(OneOfEach.workshop(), open.workshop());
		assertEquals(List.of(), open.notices());
		open.saver().changed(open.workshop(), "plan/actions");
		open.saver().close();
		assertTrue(Files.readString(file).startsWith("{"));
	}

	@Test
	void theLineAndColumnOfWhatIsWrongAreNamed() throws Exception {
		Problem twice = refused(text.replaceFirst("\"district\" : ", "\"title\" : "));
		long line = text.substring(0, text.indexOf("\"title\"")).lines().count();
		assertEquals("file.jsonTwice", twice.code().key());
		assertTrue(twice.words().contains("“title” stands twice, the second time at line " + line + ", column 7."),
				twice.words());
		Problem deep = refused(text.replaceFirst("\"notes\" : ",
				"\"deep\" : " + "[\n".repeat(100) + "]".repeat(100) + ", \"notes\" : "));
		long notes = text.substring(0, text.indexOf("\"notes\"")).lines().count();
		assertEquals("file.jsonDeep", deep.code().key());
		assertTrue(deep.words().contains("line " + (notes + 62) + ", column 1 it is nested deeper than 64 levels"),
				deep.words());
	}

	@Test
	void theColumnCountsCharacters() throws Exception {
		Problem late = refused("\uFEFF{ \"a\": \"Zwölf\", \"a\": 1 }");
		assertTrue(late.words().contains("“a” stands twice, the second time at line 1, column 17."), late.words());
	}

	@ParameterizedTest
	@CsvSource({"'[',100000", "'{\"a\":',100000", "'[',65"})
	void deepNestingIsRefused(String open, int depth) throws Exception {
		assertEquals("file.jsonDeep", refused(open.repeat(depth)).code().key());
	}

	@ParameterizedTest
	@ValueSource(strings = {"format", "workshop", "setup", "district", "id", "perLevel", "pay", "minutes", "letter"})
	void aNameThatStandsTwiceIsRefusedOnEveryLevel(String name) throws Exception {
		String doubled = text.replaceFirst("\"" + name + "\" : ", "\"" + name + "\" : 0, \"" + name + "\" : ");
		assertFalse(doubled.equals(text));
		Problem twice = refused(doubled);
		assertEquals("file.jsonTwice", twice.code().key());
		assertTrue(twice.words().contains("“" + name + "” stands twice"), twice.words());
	}

	@ParameterizedTest
	@ValueSource(strings = {"{}", "x", "]", ",", "\u0000", "// end", "0", "\uFEFF"})
	void nothingMayFollowTheEnd(String more) throws Exception {
		assertEquals("file.jsonSyntax", refused(text + more).code().key());
	}

	@Test
	void numbersNamesAndTextsWithoutMeasureAreRefused() throws Exception {
		long line = text.substring(0, text.indexOf("\"cameBack\"")).lines().count();
		Problem number = refused(text.replace("\"cameBack\" : 87", "\"cameBack\" : " + "9".repeat(21)));
		assertTrue(number.words().contains("the number at line " + line + ", column 20 is longer than 20 digits."),
				number.words());
		Problem name = refused(text.replace("\"cameBack\"", "\"" + "n".repeat(60_000) + "\""));
		assertTrue(name.words().contains("the name at line " + line + ", column 7 is longer than 50,000 characters."),
				name.words());
		long district = text.substring(0, text.indexOf("\"district\"")).lines().count();
		Problem words = refused(text.replace("\"Riverbend\"", "\"" + "t".repeat(2_100_000) + "\""));
		assertTrue(
				words.words()
						.contains("the text at line " + district + ", column 20 is longer than 2,000,000 characters."),
				words.words());
		assertEquals(List.of("file.jsonNumber", "file.jsonName", "file.jsonText"),
				List.of(number.code().key(), name.code().key(), words.code().key()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1e99999999999", "-1E+2147483648", "1e-99999999999"})
	void anExponentWithoutMeasureIsRefused(String number) throws Exception {
		assertEquals("file.jsonSyntax", refused(number).code().key());
		assertEquals("file.jsonSyntax",
				refused(text.replace("\"cameBack\" : 87", "\"cameBack\" : " + number)).code().key());
		assertEquals("file.jsonSyntax",
				refused(text.replace("\"setup\"", "\"x\" : [" + number + "], \"setup\"")).code().key());
	}

	/** The longest number that is still one is not blamed for what is wrong after it. */
	@Test
	void whatJustFitsIsNotBlamed() throws Exception {
		String fits = "{ \"a\": -" + "9".repeat(20) + ", \"b\": \"" + "t".repeat(2_000_000) + "\", \"c\": "
				+ "[".repeat(63) + "]".repeat(63);
		assertEquals("file.foreign", refused(fits + "}").code().key());
		assertEquals("file.jsonSyntax", refused(fits + ", c }").code().key());
	}

	@Test
	void whatIsNoJsonIsRefused() throws Exception {
		assertEquals("file.jsonSyntax", refused(text.replace("87", "NaN")).code().key());
		assertEquals("file.jsonSyntax", refused(text.replace("87", "087")).code().key());
		assertEquals("file.jsonSyntax", refused(text.replace("\"Riverbend\"", "'Riverbend'")).code().key());
	}
}
