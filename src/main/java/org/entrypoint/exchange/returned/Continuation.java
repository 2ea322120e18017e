package org.entrypoint.exchange.returned;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.locale.Words;

/**
 * Whether a row goes on where the one above had no room left.
 *
 * @param id of what the row stands for
 * @param goesOn whether another row with this id came before
 */
record Continuation(String id, boolean goesOn) {
	/** What the id of a row says. */
	static Continuation of(String id) {
		String mark = words().get("continued", "");
		return id.endsWith(mark)
				? new Continuation(id.substring(0, id.length() - mark.length()), true)
				: new Continuation(id, false);
	}

	/** Both rows as one: words with the mark go on, others are repeated. */
	Entry join(Entry begun, Entry next) {
		String mark = words().get("goesOn") + "\n";
		Map<String, Spot> cells = new LinkedHashMap<>(begun.cells());
		next.cells().forEach((head, spot) -> {
			String text = spot.text();
			boolean isMarked = text.startsWith(mark);
			if (isMarked || head.equals(Entry.VALUE)) {
				cells.put(head, begun.under(head).followedBy(isMarked ? text.substring(mark.length()) : text));
			}
		});
		return new Entry(begun.section(), begun.id(), cells, begun.address());
	}

	private static Words words() {
		return new Words("org.entrypoint.exchange.report");
	}
}
