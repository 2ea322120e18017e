package org.entrypoint.ui.screen.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/**
 * What the cards of the results say. A card that has nothing to list says why, and "not discussed" only where nothing
 * was recorded.
 */
final class ResultLines {
	private static final int FEW = 4;
	private final Words words;
	private final Workshop workshop;

	ResultLines(Words words, Workshop workshop) {
		this.words = words;
		this.workshop = workshop;
	}

	private List<String> orWhy(List<String> lines, String why) {
		return lines.isEmpty() ? List.of(words.get(why)) : lines;
	}

	private boolean isRated(Axis... axes) {
		return Stream.of(axes)
				.anyMatch(axis -> workshop.ratings().keySet().stream().anyMatch(key -> key.axis() == axis));
	}

	/** Why there is nothing about an area: it was not rated, or not discussed at all. */
	private String unrated(Area area) {
		List<String> beside = workshop.diagnostic().dimensions().stream().map(each -> Place.rate(area, each.id()))
				.toList();
		boolean hasNotes = workshop.notes().stream().map(Note::place).anyMatch(place -> beside.contains(place)
				|| workshop.diagnostic().areaOf(place).map(FocusArea::id).filter(area::equals).isPresent());
		return hasNotes ? "notRated" : "notDiscussed";
	}

	/** The most critical issue and what belongs to it. */
	List<String> critical() {
		Optional<Note> issue = Optional.ofNullable(workshop.critical()).flatMap(workshop::note);
		List<String> lines = new ArrayList<>(issue.map(Note::text).stream().toList());
		issue.ifPresent(each -> workshop.notes().stream().filter(note -> note.links().contains(each.id())).limit(FEW)
				.forEach(note -> lines.add("→ " + note.text())));
		return orWhy(lines, unrated(Area.NEEDS).equals("notRated") ? "noneCritical" : "notDiscussed");
	}

	/** How pressing change is, the most pressing first. */
	List<String> pressing() {
		Scale scale = workshop.diagnostic().scales().pressing();
		return orWhy(workshop.diagnostic().dimensions().stream().filter(each -> pressing(each).level().isPresent())
				.sorted(Comparator.comparingDouble(each -> -pressing(each).value().orElse(0))).map(each -> {
					int level = pressing(each).level().orElse(0);
					return (level == 0 ? "" : level + " ") + scale.label(level).orElse("") + " · " + each.title();
				}).toList(), unrated(Area.NEEDS));
	}

	private Reading pressing(Dimension dimension) {
		return Reading.of(workshop, Axis.PRESSING, dimension.id());
	}

	/** The strongest statements; one that has a level for the highest-need schools alone says so. */
	List<String> strong() {
		int strongFrom = Evidence.strongFrom(workshop.diagnostic().scales().spread());
		List<String> lines = workshop.allStatements().filter(each -> strength(each).orElse(0) >= strongFrom)
				.sorted(Comparator.comparingDouble(each -> -strength(each).orElse(0))).limit(FEW).map(each -> {
					String line = String.format("%.1f", strength(each).orElse(0)) + " · " + each.text();
					return gap(each).allSchools().value().isPresent() ? line : words.get("highestNeed", line);
				}).toList();
		return orWhy(lines, isRated(Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED) ? "noneStrong" : unrated(Area.STRENGTHS));
	}

	private StrengthGap gap(Statement statement) {
		return StrengthGap.of(workshop, statement.id());
	}

	private OptionalDouble strength(Statement statement) {
		OptionalDouble all = gap(statement).allSchools().value();
		return all.isPresent() ? all : gap(statement).highestNeed().value();
	}

	/** The statements of which the highest-need schools have less, the widest gap first. */
	List<String> gaps() {
		List<String> lines = workshop.allStatements().filter(each -> gap(each).gap().orElse(0) < 0)
				.sorted(Comparator.comparingDouble(each -> gap(each).gap().orElse(0))).limit(FEW)
				.map(each -> StrengthGap.written(gap(each).gap().orElse(0)) + " · " + each.text()).toList();
		if (workshop.allStatements().anyMatch(each -> gap(each).gap().isPresent())) {
			return orWhy(lines, "noneLess");
		}
		return orWhy(lines, isRated(Axis.ALL_SCHOOLS, Axis.HIGHEST_NEED) ? "notBoth" : unrated(Area.STRENGTHS));
	}

	/** The untapped conditions of the chosen entry point, or of all while none is chosen. */
	List<String> untapped() {
		List<String> dimensions = workshop.decision().chosen() == null
				? workshop.diagnostic().dimensions().stream().map(Dimension::id).toList()
				: List.of(workshop.decision().chosen());
		List<String> lines = dimensions.stream().flatMap(each -> UntappedConditions.of(workshop, each).stream())
				.map(Condition::text).limit(FEW).toList();
		return orWhy(lines, isRated(Axis.IN_PLACE, Axis.USED) ? "noneUntapped" : unrated(Area.CONDITIONS));
	}

	/** How far the chosen entry point meets each test. */
	List<String> tests() {
		String entryPoint = workshop.decision().chosen();
		return entryPoint == null
				? List.of(words.get("undecided"))
				: workshop.diagnostic().tests().stream().map(test -> met(entryPoint, test) + " · " + test.text())
						.toList();
	}

	/** The word for a test; where only its marks for other areas are there, how many these are. */
	private String met(String entryPoint, CatalyticTest test) {
		Scale met = workshop.diagnostic().scales().met();
		RatingKey key = RatingKey.test(entryPoint, test.id());
		OptionalInt level = Reading.of(workshop, key.axis(), key.item()).level();
		if (level.isPresent()) {
			return met.label(level.getAsInt()).orElse("");
		}
		long ripples = !test.perOthers()
				? 0
				: workshop.diagnostic().dimensions().stream()
						.filter(other -> workshop.ratings().containsKey(RatingKey.ripple(entryPoint, other.id())))
						.count();
		return ripples > 0 ? words.get("ripples", ripples) : words.get("notDiscussed");
	}

	/** How much is planned, and what comes first. */
	List<String> plan() {
		if (workshop.actions().isEmpty()) {
			return List.of(words.get("notDiscussed"));
		}
		List<String> lines = new ArrayList<>();
		lines.add(words.get("planCounts", count(Horizon.NOW), count(Horizon.TOWARD)));
		workshop.actions().stream().filter(each -> each.horizon() == Horizon.NOW).limit(FEW)
				.forEach(each -> lines.add(each.what()));
		return lines;
	}

	private long count(Horizon horizon) {
		return workshop.actions().stream().filter(each -> each.horizon() == horizon).count();
	}

	/** What is left to come back to. */
	List<String> open() {
		OpenEnds ends = OpenEnds.of(workshop);
		return List.of(words.get("notes", workshop.notes().size()), words.get("splits", ends.split().size()),
				words.get("whoKnows", ends.whoWouldKnow().size()),
				words.get("parked", workshop.notesAt(Place.PARKED).size()));
	}
}
