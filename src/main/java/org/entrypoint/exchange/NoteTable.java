package org.entrypoint.exchange;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Cell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Guiding questions with the notes that answer them and the marks that these notes carry. */
final class NoteTable {
	/** Lines to write on under a question of the empty diagnostic. */
	private static final int ROOM = 5;
	/** Beside ratings there is less to say. */
	private static final int LITTLE_ROOM = 3;
	/** The column of what an issue is about, by its number. */
	private static final int ABOUT = 1;
	/** The most issues whose causes are a table each: of more parts no reader of ours takes a file. */
	private static final int MOST_TABLES = 60;
	private final Terms terms;
	private final Workshop workshop;
	private final Rows rows;
	private final List<Note> issues;
	/** Where each issue stands among them, by its id. */
	private final Map<String, Integer> order = new HashMap<>();

	NoteTable(Terms terms, Rows rows) {
		this.terms = terms;
		this.workshop = terms.workshop();
		this.rows = rows;
		this.issues = workshop.diagnostic().question(QuestionKind.ISSUE).map(each -> workshop.notesAt(each.id()))
				.orElse(List.of());
		issues.forEach(each -> order.put(each.id(), order.size()));
	}

	/** A question, its hint and its notes; "not discussed" where there are none. */
	void question(Area area, int number, Question question) {
		rows.heading(terms.get("question", String.valueOf(number), question.text()), section(question));
		rows.prose(question.hint());
		switch (question.kind()) {
			case ONSET -> onsets(workshop.notesAt(question.id()).isEmpty());
			case FACTORS -> new FactorTable(terms).into(rows);
			case ISSUE -> {
				issues();
				return;
			}
			default -> {
			}
		}
		List<Note> notes = workshop.notesAt(question.id());
		boolean own = question.kind() == QuestionKind.ONSET || question.kind() == QuestionKind.FACTORS;
		if (notes.isEmpty() && own) {
			return;
		}
		if (own) {
			rows.gap(new Section(Section.Kind.NOTES, question.id()));
		}
		notes(Tables.notes(area, number), question.kind(), notes);
	}

	private static Section section(Question question) {
		return switch (question.kind()) {
			case ONSET -> new Section(Section.Kind.ONSETS);
			case FACTORS -> new Section(Section.Kind.FACTORS);
			default -> new Section(Section.Kind.NOTES, question.id());
		};
	}

	/** A table of notes; "not discussed" where there are none. */
	void notes(String table, QuestionKind kind, List<Note> notes) {
		if (notes.isEmpty() && !terms.isBlank()) {
			rows.prose(terms.get("notDiscussed"));
			return;
		}
		boolean linked = notes.stream().anyMatch(note -> !note.links().isEmpty());
		String[] heads = heads(kind, linked).toArray(String[]::new);
		if (kind == QuestionKind.CAUSE && !notes.isEmpty()) {
			causes(table, notes, heads);
			return;
		}
		rows.list(table, heads);
		notes.forEach(note -> row(kind, note, linked));
		rows.room(kind == QuestionKind.NOTE ? LITTLE_ROOM : ROOM, heads.length);
	}

	/** The issues, and beside them what each is about: that is counted. */
	private void issues() {
		MarkColumns marks = new MarkColumns(terms, ABOUT);
		List<String> heads = List.of("said", "about", "group", "onset", "critical");
		rows.table(Tables.ISSUES,
				Stream.concat(terms.heads(heads.stream()).stream(), marks.aboutHeads().stream()).toList());
		issues.forEach(note -> rows.row(note.id(), List.of(new Cell.Words(note.text()), about(note), group(note),
				onset(note), terms.flag(note.id().equals(workshop.critical()))), marks.about(note.dimensions())));
		if (issues.isEmpty() && !terms.isBlank()) {
			rows.notDiscussed(heads.size(), marks.about(List.of()));
		}
		rows.room(ROOM, heads.size(), marks.about(List.of()));
	}

