package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entrypoint.exchange.Row;
import org.entrypoint.exchange.Sheet;
import org.entrypoint.exchange.workbook.PageBreaks.Line;
import org.junit.jupiter.api.Test;

/** A page across is 525.6 points high. */
class PageBreaksTest {
	private static final Sheet SHEET = new Sheet("Plan", Sheet.Print.LANDSCAPE, List.of(20), 1, List.of());

	private static List<Integer> breaks(List<Line> lines) {
		return new PageBreaks(SHEET, lines, new Page(Sheet.Print.LANDSCAPE)).before(lines);
	}

	private static List<Line> titleAnd(int rows) {
		List<Line> lines = new ArrayList<>(List.of(new Line(Row.Kind.TITLE, 20)));
		lines.addAll(Collections.nCopies(rows, new Line(Row.Kind.TABLE, 100)));
		return lines;
	}

	private static void section(List<Line> lines) {
		lines.add(new Line(Row.Kind.GAP, 10));
		lines.add(new Line(Row.Kind.HEADING, 20));
		lines.add(new Line(Row.Kind.PROSE, 15));
		lines.add(new Line(Row.Kind.HEADER, 15));
		lines.add(new Line(Row.Kind.TABLE, 100));
		lines.add(new Line(Row.Kind.TABLE, 100));
	}

	@Test
	void aHeadingStaysWhereItsFirstRowHasRoom() {
		List<Line> lines = titleAnd(3);
		section(lines);
		assertEquals(List.of(), breaks(lines));
	}

	@Test
	void aHeadingWhoseFirstRowHasNoRoomBeginsAPage() {
		List<Line> lines = titleAnd(4);
		section(lines);
		assertEquals(List.of(5), breaks(lines));
	}

	@Test
	void thePageAfterABreakHasTheTitleOnItToo() {
		List<Line> lines = titleAnd(4);
		section(lines);
		lines.add(new Line(Row.Kind.TABLE, 90));
		section(lines);
		assertEquals(List.of(5, 12), breaks(lines));
	}

	@Test
	void tablesTurnThePageByThemselves() {
		assertEquals(List.of(), breaks(titleAnd(20)));
	}
}
