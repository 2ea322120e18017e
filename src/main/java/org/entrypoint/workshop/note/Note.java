package org.entrypoint.workshop.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said in the room, in the room's words. Every note has the same marks; the kind of its question tells which
 * of them the screen offers. A note that moves to another question keeps all of them, so nothing is lost.
 *
 * @param id unique in the workshop, never reused
 * @param place what it answers: a guiding question's id or another {@link Place}
 * @param text the words; of a reason, the condition
 * @param practice of a reason, the practice; otherwise empty
 * @param context what it is about, and who said it
 * @param priority how much it matters to the room
 * @param traits what its kind of question asks of it
 * @param links ids of what it belongs to: its issue, its bright spot, strengths, a rated statement
 * @param lever of a lever, who decides and when; null for other notes
 */
public record Note(String id, String place, String text, String practice, @JsonUnwrapped NoteContext context,
		@JsonUnwrapped NotePriority priority, @JsonUnwrapped NoteTraits traits, List<String> links,
		@Nullable Lever lever) {

	/** The most characters a note may hold; a longer paste is offered as several notes. */
	public static final int LONGEST = 32_000;

	public Note {
		links = List.copyOf(links);
	}

	/** A note with these marks alone. */
	public static Note of(String id, String place, String text, NoteChange... marks) {
		return new Note(id, place, text, "", NoteContext.BLANK, NotePriority.BLANK, NoteTraits.BLANK, List.of(), null)
				.with(marks);
	}

	/** The same note with these changes, one after the other. */
	public Note with(NoteChange... changes) {
		Note note = this;
		for (NoteChange each : changes) {
			note = note.changed(each);
		}
		return note;
	}

	private Note changed(NoteChange change) {
		return switch (change) {
			case NoteChange.SetPlace(var to) ->
				new Note(id, to, text, practice, context, priority, traits, links, lever);
			case NoteChange.SetText(var to) ->
				new Note(id, place, to, practice, context, priority, traits, links, lever);
			case NoteChange.SetPractice(var to) ->
				new Note(id, place, text, to, context, priority, traits, links, lever);
			case NoteChange.SetLinks(var to) ->
				new Note(id, place, text, practice, context, priority, traits, to, lever);
			case NoteChange.SetLever(var to) ->
				new Note(id, place, text, practice, context, priority, traits, links, to);
			case NoteChange.SetDimensions(var to) -> with(new NoteContext(to, group(), schools(), scope()));
			case NoteChange.SetGroup(var to) -> with(new NoteContext(dimensions(), to, schools(), scope()));
			case NoteChange.SetSchools(var to) -> with(new NoteContext(dimensions(), group(), to, scope()));
			case NoteChange.SetScope(var to) -> with(new NoteContext(dimensions(), group(), schools(), to));
			case NoteChange.SetStarred(var to) -> with(new NotePriority(to, votes()));
			case NoteChange.SetVotes(var to) -> with(new NotePriority(starred(), to));
			case NoteChange.SetOnset(var to) -> with(new NoteTraits(to, engaged(), successful(), growth()));
			case NoteChange.SetEngaged(var to) -> with(new NoteTraits(onset(), to, successful(), growth()));
			case NoteChange.SetSuccessful(var to) -> with(new NoteTraits(onset(), engaged(), to, growth()));
			case NoteChange.SetGrowth(var to) -> with(new NoteTraits(onset(), engaged(), successful(), to));
		};
	}

	private Note with(NoteContext value) {
		return new Note(id, place, text, practice, value, priority, traits, links, lever);
	}

	private Note with(NotePriority value) {
		return new Note(id, place, text, practice, context, value, traits, links, lever);
	}

	private Note with(NoteTraits value) {
		return new Note(id, place, text, practice, context, priority, value, links, lever);
	}

	/** Ids of the dimensions it is about. */
	public List<String> dimensions() {
		return context.dimensions();
	}

	/** The table or role group that said it; empty for the whole group. */
	public String group() {
		return context.group();
	}

	/** Names of the schools it is about. */
	public List<String> schools() {
		return context.schools();
	}

	/** Which schools it holds for. */
	public Scope scope() {
		return context.scope();
	}

	/** Whether the room wants to see it again. */
	public boolean starred() {
		return priority.starred();
	}

	/** Dots, 0 or more. */
	public int votes() {
		return priority.votes();
	}

	/** Of an issue, when it began, seen from COVID. */
	public Onset onset() {
		return traits.onset();
	}

	/** Of a bright spot, that teachers are most engaged there. */
	public boolean engaged() {
		return traits.engaged();
	}

	/** Of a bright spot, that teachers are most successful there. */
	public boolean successful() {
		return traits.successful();
	}

	/** Of something to grow, whether to expand or to deepen it. */
	public Growth growth() {
		return traits.growth();
	}
}
