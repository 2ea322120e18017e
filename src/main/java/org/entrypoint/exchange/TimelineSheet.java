package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.insight.plan.Timeline;

/** Actions, levers and other factors by their dates, and after them those without one. */
final class TimelineSheet {
	private static final List<Integer> WIDTHS = List.of(14, 74, 11, 32);
	private static final int ROOM = 20;
	private final Terms terms;

	TimelineSheet(Terms terms) {
		this.terms = terms;
	}

	Sheet sheet() {
		String name = terms.get("sheet.timeline");
		Rows rows = new Rows(terms);
		rows.title(terms.title(name), Section.VIEW);
		rows.prose(terms.get("timeline.about"));
		rows.table(Tables.TIMELINE, terms.heads(Stream.of("by", "said", "kind", "actionOwner")));
		Timeline timeline = Timeline.of(terms.workshop());
		List<Timeline.Entry> all = Stream.concat(timeline.dated().stream(), timeline.undated().stream()).toList();
		all.forEach(each -> entry(rows, each));
		if (all.isEmpty() && !terms.isBlank()) {
			rows.row("", terms.notDiscussed());
		}
		rows.room(ROOM, WIDTHS.size());
		return new Sheet(name, Sheet.Print.LANDSCAPE, WIDTHS, 3, rows.all());
	}

	private void entry(Rows rows, Timeline.Entry entry) {
		rows.row(entry.id(), terms.day(entry.date(), "noDate"), new Cell.Words(entry.text()),
				new Cell.Words(terms.get("Timeline." + entry.kind().name())), new Cell.Words(entry.owner()));
	}
}
