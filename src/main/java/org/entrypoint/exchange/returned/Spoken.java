package org.entrypoint.exchange.returned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.exchange.Terms;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** From the words of a report back to what they stand for. */
final class Spoken {
	/** What a workbook may keep behind a day. */
	private static final Pattern TIME = Pattern.compile("(?<=\\d)[ T]\\d\\d:\\d\\d(:\\d\\d)?$");
	private static final LocalDate EXAMPLE = LocalDate.of(2027, 3, 15);
	private static final String UNSAID = "UNSAID";
	private final Terms terms;

	Spoken(Workshop workshop) {
		this.terms = new Terms(workshop, Content.COMPLETE);
	}

	Terms terms() {
		return terms;
	}

	/** Words without those that only say that there are none. */
	String said(String text) {
		return unsaid().stream().anyMatch(text.strip()::equalsIgnoreCase) ? "" : text;
	}

	/** What stands where nothing was said. */
	Set<String> unsaid() {
		return Set.of(terms.get("notDiscussed"), terms.get("noDate"));
	}

	/** A mark that is there or not. */
	boolean flag(String text) throws Unclear {
		String said = said(text).strip().toLowerCase(Locale.ROOT);
		if (said.isEmpty() || List.of("no", "n", "false", "0").contains(said)) {
			return false;
		}
		if (List.of(terms.get("yes").toLowerCase(Locale.ROOT), "y", "x", "true", "1").contains(said)) {
			return true;
		}
		throw new Unclear("unclear.mark", terms.get("yes"));
	}

	/** The constant that is called like that; empty for no words. */
	<E extends Enum<E>> Optional<E> constant(String text, Class<E> type) throws Unclear {
		String said = said(text).strip();
		if (said.isEmpty()) {
			return Optional.empty();
		}
		List<E> all = Stream.of(type.getEnumConstants()).filter(each -> !each.name().equals(UNSAID)).toList();
		return Optional.of(all.stream().filter(each -> terms.of(each).equalsIgnoreCase(said)).findFirst().orElseThrow(
				() -> new Unclear("unclear.choice", String.join(", ", all.stream().map(terms::of).toList()))));
	}

	/** A day, as this computer writes it, or as a workbook keeps it; null for no words. */
	@Nullable
	LocalDate day(String text) throws Unclear {
		String said = said(text).strip();
		if (said.isEmpty()) {
			return null;
		}
		LocalDates dates = LocalDates.here();
		return dates.parse(TIME.matcher(said).replaceAll(""))
				.orElseThrow(() -> new Unclear("unclear.day", dates.numbers(EXAMPLE)));
	}

	/** A whole number of at least 0; 0 for no words. */
	int count(String text) throws Unclear {
		String said = said(text).strip();
		if (said.isEmpty()) {
			return 0;
		}
		if (!said.matches("\\d{1,9}")) {
			throw new Unclear("unclear.count");
		}
		return Integer.parseInt(said);
	}

	/** The dimension that an entry point stands on; empty for no words. */
	Optional<String> entryPoint(String text) throws Unclear {
		String said = said(text).strip();
		if (said.isEmpty()) {
			return Optional.empty();
		}
		List<Dimension> all = terms.workshop().diagnostic().dimensions();
		return Optional.of(all.stream()
				.filter(each -> Stream
						.of(Terms.entryPoint(each), each.entryPoint(), String.valueOf(each.number()),
								Terms.dimension(each), each.title(), each.shortTitle())
						.anyMatch(said::equalsIgnoreCase))
				.map(Dimension::id).findFirst().orElseThrow(() -> new Unclear("unclear.choice",
						String.join(", ", all.stream().map(Terms::entryPoint).toList()))));
	}

	/** The dimensions that are listed by their short names. */
	List<String> dimensions(String text) throws Unclear {
		Map<String, String> names = new LinkedHashMap<>();
		terms.workshop().diagnostic().dimensions().forEach(each -> {
			names.put(each.shortTitle(), each.id());
			names.put(Terms.dimension(each), each.id());
			names.put(each.title(), each.id());
		});
		KnownNames known = KnownNames.of(names.keySet().stream());
		List<String> ids = new ArrayList<>();
		for (String each : Listed.names(said(text), known)) {
			String id = names.get(known.spelling(each));
			if (id == null) {
				throw new Unclear("unclear.dimension", each, String.join(", ",
						terms.workshop().diagnostic().dimensions().stream().map(Dimension::shortTitle).toList()));
			}
			ids.add(id);
		}
		return ids.stream().distinct().toList();
	}

	/** The schools that are listed, those that are known in their known spelling. */
	List<String> schools(String text) {
		KnownNames known = KnownNames.schools(terms.workshop());
		return known.spellings(Listed.names(said(text), known));
	}

	/** The schools that are listed as they are to be known: spelled as they are typed, each once. */
	List<String> ownSchools(String text) {
		return KnownNames.distinct(Listed.names(said(text), KnownNames.schools(terms.workshop())));
	}

	/** Who owns or decides something: a name that is known in its known spelling, unless its spelling was corrected. */
	String person(String before, String text) {
		return KnownNames.people(terms.workshop()).replacing(before, text);
	}

	/** The table or role group that said something; empty for the whole group. */
	String group(String before, String text) {
		boolean isWhole = KnownNames.areSame(text, terms.get("wholeGroup"));
		return isWhole ? "" : KnownNames.groups(terms.workshop()).replacing(before, text);
	}

	/** What links lead to, by the first words that stand for it; those that were there before are looked at first. */
	List<String> links(String text, List<String> before) throws Unclear {
		if (said(text).isBlank()) {
			return List.of();
		}
		if (text.equals(terms.names(before))) {
			return before;
		}
		List<String> found = new ArrayList<>();
		String bullet = terms.get("listed", "");
		for (String line : text.lines().toList()) {
			String name = (line.startsWith(bullet) ? line.substring(bullet.length()) : line).strip();
			if (!name.isEmpty()) {
				found.add(named(name, before));
			}
		}
		return found.stream().distinct().toList();
	}

	private String named(String name, List<String> before) throws Unclear {
		List<String> same = before.stream().filter(each -> terms.name(each).equals(name)).toList();
		List<String> all = same.isEmpty() ? linkable().filter(each -> terms.name(each).equals(name)).toList() : same;
		if (all.size() != 1) {
			throw new Unclear(all.isEmpty() ? "unclear.link" : "unclear.links", name);
		}
		return all.getFirst();
	}

	private Stream<String> linkable() {
		Workshop workshop = terms.workshop();
		return Stream.of(workshop.notes().stream().map(Note::id), workshop.allStatements().map(each -> each.id()),
				workshop.allConditions().map(each -> each.id()),
				workshop.diagnostic().tests().stream().map(each -> each.id()),
				workshop.factors().stream().map(each -> each.id()),
				workshop.diagnostic().dimensions().stream().map(Dimension::id)).flatMap(each -> each);
	}
}
