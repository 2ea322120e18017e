package org.entrypoint.exchange.filled;

import java.util.List;

/**
 * Something that a form has a label for: a statement, a condition, a test, a dimension.
 *
 * @param id names it in the workshop
 * @param texts what it may be called, the usual one first
 */
record Item(String id, List<String> texts) {
	Item {
		texts = List.copyOf(texts);
	}
}
