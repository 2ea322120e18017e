package org.entrypoint.storage.form;

/** A workshop's file as it is to be written. */
public final class Spelled {
	private final byte[] bytes;
	private final String hash;

	/**
	 * A spelled file.
	 *
	 * @param bytes all of it
	 * @param hash the hash of its body
	 */
	Spelled(byte[] bytes, String hash) {
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
