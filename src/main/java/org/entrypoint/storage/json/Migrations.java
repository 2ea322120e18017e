package org.entrypoint.storage.json;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The ways from the older forms of the file to the newest, one after the other. */
final class Migrations {
	/** The first form that has a seal. */
	static final int SEALED = 2;
	private static final List<Migration> ALL = List.of(new Sealing());

	private Migrations() {
	}

	/**
	 * A file of any form that this program knows in the newest one.
	 *
	 * @param form the form that the file has; a file of a newer form stays as it is
	 */
	static ObjectNode toNewest(ObjectNode file, int form) {
		ObjectNode now = file;
		for (Migration each : ALL) {
			if (each.from() >= form) {
				now = each.next(now);
			}
		}
		return now;
	}

	/** From form 1 to form 2: behind the hash of the body stands a seal, the hash of the whole. */
	private static final class Sealing implements Migration {
		@Override
		public int from() {
			return SEALED - 1;
		}

		@Override
		public ObjectNode next(ObjectNode file) {
			ObjectNode sealed = file.objectNode();
			file.properties().forEach(each -> {
				if (!each.getKey().equals(Hashes.SEAL)) {
					sealed.set(each.getKey(), each.getValue());
				}
				if (each.getKey().equals(Hashes.SHA256)) {
					sealed.put(Hashes.SEAL, "");
				}
			});
			sealed.put(WorkshopCodec.VERSION, SEALED);
			return sealed.put(Hashes.SEAL, Hashes.seal(sealed));
		}
	}
}
