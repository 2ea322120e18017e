package org.entrypoint.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that comes from outside.
 *
 * @param name what it is, in words for whoever reads a failed test
 * @param expected what comes of it: the end of the message's key, several with | between them, or what is read, which
 *            begins with {@link #READ}
 * @param content makes its bytes; large ones are not kept
 */
record ForeignFile(String name, String expected, Supplier<byte[]> content) {
	static final String READ = "read ";
	/** What the small book says. */
	static final String HELLO = "Sheet1: A1 “hello”";

	static ForeignFile refused(String name, String keys, SmallBook book) {
		return new ForeignFile(name, keys, book::bytes);
	}

	static ForeignFile refused(String name, String keys, PackedFile file) {
		return new ForeignFile(name, keys, file::bytes);
	}

	static ForeignFile refused(String name, String keys, String text) {
		return new ForeignFile(name, keys, () -> text.getBytes(StandardCharsets.UTF_8));
	}

	static ForeignFile read(String name, String told, SmallBook book) {
		return new ForeignFile(name, READ + told, book::bytes);
	}

	static ForeignFile read(String name, String told, PackedFile file) {
		return new ForeignFile(name, READ + told, file::bytes);
	}

	@Override
	public String toString() {
		return name;
	}
}
