package org.entrypoint.ownform.draft;

import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ownform.mapping.RatingFormat;
import java.util.Optional;

/**
 * Something that a form can take.
 *
 * @param id names it, the same in all drafts of a form
 * @param topic what part of the retreat it belongs to
 * @param name what it is
 * @param says what the workshop says there, in its first words or as a count; empty for nothing
 * @param hint what to point at
 * @param where where it goes, as people say it; empty if it has no place
 * @param at the cells that take it; nothing if it has no place, or the form does not have it
 * @param replaces whether it may replace what stands there; nothing if it has no place, or nothing is filled there
 * @param format how its ratings are written; nothing if it has no place or is no ratings
 */
public record FormPlace(String id, String topic, String name, String says, String hint, String where,
		Optional<FormRange> at, Optional<Boolean> replaces, Optional<RatingFormat> format) {
	/** Whether it has a place. */
	public boolean isPlaced() {
		return !where.isEmpty();
	}
}
