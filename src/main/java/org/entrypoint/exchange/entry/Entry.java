package org.entrypoint.exchange.entry;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.exchange.report.Section;

/**
 * One row that stands for something, or one that somebody added.
 *
 * @param section what it stands under
 * @param id of what it stands for; empty for a new row
 * @param cells what stands in it, by the heads of the columns; of a field, under {@link #VALUE}
 * @param address where the row begins; empty before it has a place
 */
public record Entry(Section section, String id, Map<String, Spot> cells, String address) {
	/** In the place of a head: what a field holds. */
	public static final String VALUE = "";

	/** A row that stays as it is. */
	public Entry {
		cells = Collections.unmodifiableMap(new TreeMap<>(cells));
	}

	/** What stands under a head; a blank cell where there is no such column. */
	public Spot under(String head) {
		return cells.getOrDefault(head, new Spot("", Spot.Nature.TYPED, address));
	}

	/** By what it is found again. */
	public Key key() {
		return new Key(section, id);
	}

	/**
	 * What a row stands for, and where.
	 *
	 * @param section what it stands under
	 * @param id of what it stands for
	 */
	public record Key(Section section, String id) {
	}
}
