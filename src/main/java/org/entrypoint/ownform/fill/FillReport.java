package org.entrypoint.ownform.fill;

import org.entrypoint.ownform.content.FormWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a form.
 *
 * @param filled how many cells were filled
 * @param unsaid for how many places the workshop had nothing to say; they stay as they are
 * @param notFilled what was meant for a cell and does not stand there
 * @param noPlace what of the workshop has no place in the form
 * @param lostMacros whether the form's macros are not in the copy
 * @param clipped cells that hold more than their rows show, because somebody chose the rows' heights
 */
public record FillReport(int filled, int unsaid, List<UnfilledCell> notFilled, List<Unplaced> noPlace,
		boolean lostMacros, List<String> clipped) {
	/** A listing whose lists stay as they are. */
	public FillReport {
		notFilled = List.copyOf(notFilled);
		noPlace = List.copyOf(noPlace);
		clipped = List.copyOf(clipped);
	}

	/** The listing for people, line by line. */
	public List<String> lines() {
		FormWords words = new FormWords();
		List<String> lines = new ArrayList<>();
		lines.add(words.get("filled", filled));
		if (lostMacros) {
			lines.add(words.get("macros"));
		}
		if (unsaid > 0) {
			lines.add(words.get("unsaid", unsaid));
		}
		if (!notFilled.isEmpty()) {
			lines.add(words.get("notFilled.head"));
			notFilled.forEach(each -> lines.add(words.get("notFilled", each.where(), each.what(), each.why())));
		}
		if (!clipped.isEmpty()) {
			lines.add(words.get("clipped", String.join(", ", clipped)));
		}
		if (!noPlace.isEmpty()) {
			lines.add(words.get("unplaced.head"));
			noPlace.forEach(
					each -> lines.add(words.get("unplaced." + each.why(), each.what(), each.count(), each.begins())));
		}
		return lines;
	}
}
