package org.entrypoint.ui.control.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long words end in dots, and no letter is cut in two. */
class FittedWordsTest {
	@ParameterizedTest
	@CsvSource({"short,5,short", "longer,5,longe…", "abc\ud83d\ude00d,4,abc…", "abce\u0301d,4,abc…",
			"a\ud83d\udc69\u200d\ud83c\udfebb,4,a…", "ab cdef,3,ab…"})
	void wordsAreCutBetweenLetters(String words, int longest, String cut) {
		assertEquals(cut, FittedWords.cut(words, longest));
	}
}
