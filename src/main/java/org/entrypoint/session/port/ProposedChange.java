package org.entrypoint.session.port;

import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;

/**
 * Something that a file from outside would change in a workshop, to be looked at before it is done.
 *
 * @param kind what would happen
 * @param about whose it is, in the first words of what stands there
 * @param field what of it, as the file calls it; empty for the whole
 * @param before what the workshop says now; empty for nothing
 * @param after what it would say, or what stands in the file and was not understood; empty for nothing
 * @param address where it stands in the file, for example {@code Plan!B7}
 * @param remark what else there is to know, such as why it was not understood; empty for nothing
 * @param isLikely whether it is what somebody wanted, as far as a program can tell
 * @param making how it is done; nothing for what was not understood
 */
public record ProposedChange(Kind kind, String about, String field, String before, String after, String address,
		String remark, boolean isLikely, Optional<Making> making) {
	/** What would happen. */
	public enum Kind {
		/** Something is added. */
		NEW,
		/** Something says something else. */
		CHANGED,
		/** Something is taken away. */
		REMOVED,
		/** Nothing: it could not be understood, or has no place in a workshop. */
		UNCLEAR
	}

	/** How a change is done. */
	@FunctionalInterface
	public interface Making {
		/**
		 * The edit that does it; nothing if what it is about is no longer there.
		 *
		 * @param now the workshop as it is just before; earlier changes may have been done in it
		 * @param ids gives a new id each time
		 */
		Optional<Edit> edit(Workshop now, Supplier<String> ids);
	}

	/** Whether it can be done. */
	public boolean canBeDone() {
		return making.isPresent();
	}
}
