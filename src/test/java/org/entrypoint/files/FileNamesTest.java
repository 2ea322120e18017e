package org.entrypoint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.entrypoint.storage.file.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
	@ParameterizedTest(name = "“{0}” becomes “{1}”")
	@CsvSource({"CON, CON workshop.json", "con, con workshop.json", "Nul.txt, Nul.txt workshop.json",
			"COM1, COM1 workshop.json", "COM0, COM0.json", "lpt1.old, lpt1.old workshop.json", "CONSOLE, CONSOLE.json",
			"'CON ', CON workshop.json", "'CON . x', CON . x workshop.json", "a/b:c, a b c.json", "a\\b, a b.json",
			"'..', x.json", "'.hidden', hidden.json", "'end...', end.json", "'end. . ', end.json", "'', x.json",
			"' ', x.json", "???, x.json", "~$lock, lock.json", "'*<>|\"', x.json", "Süd-Schule 2, Süd-Schule 2.json",
			"新しい学区, 新しい学区.json", "'A & B, (1) + 2_3', 'A & B, (1) + 2_3.json'", "😀 day, day.json"})
	void namesAreLegalOnEverySystem(String title, String name) {
		assertEquals(name, FileNames.of(title, "x", ".json"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u202Egpj.exe", "\u200Ba", "\u2066a\u2069", "\uFEFFa", "a\u0000b", "a\nb", "a\u0007b",
			"a\u2028b", "\uD83D a"})
	void whatHidesInATitleIsLeftOut(String title) {
		assertTrue(FileNames.of(title, "x", ".json").matches("[a-z. ]+"), FileNames.of(title, "x", ".json"));
	}

	@Test
	void lettersWithMarksOfTheirOwnBecomeOneLetter() {
		assertEquals("Café.json", FileNames.of("Cafe\u0301", "x", ".json"));
	}

	@Property(tries = 500)
	void anyTitleGivesANameThatFits(@ForAll @StringLength(max = 300) String title) {
		String name = FileNames.of(title, "x", ".json");
		assertTrue(name.length() <= 120, name);
		assertTrue(("~$" + name + ".tmp").getBytes(StandardCharsets.UTF_8).length <= 255, name);
		assertTrue(name.endsWith(".json"));
		String stem = name.substring(0, name.length() - 5);
		assertFalse(stem.isEmpty() || stem.startsWith(" ") || stem.startsWith(".") || stem.endsWith(" ")
				|| stem.endsWith("."), name);
		assertFalse(stem.toUpperCase(Locale.ROOT).matches("(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])( *\\..*)?"), name);
		assertTrue(
				name.codePoints().allMatch(each -> Character.isLetterOrDigit(each) || " -_.,()&+".indexOf(each) >= 0),
				name);
		assertEquals(name, FileNames.of(stem, "x", ".json"), "a legal name stays as it is");
	}

	@Test
	void longTitlesInWideLettersCanBeFiles(@TempDir Path folder) throws Exception {
		String name = FileNames.of("学".repeat(300), "x", ".json");
		WholeFile.write(folder.resolve(name), new byte[]{1});
		assertTrue(Files.exists(folder.resolve(name)));
		assertEquals(111, FileNames.of("a".repeat(500), "x", ".json").length());
	}
}
