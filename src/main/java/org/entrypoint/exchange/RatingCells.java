package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Agreement;
import org.entrypoint.insight.Reading;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;

/** What the room said of one item, as cells. */
final class RatingCells {
	private final Terms terms;

	RatingCells(Terms terms) {
		this.terms = terms;
	}

	/** The level, as it is shown: the agreed one, or the newest vote's median. */
	Cell level(RatingKey key) {
		Scale scale = scale(key);
		return Reading.of(terms.workshop(), key.axis(), key.item()).level().stream().boxed()
				.map(level -> level(scale, level)).findFirst().orElseGet(terms::notDiscussed);
	}

	/** The rating, to be typed over: the agreed level, or what follows from the hands. */
	Cell rating(RatingKey key, HandColumns hands) {
		Rating rating = terms.workshop().ratings().get(key);
		if (rating == null) {
			return new Cell.Rating(null, terms.unsaid(), null);
		}
		double value = Reading.of(terms.workshop(), key.axis(), key.item()).value().orElse(Scale.DONT_KNOW);
		return new Cell.Rating(value, "", rating.level() == null ? hands.median() : null);
	}

	/** How the rating came about: agreed, and every vote with its method and its don't-knows. */
	Cell hands(RatingKey key) {
		return taken(String.join("\n", lines(key)));
	}

	/** How two ratings of the same item came about, one below the other. */
	Cell hands(RatingKey first, RatingKey second) {
		if (lines(first).equals(lines(second)) && lines(first).size() == 1) {
			return taken(terms.get("both", lines(first).getFirst()));
		}
		return taken(Stream.of(first, second).filter(key -> !lines(key).isEmpty())
				.map(key -> terms.get("ofAxis", terms.of(key.axis()), String.join("\n", lines(key))))
				.collect(Collectors.joining("\n")));
	}

	private Cell taken(String lines) {
		return lines.isEmpty() && terms.isBlank() ? new Cell.Field() : new Cell.Words(lines);
	}

	private List<String> lines(RatingKey key) {
		List<String> lines = new ArrayList<>();
		Rating rating = terms.workshop().ratings().get(key);
		if (rating == null) {
			return lines;
		}
		lines.add(terms.get(rating.level() == null ? "median" : "agreed"));
		for (int index = 0; index < rating.votes().size(); index++) {
			lines.add(vote(index, rating.votes().get(index)));
		}
		return lines;
	}

	/** The levels of a scale as a row of a legend. */
	List<Cell> legend(String name, Scale scale) {
		List<Cell> cells = new ArrayList<>();
		cells.add(new Cell.Words(name));
		scale.levels().forEach(each -> cells.add(new Cell.Level(each.value(), each.label())));
		cells.add(new Cell.Level(Scale.DONT_KNOW, scale.dontKnow()));
		cells.add(new Cell.NotDiscussed(terms.get("notDiscussed")));
		return cells;
	}

	private Scale scale(RatingKey key) {
		return key.axis().scale(terms.workshop().diagnostic().scales());
	}

	private static Cell level(Scale scale, int level) {
		return new Cell.Level(level, scale.label(level).orElse(""));
	}

	private String vote(int index, HandCount vote) {
		String counts = vote.perLevel().stream().map(String::valueOf).collect(Collectors.joining(" · "));
		String line = terms.get("vote", String.valueOf(index + 1), terms.of(vote.method()), counts,
				String.valueOf(vote.dontKnow()));
		return new Agreement(vote).isSplit() ? line + terms.get("vote.split") : line;
	}
}
