package org.entrypoint.exchange.redacted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrypoint.session.redaction.TakenOut.What;
import org.entrypoint.session.redaction.TakenOut;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.FoldedText;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/**
 * The names that a workshop knows, found again in what people wrote: as a whole, and as they are said for short. Names
 * that stand nowhere but in free text are not known.
 */
final class Names {
	/** What stands where a name was. */
	private static final String GONE = "[…]";
	/** Words that many schools have in their names: alone they tell nothing. */
	private static final Pattern GENERIC = Pattern.compile(
			"(?iu)(\\s+(elementary|primary|middle|junior|senior|high|school|schools|academy|center|k-8|k-12|the|of))+$");
	/** Shorter words are too likely to be something else. */
	private static final int SHORTEST = 3;
	/** What the known names are, by their keys. */
	private final Map<String, What> known = new LinkedHashMap<>();
	/** What was taken out, by the keys of the words: in the spelling that came first, with how often it stood there. */
	private final Map<What, Map<String, TakenOut>> taken = new EnumMap<>(What.class);
	private final Pattern pattern;
	private final String leftOut;

	/**
	 * The names in a workshop.
	 *
	 * @param leftOut what stands where a name was taken out before
	 */
	Names(Workshop workshop, String leftOut) {
		this.leftOut = leftOut;
		Setup setup = workshop.setup();
		Stream.concat(workshop.notes().stream().map(Note::schools), workshop.actions().stream().map(Action::schools))
				.flatMap(List::stream).forEach(this::school);
		setup.schools().forEach(this::school);
		setup.groups().stream().filter(each -> each.kind() == Group.Kind.TABLE)
				.forEach(each -> add(each.name(), What.GROUP));
		person(setup.facilitator());
		workshop.actions().forEach(each -> owner(each.owner()));
		workshop.notes().stream().map(Note::lever).forEach(lever -> {
			if (lever != null) {
				owner(lever.owner());
				owner(lever.decides());
			}
		});
		List<String> longestFirst = new ArrayList<>(known.keySet());
		longestFirst.sort(Comparator.comparingInt(String::length).reversed());
		pattern = Pattern.compile(longestFirst.isEmpty()
				? "(?!)"
				: "(?<![\\p{L}\\p{N}])(?:" + String.join("|", longestFirst.stream().map(Pattern::quote).toList())
						+ ")(?![\\p{L}\\p{N}])");
	}

	private void school(String name) {
		add(name, What.SCHOOL);
		add(GENERIC.matcher(KnownNames.key(name)).replaceFirst(""), What.SCHOOL);
	}

	private void person(String name) {
		add(name, What.PERSON);
		Stream.of(KnownNames.key(name).split(" ")).forEach(each -> add(each, What.PERSON));
	}

	/** Who owns something may be an office: only what looks like a person's name is looked for elsewhere. */
	private void owner(String name) {
		if (KnownNames.key(name).contains(" ")) {
			add(name, What.PERSON);
		}
	}

	private void add(String name, What what) {
		String key = KnownNames.key(name);
		if (key.length() >= SHORTEST && !name.equals(leftOut)) {
			known.putIfAbsent(key, what);
		}
	}

	/** The words without names, however they are written there. */
	String without(String text) {
		FoldedText folded = FoldedText.of(text);
		Matcher found = pattern.matcher(folded.text());
		StringBuilder left = new StringBuilder(text.length());
		int end = 0;
		while (found.find()) {
			int start = folded.originalIndex(found.start());
			left.append(text, end, start).append(GONE);
			end = folded.originalIndex(found.end());
			took(known.getOrDefault(found.group(), What.PERSON), text.substring(start, end));
		}
		return end == 0 ? text : left.append(text, end, text.length()).toString();
	}

	/** Notes that something was taken out; of nothing, nothing. */
	void took(What what, String words) {
		if (!words.isEmpty() && !words.equals(leftOut)) {
			taken.computeIfAbsent(what, each -> new LinkedHashMap<>()).merge(KnownNames.key(words),
					new TakenOut(what, words, 1), (one, more) -> new TakenOut(what, one.words(), one.places() + 1));
		}
	}

	/** All that was taken out, by what it is, each once with how often it stood there. */
	List<TakenOut> taken() {
		return taken.values().stream().map(Map::values).flatMap(Collection::stream)
				.sorted(Comparator.comparing(TakenOut::what).thenComparing(TakenOut::words)).toList();
	}
}