	/** Causes under their issues: a table each, or one with headings inside where these were too many. */
	private void causes(String table, List<Note> notes, String... heads) {
		Map<String, List<Note>> byIssue = underIssues(notes).stream()
				.collect(Collectors.groupingBy(this::issue, LinkedHashMap::new, Collectors.toList()));
		boolean isEach = byIssue.size() <= MOST_TABLES;
		if (!isEach) {
			rows.list("", heads);
		}
		int number = 1;
		for (Map.Entry<String, List<Note>> each : byIssue.entrySet()) {
			rows.subheading(issue(each.getKey()),
					new Section(Section.Kind.NOTES, each.getValue().getFirst().place(), each.getKey()));
			if (isEach) {
				rows.list(table + "_" + number, heads);
			}
			each.getValue().forEach(note -> row(QuestionKind.CAUSE, note, false));
			number++;
		}
	}

	/** The heading over the causes of an issue; of none, where the id is empty. */
	private String issue(String id) {
		String heading = id.equals(workshop.critical()) ? "issue.critical" : "issue";
		return id.isEmpty()
				? terms.get("noIssue")
				: terms.get(heading, workshop.note(id).map(Note::text).map(Terms::line).orElse(id));
	}

	/** When each issue began; "not discussed" only where there are no remarks either. */
	private void onsets(boolean noRemarks) {
		if (issues.isEmpty() && !terms.isBlank()) {
			rows.prose(noRemarks ? terms.get("notDiscussed") : "");
			return;
		}
		rows.list(Tables.ONSETS, "issue", "dimensions", "onset");
		issues.forEach(issue -> rows.row(issue.id(), new Cell.Words(issue.text()),
				new Cell.Words(terms.dimensions(issue.dimensions())), onset(issue)));
		rows.room(ROOM, 3);
	}

	private List<Note> underIssues(List<Note> notes) {
		return notes.stream().sorted(Comparator.comparingInt(note -> order.getOrDefault(issue(note), order.size())))
				.toList();
	}

	/** The id of the issue that a note stands under; empty if it stands under none. */
	private String issue(Note note) {
		return note.links().stream().filter(order::containsKey).findFirst().orElse("");
	}

	private static List<String> heads(QuestionKind kind, boolean linked) {
		return switch (kind) {
			case BRIGHT_SPOT -> List.of("said", "about", "group", "engaged", "successful");
			case REASON -> List.of("condition", "practice", "brightSpot", "group", "about");
			case GROWTH -> List.of("said", "links", "about", "group", "growth");
			case LEVER -> List.of("said", "about", "decides", "source", "group", "owner", "next");
			case CAUSE -> List.of("said", "about", "group");
			default -> linked ? List.of("said", "links", "about", "group") : List.of("said", "about", "group");
		};
	}

	private void row(QuestionKind kind, Note note, boolean linked) {
		Cell said = new Cell.Words(note.text());
		Cell about = about(note);
		Cell group = group(note);
		Cell links = new Cell.Words(terms.names(note.links()));
		rows.row(note.id(), switch (kind) {
			case BRIGHT_SPOT -> List.of(said, about, group, terms.flag(note.engaged()), terms.flag(note.successful()));
			case REASON -> List.of(said, new Cell.Words(note.practice()), links, group, about);
			case GROWTH -> List.of(said, links, about, group, new Cell.Words(terms.of(note.growth())));
			case LEVER -> lever(said, about, group, note.lever());
			case CAUSE -> List.of(said, about, group);
			default -> linked ? List.of(said, links, about, group) : List.of(said, about, group);
		});
	}

	private List<Cell> lever(Cell said, Cell about, Cell group, @Nullable Lever lever) {
		Lever known = lever == null ? Lever.BLANK : lever;
		var source = known.source();
		return List.of(said, about, terms.said(known.decides()),
				source == null ? terms.notDiscussed() : new Cell.Words(terms.of(source)), group,
				terms.said(known.owner()), terms.day(known.next(), "noDate"));
	}

	private Cell group(Note note) {
		return note.group().isEmpty() ? terms.words("wholeGroup") : new Cell.Words(note.group());
	}

	private Cell onset(Note note) {
		return note.onset() == Onset.UNSAID ? terms.notDiscussed() : new Cell.Words(terms.of(note.onset()));
	}

	/** What a note is about, where it holds, and how much weight the room gave it: one line each. */
	private Cell about(Note note) {
		return new Cell.Words(Stream
				.of(terms.dimensions(note.dimensions()), terms.where(note),
						note.votes() == 0 ? "" : terms.get("mark.votes", note.votes()),
						note.starred() ? terms.get("mark.star") : "")
				.filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")));
	}
}
