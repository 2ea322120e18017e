package org.entrypoint.ownform.field;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;

/**
 * Makes mappings that differ from another one in one place.
 *
 * @param mapping the other one
 */
public record MappingEditor(Mapping mapping) {
	/** The mapping without the place of something. */
	public Mapping without(MappedField field) {
		return switch (field.entry()) {
			case null -> mapping;
			case ColumnMapping column when field.take() instanceof FormField.OfLabel label -> {
				Map<String, String> words = new HashMap<>(column.words());
				words.remove(label.item());
				yield mapping.with(field.index(), column.worded(words, column.first(), column.last()));
			}
			case PlanMapping table when field.take() instanceof FormField.OfActions actions -> {
				Map<PlanColumn, Integer> columns = new EnumMap<>(table.columns());
				columns.remove(actions.mark());
				yield columns.isEmpty()
						? mapping.without(field.index())
						: mapping.with(field.index(), table.with(columns));
			}
			case MappingEntry entry -> mapping.without(field.index());
		};
	}

	/** The mapping in which something may replace what stands there, or may not. */
	public Mapping replacing(MappedField field, boolean replaces) {
		MappingEntry entry = field.entry();
		return entry == null || field.take() instanceof FormField.OfLabel
				? mapping
				: mapping.with(field.index(), entry.replacing(replaces));
	}

	/** The mapping in which a column writes its ratings so; the same for what is no column. */
	public Mapping format(MappedField field, RatingFormat as) {
		return field.entry() instanceof ColumnMapping column && field.take() instanceof FormField.OfColumn
				? mapping.with(field.index(), column.formatted(as))
				: mapping;
	}
}
