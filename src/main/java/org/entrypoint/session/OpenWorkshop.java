package org.entrypoint.session;

import java.util.List;
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
}
