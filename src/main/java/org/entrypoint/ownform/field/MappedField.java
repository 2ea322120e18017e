package org.entrypoint.ownform.field;

import org.entrypoint.ownform.mapping.MappingEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that a form can take, and where a mapping has it.
 *
 * @param id names it in front of a person
 * @param take what it is
 * @param index where it stands among the entries of the mapping; negative if it has no place
 * @param entry that entry; null if it has no place
 */
public record MappedField(String id, FormField take, int index, @Nullable MappingEntry entry) {
	/** Among the entries of the mapping there is none of it. */
	static final int NOWHERE = -1;

	/** Whether it has a place. */
	public boolean isPlaced() {
		return entry != null;
	}

	/** Whether it may replace what stands at its place. */
	public boolean replaces() {
		return entry != null && !(take instanceof FormField.OfLabel) && entry.replaces();
	}
}
