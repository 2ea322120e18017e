package org.entrypoint.storage.json;

/** A workshop's file as it is to be written. */
public final class EncodedWorkshop {
	private final byte[] bytes;
	private final String hash;

	/**
	 * A spelled file.
	 *
	 * @param bytes all of it
	 * @param hash the hash of its body
	 */
	EncodedWorkshop(byte[] bytes, String hash) {
		this.bytes = bytes;
		this.hash = hash;
	}

	/** The whole file, UTF-8; not to be changed. */
	public byte[] bytes() {
		return bytes;
	}

	/** The hash of its body. */
	public String hash() {
		return hash;
	}
}
