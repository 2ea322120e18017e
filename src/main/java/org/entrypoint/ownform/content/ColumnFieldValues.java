package org.entrypoint.ownform.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.insight.Reading;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Workshop;

/** What a workshop says beside the labels of a form. */
public final class ColumnFieldValues {
	private final Workshop workshop;
	private final FormWords words;

	/** What one workshop says. */
	public ColumnFieldValues(Workshop workshop, FormWords words) {
		this.workshop = workshop;
		this.words = words;
	}

	/** What has a label in such a column. */
	public List<LabeledItem> items(ColumnField beside) {
		return switch (beside) {
			case ALL_SCHOOLS, HIGHEST_NEED ->
				workshop.allStatements().map(each -> new LabeledItem(each.id(), List.of(each.text()))).toList();
			case IN_PLACE, USED, MEANT_FOR, CAUSES_NOW ->
				workshop.allConditions().map(each -> new LabeledItem(each.id(), List.of(each.text()))).toList();
			case TEST -> workshop.diagnostic().tests().stream()
					.map(each -> new LabeledItem(each.id(), List.of(each.text()))).toList();
			case PRESSING, RIPPLE -> workshop.diagnostic().dimensions().stream().map(ColumnFieldValues::item).toList();
		};
	}

	private static LabeledItem item(Dimension dimension) {
		return new LabeledItem(dimension.id(),
				List.of(dimension.title(), dimension.entryPoint(), dimension.shortTitle()));
	}

	/** What names a thing of such a column, so that it is told to have a place or none. */
	public Object key(ColumnField beside, String item) {
		Axis axis = beside.axis();
		return axis == null ? beside.code() + " " + item : new RatingKey(axis, rated(axis, item));
	}

	/** A mark belongs to the chosen entry point. */
	private String rated(Axis axis, String item) {
		boolean chosen = axis == Axis.TEST || axis == Axis.RIPPLE;
		return chosen ? workshop.decision().chosen() + "/" + item : item;
	}

	/** What was said of an item; nothing if it was not discussed. */
	public Optional<CellContent> of(ColumnField beside, String item, RatingFormat as) {
		Axis axis = beside.axis();
		if (axis != null) {
			return rating(axis, rated(axis, item), as);
		}
		RuleStory story = workshop.story(item);
		return CellFieldValues.text(beside == ColumnField.MEANT_FOR ? story.meantFor() : story.causesNow());
	}

	private Optional<CellContent> rating(Axis axis, String item, RatingFormat as) {
		Scale scale = axis.scale(workshop.diagnostic().scales());
		Reading reading = Reading.of(workshop, axis, item);
		OptionalDouble value = reading.value();
		if (reading.isBlank()) {
			return Optional.empty();
		}
		if (value.isEmpty()) {
			return CellFieldValues.text(scale.dontKnow());
		}
		if (as == RatingFormat.NUMBER) {
			return Optional.of(new CellContent.Figure(value.getAsDouble()));
		}
		int level = reading.level().orElse(Scale.DONT_KNOW);
		String word = scale.label(level).orElse("");
		return CellFieldValues.text(as == RatingFormat.WORD ? word : words.get("level", String.valueOf(level), word));
	}
}
