package org.entrypoint.exchange.incoming;

import org.jspecify.annotations.Nullable;

/**
 * One cell as the file spells it.
 *
 * @param address where it stands
 * @param type what its value is, by the file's short word; empty for a number
 * @param style the number of its look
 * @param value its value; null if it has none
 * @param inline the text that stands in the cell itself
 * @param formula its formula; null if it has none
 */
record CellSpelling(CellAddress address, String type, String style, @Nullable String value, String inline,
		@Nullable String formula) {
}
