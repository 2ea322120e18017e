package org.entrypoint.ownform.draft;

import java.util.List;

/**
 * A row of a form.
 *
 * @param number from 1
 * @param boxes from column A on without a gap
 */
public record PreviewRow(int number, List<PreviewCell> boxes) {
	/** A row whose boxes stay as they are. */
	public PreviewRow {
		boxes = List.copyOf(boxes);
	}
}
