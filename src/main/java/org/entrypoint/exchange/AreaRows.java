package org.entrypoint.exchange;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;

/** What the sheets of the focus areas have in common: title, how to read them, questions, evidence. */
final class AreaRows {
	/**
	 * Columns that fit the notes' marks as well as the ratings, in characters; together they fill a page across without
	 * being made smaller.
	 */
	static final List<Integer> WIDTHS = List.of(33, 23, 26, 13, 13, 12, 11);
	private final Terms terms;
	private final Rows rows;
	private final String name;
	private final List<Integer> widths;

	AreaRows(Terms terms, String nameKey) {
		this(terms, nameKey, WIDTHS);
	}

	/** A sheet with columns of its own. */
	AreaRows(Terms terms, String nameKey, List<Integer> widths) {
		this.terms = terms;
		this.widths = widths;
		this.rows = new Rows(terms);
		this.name = terms.get(nameKey);
		rows.title(terms.title(name), Section.VIEW);
		rows.prose(terms.get(terms.isBlank() ? "howToFill" : "howToRead"));
	}

	Rows rows() {
		return rows;
	}

	/** The levels of a scale; they go on in a second row where the sheet has few columns. */
	void legend(List<Cell> cells) {
		for (int start = 1; start < cells.size(); start += widths.size() - 1) {
			List<Cell> row = new ArrayList<>(List.of(start == 1 ? cells.getFirst() : Cell.EMPTY));
			row.addAll(cells.subList(start, Math.min(cells.size(), start + widths.size() - 1)));
			rows.legend(row);
		}
	}

	/** The guiding questions of an area with their notes. */
	void questions(Area area) {
		NoteTable table = new NoteTable(terms, rows);
		int number = 1;
		for (Question question : questionsOf(area)) {
			table.question(area, number, question);
			number++;
		}
	}

	private List<Question> questionsOf(Area area) {
		return terms.workshop().diagnostic().area(area).map(FocusArea::questions).orElse(List.of());
	}

	/** The notes that stand beside the ratings of an area. */
	void evidence(Area area) {
		List<Note> notes = terms.workshop().diagnostic().dimensions().stream().map(Dimension::id)
				.flatMap(id -> terms.workshop().notesAt(Place.rate(area, id)).stream()).toList();
		rows.heading(terms.get("evidence"), new Section(Section.Kind.EVIDENCE, area.code()));
		new NoteTable(terms, rows).notes(Tables.evidence(area), QuestionKind.NOTE, notes);
	}

	Sheet sheet() {
		return new Sheet(name, Sheet.Print.LANDSCAPE, widths, 1, rows.all());
	}
}
