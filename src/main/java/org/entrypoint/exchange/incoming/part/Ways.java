package org.entrypoint.exchange.incoming.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrypoint.exchange.incoming.archive.Parts;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** All ways from part to part; none of them may lead back to where it came from. */
final class Ways {
	private final Reading reading;
	private final Map<String, List<Relation>> byOwner = new HashMap<>();

	/**
	 * Reads the ways of all parts.
	 *
	 * @throws Problem if one leads nowhere, out of the file or in a circle
	 */
	Ways(Parts parts, Reading reading) throws Problem {
		this.reading = reading;
		for (String part : parts.names()) {
			String owner = Relations.ownerOf(part).orElse(part);
			if (!owner.equals(part)) {
				Relations relations = new Relations(reading, parts, parts.spelled(owner).orElse(owner));
				PartReader.read(parts.content(part).orElseThrow(), relations);
				byOwner.put(parts.spelled(owner).orElse(owner), relations.all());
			}
		}
		Set<String> gone = new HashSet<>();
		for (String owner : byOwner.keySet()) {
			go(owner, new HashSet<>(), gone);
		}
	}

	/** The ways from a part; from the file as a whole for an empty name. */
	List<Relation> from(String owner) {
		return byOwner.getOrDefault(owner, List.of());
	}

	/** As deep as the longest way, which is no longer than there are parts. */
	private void go(String owner, Set<String> way, Set<String> gone) throws Problem {
		if (!way.add(owner)) {
			throw reading.problem(ProblemCode.INCOMING_CIRCLE, owner);
		}
		for (Relation relation : from(owner)) {
			if (!gone.contains(relation.target())) {
				go(relation.target(), way, gone);
			}
		}
		way.remove(owner);
		gone.add(owner);
	}
}
