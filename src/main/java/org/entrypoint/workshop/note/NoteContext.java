package org.entrypoint.workshop.note;

import java.util.List;

/**
 * What a note is about, and who said it.
 *
 * @param dimensions ids of the dimensions it is about
 * @param group the table or role group that said it; empty for the whole group
 * @param schools names of the schools it is about
 * @param scope which schools it holds for
 */
public record NoteContext(List<String> dimensions, String group, List<String> schools, Scope scope) {
	/** Nothing said. */
	public static final NoteContext BLANK = new NoteContext(List.of(), "", List.of(), Scope.UNSAID);

	public NoteContext {
		dimensions = List.copyOf(dimensions);
		schools = List.copyOf(schools);
	}
}
