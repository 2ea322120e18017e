package org.entrypoint.workshop.note;

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
 * @param dimensions ids of the dimensions it is about
 * @param group the table or role group that said it; empty for the whole group
 * @param schools names of the schools it is about
 * @param scope which schools it holds for
 * @param starred whether the room wants to see it again
 * @param votes dots, 0 or more
 * @param onset of an issue, when it began, seen from COVID
 * @param engaged of a bright spot, that teachers are most engaged there
 * @param successful of a bright spot, that teachers are most successful there
 * @param growth of something to grow, whether to expand or to deepen it
 * @param links ids of what it belongs to: its issue, its bright spot, strengths, a rated statement
 * @param lever of a lever, who decides and when; null for other notes
 */
public record Note(String id, String place, String text, String practice, List<String> dimensions, String group,
		List<String> schools, Scope scope, boolean starred, int votes, Onset onset, boolean engaged, boolean successful,
		Growth growth, List<String> links, @Nullable Lever lever) {

	/** The most characters a note may hold; a longer paste is offered as several notes. */
	public static final int LONGEST = 32_000;

	public Note {
		dimensions = List.copyOf(dimensions);
		schools = List.copyOf(schools);
		links = List.copyOf(links);
	}

	/** A note without any mark. */
	public static Note of(String id, String place, String text) {
		return new Note(id, place, text, "", List.of(), "", List.of(), Scope.UNSAID, false, 0, Onset.UNSAID, false,
				false, Growth.UNSAID, List.of(), null);
	}

	/** The same note at another place. */
	public Note withPlace(String value) {
		return new Note(id, value, text, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note with other words. */
	public Note withText(String value) {
		return new Note(id, place, value, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same reason with another practice. */
	public Note withPractice(String value) {
		return new Note(id, place, text, value, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note about other dimensions. */
	public Note withDimensions(List<String> value) {
		return new Note(id, place, text, practice, value, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note said by another group. */
	public Note withGroup(String value) {
		return new Note(id, place, text, practice, dimensions, value, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note about other schools. */
	public Note withSchools(List<String> value) {
		return new Note(id, place, text, practice, dimensions, group, value, scope, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note for another scope. */
	public Note withScope(Scope value) {
		return new Note(id, place, text, practice, dimensions, group, schools, value, starred, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note with or without its star. */
	public Note withStar(boolean value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, value, votes, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same note with this many votes. */
	public Note withVotes(int value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, value, onset, engaged,
				successful, growth, links, lever);
	}

	/** The same issue with another onset. */
	public Note withOnset(Onset value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, value, engaged,
				successful, growth, links, lever);
	}

	/** The same bright spot with or without "engaged". */
	public Note withEngaged(boolean value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, onset, value,
				successful, growth, links, lever);
	}

	/** The same bright spot with or without "successful". */
	public Note withSuccessful(boolean value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				value, growth, links, lever);
	}

	/** The same note with another way to grow. */
	public Note withGrowth(Growth value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, value, links, lever);
	}

	/** The same note linked to other things. */
	public Note withLinks(List<String> value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, value, lever);
	}

	/** The same note with another lever, or with none. */
	public Note withLever(@Nullable Lever value) {
		return new Note(id, place, text, practice, dimensions, group, schools, scope, starred, votes, onset, engaged,
				successful, growth, links, value);
	}
}
