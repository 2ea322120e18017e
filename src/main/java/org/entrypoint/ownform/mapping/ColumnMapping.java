package org.entrypoint.ownform.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column that takes something beside the labels of another one. Rows are found by their labels, never by numbers.
 *
 * @param takes what it takes
 * @param sheet the words on the tab
 * @param labels the column of the labels, from 1
 * @param values the column that is filled, from 1
 * @param first the first row that is looked at, from 1
 * @param last the last row that is looked at
 * @param as how ratings are spelled
 * @param words the form's own words for statements, conditions, tests or dimensions, by their ids
 * @param replaces whether it may replace what stands there
 * @param label the words of the form that made it so; for readers only, may be empty
 */
public record ColumnMapping(ColumnField takes, String sheet, int labels, int values, int first, int last,
		RatingFormat as, Map<String, String> words, boolean replaces, String label) implements MappingEntry {
	/** A column whose words stay as they are. */
	public ColumnMapping {
		words = Collections.unmodifiableMap(new TreeMap<>(words));
	}

	@Override
	public MappingEntry replacing(boolean next) {
		return new ColumnMapping(takes, sheet, labels, values, first, last, as, words, next, label);
	}

	/** The same with ratings written another way. */
	public ColumnMapping formatted(RatingFormat next) {
		return new ColumnMapping(takes, sheet, labels, values, first, last, next, words, replaces, label);
	}

	/** The same with other words for its labels, and rows that hold them. */
	public ColumnMapping worded(Map<String, String> next, int from, int to) {
		return new ColumnMapping(takes, sheet, labels, values, from, to, as, next, replaces, label);
	}
}
