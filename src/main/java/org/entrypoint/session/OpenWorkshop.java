package org.entrypoint.session;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.workshop.Workshop;

/**
 * A workshop that was just opened or started.
 *
 * @param workshop what it holds
 * @param position id of the step the room was on; empty for a new one
 * @param saver keeps it from now on
 * @param notices what the facilitator should know, as whole sentences; usually none
 */
public record OpenWorkshop(Workshop workshop, String position, Saver saver, List<String> notices) {
	public OpenWorkshop {
		notices = List.copyOf(notices);
	}

	/** The same with one notice more, said before the others. */
	public OpenWorkshop with(String notice) {
		return new OpenWorkshop(workshop, position, saver, Stream.concat(Stream.of(notice), notices.stream()).toList());
	}
}
