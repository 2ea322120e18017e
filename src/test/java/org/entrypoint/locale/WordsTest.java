package org.entrypoint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Words come as they stand in the bundle, or in the pseudo-locale. */
@Isolated("the program's language is one for all tests")
class WordsTest {
	private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
	private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(Locale.Category.DISPLAY, display);
		Locale.setDefault(Locale.Category.FORMAT, format);
	}

	private static Words words() {
		return new Words("org.entrypoint.locale.words");
	}

	private static Words pseudo() {
		Locale.setDefault(Locale.Category.DISPLAY, PseudoLocale.LOCALE);
		return words();
	}

	@Test
	void aSentenceIsInBracketsWithAccentsAndLonger() {
		assertEquals("Save it", words().get("plain"));
		assertEquals("[Šåvé îţ~~~]", pseudo().get("plain"));
	}

	@Test
	void whatASentenceNamesStaysAsItIs() {
		assertEquals("[Šåvéđ ţö plan.json~~~~]", pseudo().get("named", "plan.json"));
	}

	@Test
	void eachOfSeveralChoicesIsTranslated() {
		assertEquals("[ñö ţåĝš~~~]", pseudo().get("counted", 0));
		assertEquals("[1 ţåĝ~~~]", pseudo().get("counted", 1));
		assertEquals("[12 ţåĝš~~~]", pseudo().get("counted", 12));
	}

	@Test
	void bracesAndApostrophesAreStillThoseOfTheFormat() {
		assertEquals("A 'list' in { braces } of 3", words().get("quoted", 3));
		assertEquals("[Å 'ļîšţ' îñ { bŕåçéš } öƒ 3~~~~~ ~~~~~]".replace('ƒ', 'f'), pseudo().get("quoted", 3));
	}

	@Test
	void signsAndSingleLettersStay() {
		assertEquals("✔", pseudo().get("sign"));
		assertEquals("3 · S", pseudo().get("joined", 3, "S"));
	}

	@Test
	void eachTextOfAListIsOne() {
		assertEquals(List.of("Enter", "Add it", "F2", "Change it"), words().list("list", "=|; "));
		assertEquals(List.of("[Éñţéŕ~~]", "[Åđđ îţ~~~]", "F2", "[Çĥåñĝé îţ~~~~]"), pseudo().list("list", "=|; "));
	}

	@Test
	void whatPeopleTypeIsUnderstoodAsItIs() {
		assertEquals(List.of("Enter=Add it", "F2=Change it"), pseudo().understood("list", "; "));
	}

	@Test
	void numbersInSentencesAreWrittenInTheLanguageOfTheSentence() {
		Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
		assertEquals("32,000 tags", words().get("counted", 32_000));
	}

	@Test
	void namesInALineAreSeparatedAsTheLanguageDoes() {
		assertEquals("North, South", LocalLists.of(List.of("North", "South")));
		assertEquals("", LocalLists.of(List.of()));
		Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
		assertEquals("North, South und West", LocalLists.of(List.of("North", "South", "West")));
	}
}
