package org.entrypoint.ownform.draft;

import org.entrypoint.ownform.copy.FormRange;
import java.util.List;
import java.util.Map;

/**
 * What became of a form, or would.
 *
 * @param filled how many cells are filled
 * @param cells what stands in them, by the cell
 * @param lines the listing for people: what was filled, what was not and why, what has no place
 */
public record FillResult(int filled, Map<FormRange, String> cells, List<String> lines) {
	/** What stays as it is. */
	public FillResult {
		cells = Map.copyOf(cells);
		lines = List.copyOf(lines);
	}
}
