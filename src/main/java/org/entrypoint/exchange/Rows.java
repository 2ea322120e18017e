package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Row;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one sheet while it is laid out. */
final class Rows {
	private final List<Row> rows = new ArrayList<>();
	private final Terms terms;

	Rows(Terms terms) {
		this.terms = terms;
	}

	List<Row> all() {
		return rows;
	}

	void title(String text, Section section) {
		one(Row.Kind.TITLE, text, section.mark());
	}

	/** A heading over what is only shown here. */
	void heading(String text) {
		heading(text, Section.VIEW);
	}

	void heading(String text, Section section) {
		if (rows.isEmpty() || rows.getLast().kind() != Row.Kind.TITLE) {
			gap();
		}
		one(Row.Kind.HEADING, text, section.mark());
	}

	void gap() {
		rows.add(new Row(Row.Kind.GAP, List.of()));
	}

	/** Distance before another section that has no heading of its own. */
	void gap(Section section) {
		rows.add(new Row(Row.Kind.GAP, List.of(), section.mark()));
	}

	/** Room for the charts, below words about them that may be empty. */
	void charts(String about) {
		gap(Section.VIEW);
		prose(about);
		rows.add(new Row(Row.Kind.CHARTS, List.of()));
	}

	void subheading(String text, Section section) {
		one(Row.Kind.SUBHEADING, text, section.mark());
	}

	void prose(String text) {
		if (!text.isEmpty()) {
			one(Row.Kind.PROSE, text, "");
		}
	}

	void field(String label, Cell value) {
		field(new Cell.Words(label), value);
	}

	/** A field that somebody may type into: {@code key} of the bundle is its label and what programs find it by. */
	void input(String key, Cell value) {
		rows.add(new Row(Row.Kind.FIELD, List.of(terms.words(key), value), key));
	}

	void field(Cell label, Cell value) {
		rows.add(new Row(Row.Kind.FIELD, List.of(label, value)));
	}

	/** The heads of a table that no formula calls; {@code keys} are of the bundle. */
	void list(String name, String... keys) {
		header(name, Stream.of(keys).<Cell>map(terms::head).toList(), false);
	}

	/** The heads of a table with a name that formulas call it by. */
	void table(String name, List<Cell> heads) {
		header(name, heads, true);
	}

	private void header(String name, List<Cell> heads, boolean isCalled) {
		rows.add(new Row(Row.Kind.HEADER, heads, terms.get("head.id"), name, isCalled));
	}

	void row(String id, Cell... cells) {
		row(id, List.of(cells));
	}

	void row(String id, List<Cell> cells) {
		rows.add(new Row(Row.Kind.TABLE, cells, id));
	}

	/** A row with cells beside the page. */
	void row(String id, List<Cell> printed, List<Cell> beside) {
		row(id, Stream.concat(printed.stream(), beside.stream()).toList());
	}

	/** A row of a legend, without an id. */
	void legend(List<Cell> cells) {
		rows.add(new Row(Row.Kind.TABLE, cells));
	}

	/** Empty rows of a table to write in, where the diagnostic is printed empty. */
	void room(int lines, int fields) {
		room(lines, fields, List.of());
	}

	/** The same with cells beside the page. */
	void room(int lines, int fields, List<Cell> beside) {
		if (terms.isBlank()) {
			for (int line = 0; line < lines; line++) {
				row("", Collections.nCopies(fields, new Cell.Field()), beside);
			}
		}
	}

	/** A row of a table in which nothing was said, and beside it what will follow. */
	void notDiscussed(int cells, List<Cell> beside) {
		row("", Stream.concat(Stream.of(terms.notDiscussed()), Collections.nCopies(cells - 1, Cell.EMPTY).stream())
				.toList(), beside);
	}

	private void one(Row.Kind kind, String text, String id) {
		rows.add(new Row(kind, List.of(new Cell.Words(text)), id));
	}
}
