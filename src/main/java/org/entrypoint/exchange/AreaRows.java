package org.entrypoint.exchange;

import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Place;

/** What the sheets of the focus areas have in common: title, questions, evidence. */
final class AreaRows {
	/** Columns that fit the notes' marks as well as the ratings; the widths are characters. */
	static final List<Integer> WIDTHS = List.of(44, 21, 21, 16, 15, 21, 21, 30, 8, 7, 14);
	private final Terms terms;
	private final Rows rows;
	private final String name;

	AreaRows(Terms terms, String nameKey) {
		this.terms = terms;
		this.rows = new Rows(terms, WIDTHS.size());
		this.name = terms.get(nameKey);
		rows.title(terms.title(name));
	}

	Rows rows() {
		return rows;
	}

	/** The guiding questions of an area with their notes. */
	void questions(String area) {
		NoteTable table = new NoteTable(terms, rows);
		int number = 1;
		for (Question question : questionsOf(area)) {
			table.question(number, question);
			number++;
		}
	}

	private List<Question> questionsOf(String area) {
		return terms.workshop().diagnostic().area(area).map(FocusArea::questions).orElse(List.of());
	}

	/** The notes that stand beside the ratings of an area. */
	void evidence(String area) {
		List<Note> notes = terms.workshop().diagnostic().dimensions().stream().map(Dimension::id)
				.flatMap(id -> terms.workshop().notesAt(Place.rate(area, id)).stream()).toList();
		rows.heading(terms.get("evidence"));
		new NoteTable(terms, rows).notes(QuestionKind.NOTE, notes);
	}

	Sheet sheet() {
		return new Sheet(name, Sheet.Print.LANDSCAPE, WIDTHS, 1, rows.all());
	}
}
