package org.entrypoint.ownform.draft;

import java.util.List;

/**
 * A sheet of a form as people see it.
 *
 * @param name the words on its tab
 * @param widths how wide each of its columns is, from column A on, in digits of its letters
 * @param rows from row 1 on without a gap, a few empty ones below the last that holds something
 */
public record PreviewSheet(String name, List<Double> widths, List<PreviewRow> rows) {
	/** A sheet whose lists stay as they are. */
	public PreviewSheet {
		widths = List.copyOf(widths);
		rows = List.copyOf(rows);
	}
}
