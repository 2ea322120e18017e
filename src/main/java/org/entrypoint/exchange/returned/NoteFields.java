package org.entrypoint.exchange.returned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.exchange.Places;
import org.entrypoint.exchange.Terms;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.Workshop;

/** The words and marks of notes, by the heads that they stand under. */
final class NoteFields {
	private final Spoken spoken;
	private final Terms terms;
	private final Map<String, Field> fields = new LinkedHashMap<>();

	NoteFields(Spoken spoken) {
		this.spoken = spoken;
		this.terms = spoken.terms();
		for (String words : List.of("said", "issue", "condition")) {
			words(words, NoteChange.SetText::new);
		}
		words("practice", NoteChange.SetPractice::new);
		put("group", (note, text) -> note.with(new NoteChange.SetGroup(spoken.group(note.group(), text))));
		put("onset", (note, text) -> note
				.with(new NoteChange.SetOnset(spoken.constant(text, Onset.class).orElse(Onset.UNSAID))));
		put("growth", (note, text) -> note
				.with(new NoteChange.SetGrowth(spoken.constant(text, Growth.class).orElse(Growth.UNSAID))));
		put("engaged", (note, text) -> note.with(new NoteChange.SetEngaged(spoken.flag(text))));
		put("successful", (note, text) -> note.with(new NoteChange.SetSuccessful(spoken.flag(text))));
		put("star", (note, text) -> note.with(new NoteChange.SetStarred(spoken.flag(text))));
		put("votes", (note, text) -> note.with(new NoteChange.SetVotes(spoken.count(text))));
		put("dimensions", (note, text) -> note.with(new NoteChange.SetDimensions(spoken.dimensions(text))));
		put("where", new Whereabouts(spoken)::where);
		put("about", new Whereabouts(spoken)::about);
		for (String links : List.of("links", "brightSpot")) {
			put(links, (note, text) -> note.with(new NoteChange.SetLinks(spoken.links(text, note.links()))));
		}
		levers();
		head("critical", this::critical);
		head("place", this::place);
	}

	/** All of them. */
	Map<String, Field> all() {
		return fields;
	}

	private void levers() {
		put("source", (note, text) -> {
			Lever lever = lever(note);
			Source source = spoken.constant(text, Source.class).orElse(null);
			return note.with(new NoteChange.SetLever(new Lever(source, lever.decides(), lever.owner(), lever.next())));
		});
		put("decides", (note, text) -> {
			Lever lever = lever(note);
			return note.with(new NoteChange.SetLever(
					new Lever(lever.source(), spoken.person(lever.decides(), text), lever.owner(), lever.next())));
		});
		put("owner", (note, text) -> {
			Lever lever = lever(note);
			return note.with(new NoteChange.SetLever(
					new Lever(lever.source(), lever.decides(), spoken.person(lever.owner(), text), lever.next())));
		});
		put("next", (note, text) -> {
			Lever lever = lever(note);
			return note.with(new NoteChange.SetLever(
					new Lever(lever.source(), lever.decides(), lever.owner(), spoken.day(text))));
		});
	}

	private static Lever lever(Note note) {
		Lever lever = note.lever();
		return lever == null ? Lever.BLANK : lever;
	}

	/** Words that are there in any case: they may be “Not discussed”, too. */
	private void words(String head, Function<String, NoteChange> wording) {
		head(head, (now, ids, id, typed) -> new Edit.ReviseNote(note(now, id).with(wording.apply(typed.after()))));
	}

	private static Note note(Workshop now, String id) throws Unclear {
		return now.note(id).orElseThrow(() -> new Unclear("unclear.gone"));
	}

	private void put(String head, Marking marking) {
		head(head,
				(now, ids, id, typed) -> new Edit.ReviseNote(marking.mark(note(now, id), spoken.said(typed.after()))));
	}

	private void head(String head, Field field) {
		fields.put(terms.get("head." + head), field);
	}

	private Edit critical(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		if (spoken.flag(typed.after())) {
			return new Edit.MarkCritical(id);
		}
		return new Edit.MarkCritical(id.equals(now.critical()) ? null : now.critical());
	}

	private Edit place(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		String place = new Places(terms).named(typed.after(), Optional.<FocusArea>empty())
				.orElseThrow(() -> new Unclear("unclear.place"));
		return new Edit.MoveNote(id, place, Integer.MAX_VALUE);
	}

	/** What typing does to a note. */
	@FunctionalInterface
	private interface Marking {
		Note mark(Note note, String text) throws Unclear;
	}
}
