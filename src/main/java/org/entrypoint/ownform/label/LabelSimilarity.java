package org.entrypoint.ownform.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two labels are: their words count, not their case, their marks or the numbers before them. */
public final class LabelSimilarity {
	/** Labels that are less alike are not taken for the same. */
	static final double ENOUGH = 0.8;
	/** Fewer words have to be the same. */
	private static final int FEW = 4;
	private static final Pattern NUMBER = Pattern
			.compile("^[\\s(\\[]*(?:\\d{1,2}(?:\\.\\d{1,2})*[a-zA-Z]?|[A-Za-z])\\s*[.):·\\]–-]+\\s*");
	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private LabelSimilarity() {
	}

	/** The words of a label in small letters with one space between them; empty for a label without words. */
	public static String normal(String label) {
		String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).replace("’", "").replace("'", "");
		String bare = NUMBER.matcher(plain).replaceFirst("");
		return MARKS.matcher(bare.isBlank() ? plain : bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * How alike two normal labels are, from 0 to 1: twice the words that they share by the words of both (the measure
	 * of Dice); of few words, 1 for the same and 0 for others.
	 */
	static double of(String one, String other) {
		if (one.equals(other)) {
			return one.isEmpty() ? 0 : 1;
		}
		List<String> first = List.of(one.split(" "));
		List<String> rest = new ArrayList<>(List.of(other.split(" ")));
		int all = first.size() + rest.size();
		if (first.size() < FEW || rest.size() < FEW) {
			return 0;
		}
		long shared = first.stream().filter(rest::remove).count();
		return 2.0 * shared / all;
	}
}
