package org.entrypoint.ui.control.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of pasted text, everything stays that somebody can see or read. */
class PastedTextTest {
	@Test
	void lineEndsOfAnyKindAreLineFeeds() {
		assertEquals("a\nb\nc\nd\ne\nf\ng\nh", PastedText.clean("a\r\nb\rc\u000Bd\fe\u0085f\u2028g\u2029h"));
	}

	@Test
	void charactersWithoutMeaningAreTakenOut() {
		assertEquals("planning time", PastedText.clean("\uFEFFplan\u00ADning\u200B ti\u2060me\u200D\u200C"));
	}

	@Test
	void charactersThatCannotBeShownAreSeen() {
		assertEquals("a\uFFFDb\uFFFDc\uFFFD", PastedText.clean("a\u0007b\uD800c\u0000"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"non\u2011breaking", "10\u00A0%", "“smart” ’quotes’ «here»", "👩\u200D🏫",
			"🏳\uFE0F\u200D🌈", "می\u200Cخواهم", "क्\u200Dष", "ភាសា\u200Bខ្មែរ", "\u200Eleft \u200Fright", "e\u0301",
			"a\tb", "한국어"})
	void whatCarriesMeaningStays(String text) {
		assertEquals(text, PastedText.clean(text));
	}
}
