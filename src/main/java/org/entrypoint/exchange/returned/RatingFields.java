package org.entrypoint.exchange.returned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Ratings that were typed: a level, or hands that were counted again. */
final class RatingFields {
	private final Spoken spoken;
	private final Scale scale;
	private final Axis axis;

	RatingFields(Spoken spoken, Axis axis) {
		this.spoken = spoken;
		this.axis = axis;
		this.scale = axis.scale(spoken.terms().workshop().diagnostic().scales());
	}

	/**
	 * The edit for a level. Where somebody filled an empty workbook before the retreat, it is not what the room agreed
	 * on but one paper slip among those of others.
	 */
	Edit level(Workshop now, String item, Field.Typed typed) throws Unclear {
		RatingKey key = new RatingKey(axis, item);
		Rating old = now.ratings().get(key);
		OptionalInt level = level(typed.after());
		if (level.isEmpty()) {
			return new Edit.Rate(key, old == null || old.votes().isEmpty() ? null : old.withLevel(null));
		}
		if (!typed.author().isEmpty()) {
			return new Edit.Rate(key, withSlip(old, level.getAsInt()));
		}
		return new Edit.Rate(key, old == null ? Rating.agreed(level.getAsInt()) : old.withLevel(level.getAsInt()));
	}

	/** A number, a word of the scale, or both; empty for no words. */
	private OptionalInt level(String text) throws Unclear {
		String said = spoken.said(text).strip().toLowerCase(Locale.ROOT);
		if (said.isEmpty()) {
			return OptionalInt.empty();
		}
		return IntStream.rangeClosed(Scale.DONT_KNOW, scale.levels().size()).filter(level -> {
			String label = scale.label(level).orElse("").toLowerCase(Locale.ROOT);
			return said.equals(String.valueOf(level)) || said.equals(label) || said.equals(level + " " + label);
		}).boxed().findFirst().map(OptionalInt::of)
				.orElseThrow(() -> new Unclear("unclear.level", scale.levels().getLast().value(), labels()));
	}

	private String labels() {
		return String.join(", ", scale.levels().stream().map(Level::label).toList());
	}

	private Rating withSlip(@Nullable Rating old, int level) {
		List<HandCount> votes = new ArrayList<>(old == null ? List.of() : old.votes());
		boolean goesOn = !votes.isEmpty() && votes.getLast().method() == Method.SLIPS;
		HandCount slips = goesOn
				? votes.removeLast()
				: new HandCount(Method.SLIPS, Collections.nCopies(scale.levels().size(), 0), 0);
		List<Integer> perLevel = new ArrayList<>(slips.perLevel());
		if (level != Scale.DONT_KNOW) {
			perLevel.set(level - 1, perLevel.get(level - 1) + 1);
		}
		votes.add(new HandCount(Method.SLIPS, perLevel, slips.dontKnow() + (level == Scale.DONT_KNOW ? 1 : 0)));
		return new Rating(old == null ? null : old.level(), votes);
	}

	/**
	 * The edit for hands that were typed: a further vote beside those that were taken before.
	 *
	 * @param hands the don't-knows and then the hands per level
	 */
	Edit hands(Workshop now, String item, List<String> hands) throws Unclear {
		List<Integer> counts = new ArrayList<>();
		for (String each : hands) {
			counts.add(spoken.count(each));
		}
		RatingKey key = new RatingKey(axis, item);
		Rating old = now.ratings().get(key);
		List<HandCount> votes = new ArrayList<>(old == null ? List.of() : old.votes());
		if (counts.stream().allMatch(each -> each == 0)) {
			throw new Unclear("unclear.noHands");
		}
		votes.add(new HandCount(Method.HANDS, counts.subList(1, counts.size()), counts.getFirst()));
		return new Edit.Rate(key, new Rating(old == null ? null : old.level(), votes));
	}
}
