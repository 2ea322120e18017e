package org.entrypoint.workshop.note;

import java.time.LocalDate;
import org.entrypoint.diagnostic.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who could change a rule, and when.
 *
 * @param source what kind of rule it is; null if not said
 * @param decides who decides
 * @param owner who in the room takes it on
 * @param next the next date on which something can move
 */
public record Lever(@Nullable Source source, String decides, String owner, @Nullable LocalDate next) {
	/** A lever of which nothing is known yet. */
	public static final Lever BLANK = new Lever(null, "", "", null);
}
