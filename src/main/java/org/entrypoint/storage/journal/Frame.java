package org.entrypoint.storage.journal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.entrypoint.storage.json.strict.Json;
import tools.jackson.core.JacksonException;

/**
 * An entry as bytes: how many follow, their CRC-32C, the entry's number, the hash of the version it goes on from, what
 * kind it is, and what it says as JSON.
 *
 * @param sequence number of the entry, one higher than that of the entry before it
 * @param base hash of the body that the journal goes on from, 64 hexadecimal digits
 * @param entry what it says
 */
public record Frame(long sequence, String base, JournalEntry entry) {
	/** What stands before the part that the CRC covers. */
	static final int HEAD = Integer.BYTES * 2;
	private static final int HASH = 32;
	private static final int LEAST = Long.BYTES + HASH + 1;
	/** No entry is larger; a length beyond it is damage. */
	static final int MOST = Json.LARGEST;
	private static final List<Class<? extends JournalEntry>> KINDS = List.of(JournalEntry.Begun.class,
			JournalEntry.Changed.class, JournalEntry.Saving.class, JournalEntry.Done.class);

	/** The bytes, ready to be written. */
	ByteBuffer bytes() {
		byte[] said = Json.strict().writeValueAsBytes(entry);
		ByteBuffer bytes = ByteBuffer.allocate(HEAD + LEAST + said.length);
		bytes.putInt(LEAST + said.length).putInt(0).putLong(sequence).put(HexFormat.of().parseHex(base))
				.put((byte) KINDS.indexOf(entry.getClass())).put(said).flip();
		return bytes.putInt(Integer.BYTES, crc(bytes.slice(HEAD, LEAST + said.length)));
	}

	private static int crc(ByteBuffer covered) {
		CRC32C crc = new CRC32C();
		crc.update(covered);
		return (int) crc.getValue();
	}

	/**
	 * The next frame, after which {@code bytes} stands behind it; empty if what stands there is no whole, sound one.
	 */
	static Optional<Frame> read(ByteBuffer bytes) {
		if (bytes.remaining() < HEAD + LEAST) {
			return Optional.empty();
		}
		int length = bytes.getInt(bytes.position());
		if (length < LEAST || length > Math.min(MOST, bytes.remaining() - HEAD)) {
			return Optional.empty();
		}
		ByteBuffer covered = bytes.slice(bytes.position() + HEAD, length);
		if (bytes.getInt(bytes.position() + Integer.BYTES) != crc(covered.duplicate())) {
			return Optional.empty();
		}
		Optional<Frame> frame = frame(covered);
		bytes.position(bytes.position() + HEAD + length);
		return frame;
	}

	private static Optional<Frame> frame(ByteBuffer covered) {
		long sequence = covered.getLong();
		byte[] base = new byte[HASH];
		covered.get(base);
		int kind = covered.get();
		byte[] said = new byte[covered.remaining()];
		covered.get(said);
		if (kind < 0 || kind >= KINDS.size()) {
			return Optional.empty();
		}
		try {
			return Optional.<JournalEntry>ofNullable(Json.strict().readValue(said, KINDS.get(kind)))
					.map(entry -> new Frame(sequence, HexFormat.of().formatHex(base), entry));
		} catch (JacksonException e) {
			return Optional.empty();
		}
	}
}
