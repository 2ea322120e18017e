package org.entrypoint.exchange.returned;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entrypoint.exchange.Terms;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.workshop.rating.Axis;

/** What the cells of each section mean to a workshop. */
final class Meaning {
	/** The field of an empty workbook that says who fills it in. */
	static final String AUTHOR = "setup.author";
	/** The field that says which entry point the tests are about. */
	static final String CHOSEN = "decision.chosen";
	private static final List<String> LEVELS = List.of("pressing", "allSchools", "highestNeed", "inPlace", "used",
			"met");
	private final Spoken spoken;
	private final Map<Section.Kind, Map<String, Field>> fields = new EnumMap<>(Section.Kind.class);

	Meaning(Spoken spoken) {
		this.spoken = spoken;
		for (Section.Kind kind : Section.Kind.values()) {
			fields.put(kind, fields(kind));
		}
	}

	private Map<String, Field> fields(Section.Kind kind) {
		return switch (kind) {
			case SETUP -> new WholeFields(spoken).setup();
			case DECISION -> new WholeFields(spoken).decision();
			case NOTES, EVIDENCE, ONSETS, ALL_NOTES -> new NoteFields(spoken).all();
			case PRESSING -> ItemFields.pressing(spoken);
			case STRENGTHS -> ItemFields.strengths(spoken);
			case CONDITIONS -> ItemFields.conditions(spoken);
			case STORIES -> ItemFields.stories(spoken);
			case TESTS -> ItemFields.tests(spoken);
			case FACTORS -> new PlanFields(spoken).factors();
			case ACTIONS -> new PlanFields(spoken).actions();
			case BOOK, VIEW -> Map.of();
		};
	}

	/** The fields of a section by their heads; those of what stands there once, by their ids. */
	Map<String, Field> under(Section section) {
		return fields.getOrDefault(section.kind(), Map.of());
	}

	/** What a cell means; empty for what is only shown there. */
	Optional<Field> of(Entry entry, String head) {
		return Optional.ofNullable(under(entry.section()).get(head.equals(Entry.VALUE) ? entry.id() : head));
	}

	/** Whether levels stand under a head. */
	boolean isLevel(String head) {
		return LEVELS.stream().map(each -> spoken.terms().get("head." + each)).anyMatch(head::equals);
	}

	/** Whether a field only tells how the others are meant. */
	static boolean isAboutOthers(Entry entry) {
		return entry.id().equals(AUTHOR) || (entry.section().kind() == Section.Kind.TESTS && entry.id().equals(CHOSEN));
	}

	/** The axes whose hands stand in the rows of a section. */
	static List<Axis> axes(Section section) {
		return switch (section.kind()) {
			case PRESSING -> List.of(Axis.PRESSING);
			case STRENGTHS -> List.of(Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED);
			case CONDITIONS -> List.of(Axis.IN_PLACE, Axis.USED);
			case TESTS -> List.of(Axis.TEST);
			default -> List.of();
		};
	}

	/** The heads over the hands of an axis: the don't-knows, and then each level. */
	List<String> hands(Axis axis) {
		Terms terms = spoken.terms();
		int levels = axis.scale(terms.workshop().diagnostic().scales()).levels().size();
		return IntStream.rangeClosed(0, levels).mapToObj(level -> terms.hands(axis, String.valueOf(level))).toList();
	}

	/** How a row is told to people: by the first words in it. */
	String name(Entry entry) {
		Terms terms = spoken.terms();
		if (entry.cells().containsKey(Entry.VALUE)) {
			return terms.get(entry.id());
		}
		return terms.name(entry.id().substring(entry.id().indexOf('/') + 1));
	}
}
