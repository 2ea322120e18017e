package org.entrypoint.exchange.incoming.archive;

/**
 * One entry, as the list at the end of the file describes it.
 *
 * @param name its name, already found to be harmless
 * @param nameAt where the bytes of the name stand in the list
 * @param nameSize how many bytes the name has
 * @param flags how it was written
 * @param method how it is packed: {@link #STORED} or {@link #DEFLATED}
 * @param checksum its CRC-32
 * @param packed its size in the file
 * @param unpacked its size once unpacked
 * @param at where its own heading stands
 */
record Entry(String name, long nameAt, int nameSize, int flags, int method, long checksum, long packed, long unpacked,
		long at) {
	static final int STORED = 0;
	static final int DEFLATED = 8;
	/** Encrypted, strongly encrypted, or with a hidden heading. */
	static final int LOCKED = 1 | (1 << 6) | (1 << 13);
	/** Its sizes stand behind it, because they were not known before it was written. */
	static final int SIZES_BEHIND = 1 << 3;
	/** Its name is UTF-8. */
	static final int UTF_8 = 1 << 11;
	/** The flags that change how it is read. */
	static final int READ_BY = LOCKED | SIZES_BEHIND | UTF_8;

	/** Whether its sizes stand behind it. */
	boolean hasSizesBehind() {
		return (flags & SIZES_BEHIND) != 0;
	}
}
