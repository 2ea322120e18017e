package org.entrypoint.ui.control.text;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words on one line, with dots for the end of those that are longer than their room. */
public final class FittedWords {
	private static final int LEAST = 12;

	private FittedWords() {
	}

	/**
	 * As much of some words as there is room for, at least their beginning.
	 *
	 * @param words any words; line breaks become spaces
	 * @param room the width in pixels; 0 or less while it is not known
	 */
	public static String of(String words, Font font, double room) {
		String line = words.replace('\n', ' ');
		if (width(line, font) <= room) {
			return line;
		}
		int fits = LEAST;
		int over = room > 0 ? line.length() : LEAST;
		while (over - fits > 1) {
			int middle = (fits + over) / 2;
			if (width(cut(line, middle), font) <= room) {
				fits = middle;
			} else {
				over = middle;
			}
		}
		return cut(line, fits);
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
