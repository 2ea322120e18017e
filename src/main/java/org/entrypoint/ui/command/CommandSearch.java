package org.entrypoint.ui.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds commands by a few letters of their titles, whatever the case and the accents. */
public final class CommandSearch {
	/** How well a title fits; the lower the better. */
	private record Found(Command command, int rank) {
	}

	private CommandSearch() {
	}

	/**
	 * The commands in whose titles all words of {@code typed} occur: first the titles that begin with it, then those in
	 * which each word begins a word, then the others; within each in the order given.
	 *
	 * @param typed the letters; blank finds all
	 */
	public static List<Command> find(String typed, List<Command> commands) {
		String sought = folded(typed).strip();
		List<Found> found = new ArrayList<>();
		for (Command each : commands) {
			int rank = rank(sought, folded(each.title()));
			if (rank >= 0) {
				found.add(new Found(each, rank));
			}
		}
		return found.stream().sorted(Comparator.comparingInt(Found::rank)).map(Found::command).toList();
	}

	private static int rank(String sought, String title) {
		List<String> words = Stream.of(sought.split("\\s+")).toList();
		if (title.startsWith(sought)) {
			return 0;
		}
		String[] titleWords = title.split("[^\\p{L}\\p{N}]+");
		if (words.stream().allMatch(word -> Stream.of(titleWords).anyMatch(each -> each.startsWith(word)))) {
			return 1;
		}
		return words.stream().allMatch(title::contains) ? 2 : -1;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}
}
