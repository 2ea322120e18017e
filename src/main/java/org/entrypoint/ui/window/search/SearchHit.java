package org.entrypoint.ui.window.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import org.entrypoint.workshop.FoldedText;

/**
 * One line of the table of all notes: a note, an action or a rating, in the words of its columns. All may be empty but
 * the kind.
 *
 * @param order where it stands among all, from 0, in the order of the retreat
 * @param where the part of the retreat and the step
 * @param kind what it is: an issue, an action, a rating
 * @param text what was said; of a rating, what was rated
 * @param marks star, most critical, dots, level
 * @param group who said it; of an action, its owner
 * @param schools the schools it is about, separated by commas
 * @param tags the dimensions it is about, separated by commas
 * @param target where it stands
 * @param folded all of the above in the form in which words are compared
 */
record SearchHit(int order, String where, String kind, String text, String marks, String group, String schools,
		String tags, NavigationTarget target, String folded) {
	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/** A line in these words. */
	static SearchHit of(int order, String where, String kind, String text, String marks, String group,
			List<String> schools, List<String> tags, NavigationTarget target) {
		String allSchools = String.join(", ", schools);
		String allTags = String.join(", ", tags);
		String folded = folded(
				Stream.of(where, kind, text, marks, group, allSchools, allTags).collect(Collectors.joining("\n")));
		return new SearchHit(order, where, kind, text, marks, group, allSchools, allTags, target, folded);
	}

	/** Whether it has every word of a search in one of its columns, as a part of a word at least. */
	boolean matches(List<String> words) {
		return words.stream().allMatch(folded::contains);
	}

	/** The words of a search in the form in which they are compared; none for blanks. */
	static List<String> words(String search) {
		return Stream.of(folded(search).strip().split(" ", -1)).filter(word -> !word.isEmpty()).toList();
	}

	private static String folded(String text) {
		return FoldedText.of(ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")).text();
	}
}
