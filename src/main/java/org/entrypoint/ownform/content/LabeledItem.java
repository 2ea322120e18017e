package org.entrypoint.ownform.content;

import java.util.List;

/**
 * Something that a form has a label for: a statement, a condition, a test, a dimension.
 *
 * @param id names it in the workshop
 * @param texts what it may be called, the usual one first
 */
public record LabeledItem(String id, List<String> texts) {
	/** An item whose texts stay as they are. */
	public LabeledItem {
		texts = List.copyOf(texts);
	}
}
