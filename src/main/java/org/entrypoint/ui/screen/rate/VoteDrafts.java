package org.entrypoint.ui.screen.rate;

import java.util.List;
import java.util.Optional;
import org.entrypoint.insight.RatedItem;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ui.control.rating.HandCountPanel.Begun;
import org.entrypoint.workshop.rating.RatingKey;

/** Votes whose hands are not all in: they are kept with every key, and go on after another step or a crash. */
record VoteDrafts(RoomState room) {
	private static String field(RatingKey key) {
		return RoomSnapshot.VOTE + key.axis() + " " + key.item();
	}

	/** Keeps what was typed so far. */
	void keep(RatingKey key, Begun begun) {
		room.draft(field(key), begun.isBlank() ? "" : begun.method() + " " + begun.counts());
	}

	/** What was typed so far; blank if nothing was. */
	Begun begun(RatingKey key) {
		String[] parts = room.draft(field(key)).split(" ", 2);
		return parts.length < 2 ? Begun.BLANK : new Begun(parts[0], parts[1]);
	}

	/** The vote is in, or canceled. */
	void end(RatingKey key) {
		room.draft(field(key), "");
	}

	/** A vote on one of these that was left. */
	Optional<RatingKey> left(List<RatedItem> rated) {
		return rated.stream().flatMap(RatedItem::keys).filter(key -> !begun(key).isBlank()).findFirst();
	}
}
