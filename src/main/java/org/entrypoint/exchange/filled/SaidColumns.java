package org.entrypoint.exchange.filled;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.exchange.filled.form.CellContent;
import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.Spelling;
import org.entrypoint.insight.Reading;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Workshop;

/** What a workshop says beside the labels of a form. */
final class SaidColumns {
	private final Workshop workshop;
	private final FormWords words;

	SaidColumns(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
	}

	/** What has a label in such a column. */
	List<Item> items(Beside beside) {
		return switch (beside) {
			case ALL_SCHOOLS, HIGHEST_NEED ->
				workshop.allStatements().map(each -> new Item(each.id(), List.of(each.text()))).toList();
			case IN_PLACE, USED, MEANT_FOR, CAUSES_NOW ->
				workshop.allConditions().map(each -> new Item(each.id(), List.of(each.text()))).toList();
			case TEST ->
				workshop.diagnostic().tests().stream().map(each -> new Item(each.id(), List.of(each.text()))).toList();
			case PRESSING, RIPPLE -> workshop.diagnostic().dimensions().stream().map(SaidColumns::item).toList();
		};
	}

	private static Item item(Dimension dimension) {
		return new Item(dimension.id(), List.of(dimension.title(), dimension.entryPoint(), dimension.shortTitle()));
	}

	/** What names a thing of such a column, so that it is told to have a place or none. */
	Object key(Beside beside, String item) {
		Axis axis = beside.axis();
		return axis == null ? beside.spelled() + " " + item : new RatingKey(axis, rated(axis, item));
	}

	/** A mark belongs to the chosen entry point. */
	private String rated(Axis axis, String item) {
		boolean chosen = axis == Axis.TEST || axis == Axis.RIPPLE;
		return chosen ? workshop.decision().chosen() + "/" + item : item;
	}

	/** What was said of an item; nothing if it was not discussed. */
	Optional<CellContent> of(Beside beside, String item, Spelling as) {
		Axis axis = beside.axis();
		if (axis != null) {
			return rating(axis, rated(axis, item), as);
		}
		RuleStory story = workshop.story(item);
		return Said.text(beside == Beside.MEANT_FOR ? story.meantFor() : story.causesNow());
	}

	private Optional<CellContent> rating(Axis axis, String item, Spelling as) {
		Scale scale = axis.scale(workshop.diagnostic().scales());
		Reading reading = Reading.of(workshop, axis, item);
		OptionalDouble value = reading.value();
		if (reading.isBlank()) {
			return Optional.empty();
		}
		if (value.isEmpty()) {
			return Said.text(scale.dontKnow());
		}
		if (as == Spelling.NUMBER) {
			return Optional.of(new CellContent.Figure(value.getAsDouble()));
		}
		int level = reading.level().orElse(Scale.DONT_KNOW);
		String word = scale.label(level).orElse("");
		return Said.text(as == Spelling.WORD ? word : words.get("level", String.valueOf(level), word));
	}
}
