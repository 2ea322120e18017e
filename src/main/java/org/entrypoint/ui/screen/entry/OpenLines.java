package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.shared.Navigation;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.choice.JumpList.Line;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Where the room was of two minds, and where it asks who would know. */
final class OpenLines {
	private final Words words;
	private final Navigation trail;

	OpenLines(Words words, Navigation trail) {
		this.words = words;
		this.trail = trail;
	}

	/** The lines, under two headings; empty if nothing is open. */
	List<Line<NavigationTarget>> of(Workshop workshop) {
		OpenEnds open = OpenEnds.of(workshop);
		List<Line<NavigationTarget>> lines = new ArrayList<>();
		add(lines, workshop, words.get("splitHeading"), open.split());
		add(lines, workshop, words.get("knowHeading"), open.whoWouldKnow());
		return lines;
	}

	private void add(List<Line<NavigationTarget>> lines, Workshop workshop, String heading, List<RatingKey> keys) {
		if (!keys.isEmpty()) {
			lines.add(Line.heading(heading));
			keys.forEach(key -> lines.add(Line.to(trail.rating(workshop, key), subject(workshop, key),
					words.of(key.axis()) + " · " + how(workshop, key))));
		}
	}

	/** How the rating came about: the level that was agreed on, and every vote with the way it was taken. */
	private String how(Workshop workshop, RatingKey key) {
		Scale scale = key.axis().scale(workshop.diagnostic().scales());
		Optional<Rating> rating = Optional.ofNullable(workshop.ratings().get(key));
		List<HandCount> votes = rating.map(Rating::votes).orElse(List.of());
		Stream<String> agreed = rating.map(Rating::level).flatMap(scale::label).map(label -> words.get("agreed", label))
				.stream();
		Stream<String> counted = IntStream.range(0, votes.size())
				.mapToObj(index -> votes.size() == 1
						? hands(votes.getFirst())
						: words.get("vote", index + 1, hands(votes.get(index))));
		return Stream.concat(agreed, counted).collect(Collectors.joining(" · "));
	}

	private String hands(HandCount vote) {
		return words.get("Method." + vote.method().name(),
				vote.perLevel().stream().map(String::valueOf).collect(Collectors.joining(" ")), vote.dontKnow());
	}

	private static String subject(Workshop workshop, RatingKey key) {
		String item = key.item().substring(key.item().indexOf('/') + 1);
		Optional<String> about = switch (key.axis()) {
			case PRESSING, RIPPLE -> workshop.diagnostic().dimension(item).map(Dimension::title);
			case ALL_SCHOOLS, HIGHEST_NEED ->
				workshop.allStatements().filter(each -> each.id().equals(item)).findFirst().map(Statement::text);
			case IN_PLACE, USED ->
				workshop.allConditions().filter(each -> each.id().equals(item)).findFirst().map(Condition::text);
			case TEST -> workshop.diagnostic().tests().stream().filter(each -> each.id().equals(item)).findFirst()
					.map(CatalyticTest::text);
		};
		return about.orElse(item);
	}
}
