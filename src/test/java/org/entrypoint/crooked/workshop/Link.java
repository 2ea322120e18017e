package org.entrypoint.crooked.workshop;

import org.entrypoint.crooked.app.Cellar;
import org.entrypoint.crooked.diagnostic.Ring;
import org.jspecify.annotations.Nullable;

/** Goes round in a ring, and holds what is no value. */
public class Link {
	private @Nullable Ring ring;
	private @Nullable Cellar cellar;

	/** Changes the link. */
	public void turn(Ring next, Cellar stone) {
		ring = next;
		cellar = stone;
	}

	@Override
	public String toString() {
		return ring + " " + cellar;
	}
}
