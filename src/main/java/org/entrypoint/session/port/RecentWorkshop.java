package org.entrypoint.session.port;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that was open before.
 *
 * @param file where it lies
 * @param named whether the facilitator chose the file
 * @param district the district; may be empty
 * @param title what the workshop is called; may be empty
 * @param date the day of the retreat; null if not said
 * @param standing how far it is
 * @param saved when it was last saved
 * @param missing whether the file cannot be found now
 */
public record RecentWorkshop(Path file, boolean named, String district, String title, @Nullable LocalDate date,
		Standing standing, Instant saved, boolean missing) {
	/** How far a workshop is. */
	public enum Standing {
		/** Nothing was said yet. */
		NOT_STARTED,
		/** The conversation is under way. */
		UNDER_WAY,
		/** An entry point was chosen. */
		CHOSEN,
		/** An entry point was chosen and there is a plan. */
		PLANNED;

		/** How far {@code workshop} is. */
		public static Standing of(Workshop workshop) {
			if (workshop.decision().chosen() != null) {
				return workshop.actions().isEmpty() ? CHOSEN : PLANNED;
			}
			return workshop.notes().isEmpty() && workshop.ratings().isEmpty() ? NOT_STARTED : UNDER_WAY;
		}
	}
}
