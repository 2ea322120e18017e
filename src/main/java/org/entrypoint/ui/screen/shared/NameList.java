package org.entrypoint.ui.screen.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;

/** Lists of names as people type them: one per line, or with commas between them. */
public final class NameList {
	private static final Pattern COUNTED = Pattern.compile("(?U)(.*?\\S)[\\s:(]+(\\d{1,3})\\)?$");
	private static final Pattern EDGES = Pattern.compile("(?U)^\\s+|\\s+$");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?U)\\W+");

	private NameList() {
	}

	/** The names in a text, in order. */
	public static List<String> names(String text) {
		return Stream.of(text.split("[\\n,;]", -1)).map(name -> EDGES.matcher(name).replaceAll(""))
				.filter(name -> !KnownNames.key(name).isEmpty()).toList();
	}

	/**
	 * The groups in a text: each a name, and a head count where one stands after it. "Table 3" is a table's name, not
	 * three heads.
	 *
	 * @param tables what a table is called, in small letters
	 */
	public static List<Group> groups(String text, Collection<String> tables) {
		return names(text).stream().map(line -> group(line, tables)).toList();
	}

	private static Group group(String line, Collection<String> tables) {
		Matcher counted = COUNTED.matcher(line);
		boolean table = BETWEEN_WORDS.splitAsStream(line.toLowerCase(Locale.ROOT)).anyMatch(tables::contains);
		if (counted.matches() && !tables.contains(counted.group(1).toLowerCase(Locale.ROOT))) {
			return new Group(counted.group(1), kind(table), Integer.parseInt(counted.group(2)));
		}
		return new Group(line, kind(table), 0);
	}

	private static Group.Kind kind(boolean table) {
		return table ? Group.Kind.TABLE : Group.Kind.ROLE;
	}

	/** The groups as they would be typed. */
	public static String text(List<Group> groups) {
		return groups.stream().map(group -> group.heads() == 0 ? group.name() : group.name() + ": " + group.heads())
				.collect(Collectors.joining("\n"));
	}

	/** The number that a text is, 0 to 9999; empty for anything else. */
	public static Optional<Integer> number(String text) {
		return text.strip().matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
	}
}
