package org.entrypoint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Agreement;
import org.entrypoint.insight.Reading;
import org.entrypoint.workshop.HandCount;
import org.entrypoint.workshop.Rating;
import org.entrypoint.workshop.RatingKey;

/** What the room said of one item, as cells. */
final class RatingCells {
	private final Terms terms;

	RatingCells(Terms terms) {
		this.terms = terms;
	}

	/** The level: the agreed one, or the newest vote's median. */
	Cell level(RatingKey key) {
		Scale scale = scale(key);
		return Reading.of(terms.workshop(), key.axis(), key.item()).level().stream().boxed()
				.map(level -> level(scale, level)).findFirst().orElseGet(terms::notDiscussed);
	}

	/** How the rating came about: the method, and every vote with its don't-knows. */
	Cell hands(RatingKey key) {
		Rating rating = terms.workshop().ratings().get(key);
		if (rating == null) {
			return terms.isBlank() ? new Cell.Field() : Cell.EMPTY;
		}
		List<String> lines = new ArrayList<>();
		lines.add(terms.of(rating.method()));
		if (rating.level() == null) {
			lines.add(terms.get("median"));
		}
		for (int index = 0; index < rating.votes().size(); index++) {
			lines.add(vote(index, rating.votes().get(index)));
		}
		return new Cell.Words(String.join("\n", lines));
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
		String counts = IntStream.range(0, vote.perLevel().size())
				.mapToObj(level -> (level + 1) + ": " + vote.perLevel().get(level)).collect(Collectors.joining(" · "));
		String line = terms.get("vote", String.valueOf(index + 1), counts, String.valueOf(vote.dontKnow()));
		return new Agreement(vote).isSplit() ? line + terms.get("vote.split") : line;
	}
}
