package org.entrypoint.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.control.JumpList.Line;
import org.entrypoint.workshop.HandCount;
import org.entrypoint.workshop.Rating;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Where the room was of two minds, and where it asks who would know. */
final class OpenLines {
	private final Words words;
	private final Trail trail;

	OpenLines(Words words, Trail trail) {
		this.words = words;
		this.trail = trail;
	}

	/** The lines, under two headings; empty if nothing is open. */
	List<Line> of(Workshop workshop) {
		OpenEnds open = OpenEnds.of(workshop);
		List<Line> lines = new ArrayList<>();
		add(lines, workshop, words.get("splitHeading"), open.split());
		add(lines, workshop, words.get("knowHeading"), open.whoWouldKnow());
		return lines;
	}

	private void add(List<Line> lines, Workshop workshop, String heading, List<RatingKey> keys) {
		if (!keys.isEmpty()) {
			lines.add(Line.heading(heading));
			keys.forEach(key -> lines.add(new Line(subject(workshop, key), words.of(key.axis()) + hands(workshop, key),
					trail.rating(workshop, key))));
		}
	}

	private String hands(Workshop workshop, RatingKey key) {
		HandCount vote = Optional.ofNullable(workshop.ratings().get(key)).map(Rating::lastVote).orElse(null);
		return vote == null
				? ""
				: " · " + words.get("hands",
						vote.perLevel().stream().map(String::valueOf).collect(Collectors.joining(" ")),
						vote.dontKnow());
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
