package org.entrypoint.exchange.incoming.archive;

import org.entrypoint.session.Problem;

/** What an entry's heading says beyond its usual fields. Source: APPNOTE.TXT of PKWARE, 4.5. */
final class ExtraFields {
	private static final int LARGE = 0x0001;
	/** Another name, which some programs prefer to the first one. */
	private static final int OTHER_NAME = 0x7075;
	private static final long FULL = 0xFFFF_FFFFL;
	private final Bytes bytes;
	private long next;
	private long end;

	/**
	 * The fields between two places.
	 *
	 * @throws Problem if they do not fill the place exactly, or one of them gives the entry a second name
	 */
	ExtraFields(Bytes bytes, long begin, long size) throws Problem {
		this.bytes = bytes;
		long at = begin;
		while (at < begin + size) {
			int kind = bytes.two(at);
			long until = at + 4 + bytes.two(at + 2);
			if (until > begin + size || kind == OTHER_NAME || (kind == LARGE && end != 0)) {
				throw bytes.unfit();
			}
			if (kind == LARGE) {
				next = at + 4;
				end = until;
			}
			at = until;
		}
	}

	/** A number that stands here if there was no room for it in its usual field; they come in a fixed order. */
	long number(long usual) throws Problem {
		if (usual != FULL || end == 0) {
			return usual;
		}
		if (next + 8 > end) {
			throw bytes.unfit();
		}
		next += 8;
		return bytes.eight(next - 8);
	}
}
