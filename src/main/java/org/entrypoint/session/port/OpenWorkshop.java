package org.entrypoint.session.port;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.workshop.Workshop;

/**
 * A workshop that was just opened or started.
 *
 * @param workshop what it holds
 * @param position id of the step the room was on; empty for a new one
 * @param saver keeps it from now on
 * @param notices what the facilitator should know, as whole sentences; usually none
 * @param access whether it can be changed
 * @param found what the file holds, if changes were made again that had not reached it; otherwise empty
 * @param room what stood in fields and on clocks when the workshop was last open on this computer
 * @param newer a newer version than the one in the file, which this computer knows; usually none
 */
public record OpenWorkshop(Workshop workshop, String position, Saver saver, List<String> notices, Access access,
		Optional<Workshop> found, RoomSnapshot room, Optional<EarlierVersion> newer) {
	/** Whether a workshop can be changed, and why not. */
	public enum Access {
		/** It can be changed. */
		TO_WRITE,
		/** Somebody else has it open; it can be read, copied or taken over. */
		ELSEWHERE,
		/** A newer program made it; this one can only show it. */
		NEWER
	}

	/** A workshop that can be changed. */
	public OpenWorkshop(Workshop workshop, String position, Saver saver, List<String> notices) {
		this(workshop, position, saver, notices, Access.TO_WRITE, Optional.empty(), RoomSnapshot.EMPTY,
				Optional.empty());
	}

	public OpenWorkshop {
		notices = List.copyOf(notices);
	}

	/** The same with one notice more, said before the others. */
	public OpenWorkshop with(String notice) {
		return new OpenWorkshop(workshop, position, saver, Stream.concat(Stream.of(notice), notices.stream()).toList(),
				access, found, room, newer);
	}
}
