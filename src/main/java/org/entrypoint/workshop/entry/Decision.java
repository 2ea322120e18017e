package org.entrypoint.workshop.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the team starts. No score ever fills this in.
 *
 * @param chosen the dimension id of the chosen entry point; null while nothing is chosen
 * @param notYet whether the team said "not yet decided", which is always a legal answer; never together with a choice
 * @param runnerUp the dimension id of the runner-up, never the chosen one
 * @param why why it fits this system
 * @param minority what those who disagree would say
 * @param date when it was decided
 */
public record Decision(@Nullable String chosen, boolean notYet, @Nullable String runnerUp, String why, String minority,
		@Nullable LocalDate date) {
	/** Nothing said yet. */
	public static final Decision BLANK = new Decision(null, false, null, "", "", null);
}
