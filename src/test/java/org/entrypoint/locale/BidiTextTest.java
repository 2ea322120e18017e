package org.entrypoint.locale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words from right to left are known, and keep to their place in a sentence. */
class BidiTextTest {
	@ParameterizedTest
	@CsvSource({"Lincoln (3),false", "'',false", "“Größe” – ½ €,false", "我们,false", "😀,false", "نحتاج,true",
			"Lincoln דנה,true", "\ud83a\udd00,true"})
	void scriptsFromRightToLeftAreKnown(String text, boolean isRightToLeft) {
		assertEquals(isRightToLeft, BidiText.isRightToLeft(text));
	}

	@Test
	void onlyTextsFromRightToLeftAreIsolated() {
		assertArrayEquals(new Object[]{"Lincoln", 3, "\u2068דנה\u2069"}, BidiText.isolated("Lincoln", 3, "דנה"));
	}
}
