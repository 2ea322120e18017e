package org.entrypoint.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.Lever;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Onset;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Guiding questions with the notes that answer them and the marks that these notes carry. */
final class NoteTable {
	/** Lines to write on under a question of the empty diagnostic. */
	private static final int ROOM = 6;
	private static final int SPECIAL = 4;
	private static final List<String> COMMON = List.of("dimensions", "group", "where", "votes", "star");
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;

	NoteTable(Terms terms, Rows rows) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = rows;
	}

	/** A question, its hint and its notes; "not discussed" where there are none. */
	void question(int number, Question question) {
		rows.heading(terms.get("question", String.valueOf(number), question.text()));
		rows.prose(question.hint());
		switch (question.kind()) {
			case ONSET -> onsets();
			case FACTORS -> new FactorTable(terms).into(rows);
			default -> {
			}
		}
		List<Note> notes = workshop.notesAt(question.id());
		boolean own = question.kind() == QuestionKind.ONSET || question.kind() == QuestionKind.FACTORS;
		if (notes.isEmpty() && own) {
			return;
		}
		notes(question.kind(), notes);
	}

	/** A table of notes; "not discussed" where there are none. */
	void notes(QuestionKind kind, List<Note> notes) {
		if (notes.isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		List<String> heads = new ArrayList<>(List.of(kind == QuestionKind.REASON ? "condition" : "said"));
		heads.addAll(specialHeads(kind));
		while (heads.size() <= SPECIAL) {
			heads.add("");
		}
		heads.addAll(COMMON);
		rows.header(heads.toArray(String[]::new));
		String group = null;
		for (Note note : kind == QuestionKind.CAUSE ? underIssues(notes) : notes) {
			String issue = issue(note);
			if (kind == QuestionKind.CAUSE && !issue.equals(group)) {
				rows.subheading(issue.isEmpty() ? terms.get("noIssue") : terms.get("issue", terms.name(issue)));
				group = issue;
			}
			row(kind, note);
		}
		rows.room(ROOM, 1 + SPECIAL + COMMON.size());
	}

	private void onsets() {
		List<Note> issues = issues();
		if (issues.isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		rows.header("issue", "onset");
		issues.forEach(issue -> rows.row(issue.id(), new Cell.Words(issue.text()), onset(issue)));
		rows.room(ROOM, 2);
	}

	private List<Note> issues() {
		return workshop.diagnostic().question(QuestionKind.ISSUE).map(each -> workshop.notesAt(each.id()))
				.orElse(List.of());
	}

	private List<Note> underIssues(List<Note> notes) {
		List<String> order = issues().stream().map(Note::id).toList();
		return notes.stream().sorted(Comparator.comparingInt(note -> {
			int index = order.indexOf(issue(note));
			return index < 0 ? order.size() : index;
		})).toList();
	}

	private String issue(Note note) {
		List<String> issues = issues().stream().map(Note::id).toList();
		return note.links().stream().filter(issues::contains).findFirst().orElse("");
	}

	private static List<String> specialHeads(QuestionKind kind) {
		return switch (kind) {
			case ISSUE -> List.of("critical", "onset");
			case CAUSE -> List.of("underIssue");
			case BRIGHT_SPOT -> List.of("engaged", "successful");
			case REASON -> List.of("practice", "brightSpot");
			case GROWTH -> List.of("growth", "links");
			case LEVER -> List.of("source", "decides", "owner", "next");
			default -> List.of("links");
		};
	}

	private void row(QuestionKind kind, Note note) {
		List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(note.text())));
		cells.addAll(special(kind, note));
		while (cells.size() <= SPECIAL) {
			cells.add(Cell.EMPTY);
		}
		cells.addAll(List.of(new Cell.Words(terms.dimensions(note.dimensions())), group(note),
				new Cell.Words(terms.where(note)), votes(note), terms.flag(note.starred())));
		rows.row(note.id(), cells);
	}

	private List<Cell> special(QuestionKind kind, Note note) {
		Cell links = new Cell.Words(terms.names(note.links()));
		return switch (kind) {
			case ISSUE -> List.of(terms.flag(note.id().equals(workshop.critical())), onset(note));
			case BRIGHT_SPOT -> List.of(terms.flag(note.engaged()), terms.flag(note.successful()));
			case REASON -> List.of(new Cell.Words(note.practice()), links);
			case GROWTH -> List.of(new Cell.Words(terms.mark(note.growth())), links);
			case LEVER -> lever(note.lever());
			default -> List.of(links);
		};
	}

	private List<Cell> lever(@Nullable Lever lever) {
		Lever known = lever == null ? Lever.BLANK : lever;
		var source = known.source();
		return List.of(source == null ? terms.notDiscussed() : new Cell.Words(terms.of(source)),
				terms.said(known.decides()), terms.said(known.owner()), terms.day(known.next(), "noDate"));
	}

	Cell onset(Note note) {
		return note.onset() == Onset.UNSAID ? terms.notDiscussed() : new Cell.Words(terms.of(note.onset()));
	}

	private Cell group(Note note) {
		return note.group().isEmpty() ? terms.words("wholeGroup") : new Cell.Words(note.group());
	}

	private static Cell votes(Note note) {
		return note.votes() == 0 ? Cell.EMPTY : new Cell.Count(note.votes());
	}

	/** The texts of the notes at a place that belong to one item, one below the other. */
	static Cell beside(Workshop workshop, String place, String item) {
		return joined(workshop.notesAt(place).stream().filter(note -> note.links().contains(item)));
	}

	/** The texts of notes, one below the other. */
	static Cell joined(Stream<Note> notes) {
		return new Cell.Words(String.join("\n", notes.map(Note::text).toList()));
	}
}
