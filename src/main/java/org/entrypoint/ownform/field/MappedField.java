package org.entrypoint.ownform.field;

/**
 * Something that a form can take, and where a mapping has it.
 *
 * @param id names it in front of a person
 * @param take what it is
 * @param index where it stands among the cells, lists, columns or tables of the mapping; -1 if it has no place
 */
public record MappedField(String id, FormField take, int index) {
	/** In the mapping's list there is none of it. */
	static final int NOWHERE = -1;

	public boolean isPlaced() {
		return index != NOWHERE;
	}
}
