package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.workbook.PageTurns.Placed;
import org.junit.jupiter.api.Test;

/** Pages of 500 points, on each of which but the first a title of 20 points stands again. */
class PageTurnsTest {
	private final List<Line> lines = new ArrayList<>();

	private void line(Row.Kind kind, String text, double height) {
		lines.add(new Line(kind, List.of(new Cell.Words(text)), List.of(text), "", height));
	}

	private void rows(String name, int count) {
		IntStream.rangeClosed(1, count).forEach(each -> line(Row.Kind.TABLE, name + each, 100));
	}

	private void titleAnd(int rows) {
		line(Row.Kind.TITLE, "title", 20);
		rows("before", rows);
	}

	private void section(int rows) {
		line(Row.Kind.GAP, "gap", 10);
		line(Row.Kind.HEADING, "heading", 20);
		line(Row.Kind.PROSE, "about", 15);
		line(Row.Kind.HEADER, "heads", 15);
		rows("row", rows);
	}

	/** The lines of each page. */
	private List<List<String>> pages() {
		List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
		for (Placed each : new PageTurns(500, 20,
				line -> new Line(line.kind(), line.cells(), List.of(line.texts().getFirst() + "…"), "", line.height()))
				.place(lines)) {
			if (each.beginsPage()) {
				pages.add(new ArrayList<>());
			}
			pages.getLast().add(each.line().texts().getFirst());
		}
		return pages;
	}

	@Test
	void aTableStaysWhereItHasRoom() {
		titleAnd(2);
		section(2);
		assertEquals(1, pages().size());
	}

	@Test
	void aTableThatFitsAPageIsNotCutAtItsFoot() {
		titleAnd(3);
		section(2);
		assertEquals(List.of("gap", "heading", "about", "heads", "row1", "row2"), pages().getLast());
		assertEquals(4, pages().getFirst().size());
	}

	@Test
	void aTableIsCutRatherThanHalfAPageLeftEmptyAndItsHeadsStandAgain() {
		titleAnd(2);
		section(4);
		assertEquals(List.of(List.of("title", "before1", "before2", "gap", "heading", "about", "heads", "row1", "row2"),
				List.of("heads", "row3", "row4")), pages());
	}

	@Test
	void theHeadsStandOnEveryPageOfALongTable() {
		line(Row.Kind.TITLE, "title", 20);
		section(12);
		assertEquals(List.of("heads", "row5", "row6", "row7", "row8"), pages().get(1));
		assertEquals(List.of("heads", "row9", "row10", "row11", "row12"), pages().get(2));
	}

	@Test
	void rowsThatGoOnStandUnderTheirHeadingsAgain() {
		line(Row.Kind.TITLE, "title", 20);
		line(Row.Kind.SUBHEADING, "now", 15);
		line(Row.Kind.HEADER, "heads", 15);
		rows("row", 2);
		line(Row.Kind.SUBHEADING, "group", 15);
		rows("member", 3);
		line(Row.Kind.SUBHEADING, "other group", 15);
		rows("late", 3);
		assertEquals(List.of("now…", "heads", "group…", "member3", "other group", "late1", "late2", "late3"),
				pages().get(1));
	}

	@Test
	void aGroupThatBeginsAPageIsNotAnnouncedTwice() {
		line(Row.Kind.TITLE, "title", 20);
		line(Row.Kind.HEADER, "heads", 15);
		line(Row.Kind.SUBHEADING, "group", 15);
		rows("member", 4);
		line(Row.Kind.SUBHEADING, "other group", 15);
		rows("late", 1);
		assertEquals(List.of("heads", "other group", "late1"), pages().get(1));
	}

	@Test
	void whatIsNoTableHasNoHeads() {
		line(Row.Kind.TITLE, "title", 20);
		section(1);
		line(Row.Kind.GAP, "gap", 10);
		line(Row.Kind.HEADING, "decision", 20);
		IntStream.rangeClosed(1, 4).forEach(each -> line(Row.Kind.FIELD, "field" + each, 100));
		assertEquals(List.of("field3", "field4"), pages().get(1));
	}

	@Test
	void aRowAsHighAsAPageStandsWithoutHeads() {
		line(Row.Kind.TITLE, "title", 20);
		line(Row.Kind.HEADER, "heads", 15);
		rows("row", 1);
		line(Row.Kind.TABLE, "high", 470);
		line(Row.Kind.TABLE, "next", 100);
		assertEquals(List.of("high"), pages().get(1));
		assertEquals(List.of("heads", "next"), pages().get(2));
	}
}
