package org.entrypoint.session.form;

import java.util.List;

/**
 * A row of a form.
 *
 * @param number from 1
 * @param boxes from column A on without a gap
 */
public record FormRow(int number, List<FormBox> boxes) {
	/** A row whose boxes stay as they are. */
	public FormRow {
		boxes = List.copyOf(boxes);
	}
}
