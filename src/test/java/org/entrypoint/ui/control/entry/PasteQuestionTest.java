package org.entrypoint.ui.control.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where words that are too long for one item are cut. */
class PasteQuestionTest {
	@Test
	void wordsThatFitStayTogether() {
		assertEquals(List.of("one two"), PasteQuestion.parts(" one two ", 7));
	}

	@Test
	void aLineEndIsTheBestPlaceToCut() {
		assertEquals(List.of("one two", "three four"), PasteQuestion.parts("one two\nthree four", 12));
	}

	@Test
	void aLineThatEndsEarlyIsNotAPartOfItsOwn() {
		assertEquals(List.of("a\nbb ccc", "dddd"), PasteQuestion.parts("a\nbb ccc dddd", 8));
	}

	@Test
	void otherwiseItIsCutBetweenWords() {
		assertEquals(List.of("one two", "three", "four"), PasteQuestion.parts("one two   three four", 7));
	}

	@Test
	void aWordWithoutEndIsCutButNoCharacterIs() {
		assertEquals(List.of("xxxx", "xx"), PasteQuestion.parts("xxxxxx", 4));
		assertEquals(List.of("x\uD83D\uDE00", "\uD83D\uDE00x"), PasteQuestion.parts("x\uD83D\uDE00\uD83D\uDE00x", 4));
	}
}
