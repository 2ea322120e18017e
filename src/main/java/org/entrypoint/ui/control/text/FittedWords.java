package org.entrypoint.ui.control.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words on one line, with dots for the end of those that are longer than their room. */
public final class FittedWords {
	private static final int LEAST = 12;

	private FittedWords() {
	}

	/**
	 * A sentence with as much of some words in it as there is room for, at least their beginning.
	 *
	 * @param words any words; line breaks become spaces
	 * @param sentence puts words in their place
	 * @param room the width in pixels; 0 or less while it is not known
	 */
	public static String of(String words, UnaryOperator<String> sentence, Font font, double room) {
		String line = words.replace('\n', ' ');
		if (width(sentence.apply(line), font) <= room) {
			return sentence.apply(line);
		}
		int fits = LEAST;
		int over = room > 0 ? line.length() : LEAST;
		while (over - fits > 1) {
			int middle = (fits + over) / 2;
			if (width(sentence.apply(cut(line, middle)), font) <= room) {
				fits = middle;
			} else {
				over = middle;
			}
		}
		return sentence.apply(cut(line, fits));
	}

	/**
	 * Words on one line of at most so many letters, and dots for the others. What is one letter to a reader, such as
	 * one with its accents or an emoji of several signs, is never cut in two.
	 */
	public static String cut(String words, int longest) {
		String line = words.replace('\n', ' ');
		if (line.length() <= longest) {
			return line;
		}
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(line);
		return line.substring(0, letters.isBoundary(longest) ? longest : letters.preceding(longest)).strip() + "…";
	}

	/** How wide words are in a font, in pixels. */
	public static double width(String words, Font font) {
		Text text = new Text(words);
		text.setFont(font);
		return text.getLayoutBounds().getWidth();
	}
}
