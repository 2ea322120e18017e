package org.entrypoint.exchange.incoming.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** Unpacks entries one after the other and counts what really comes out, whatever their headings promise. */
final class Unpacking {
	/** The most bytes that may come out of a file. */
	static final int MOST = 20 * 1024 * 1024;
	private static final int MOST_MB = 20;
	private static final int PIECE = 64 * 1024;
	private final Bytes bytes;
	private long all;

	Unpacking(Bytes bytes) {
		this.bytes = bytes;
	}

	/**
	 * What an entry holds.
	 *
	 * @param data where its packed bytes begin
	 * @throws Problem if more comes out than may, or something else than was once packed
	 */
	byte[] content(Entry entry, long data) throws Problem {
		byte[] content = entry.method() == Entry.STORED ? stored(entry, (int) data) : inflated(entry, (int) data);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		if (content.length != entry.unpacked() || checksum.getValue() != entry.checksum()) {
			throw damaged(entry);
		}
		return content;
	}

	private byte[] stored(Entry entry, int data) throws Problem {
		count(entry.packed());
		byte[] content = new byte[(int) entry.packed()];
		System.arraycopy(bytes.content(), data, content, 0, content.length);
		return content;
	}

	private byte[] inflated(Entry entry, int data) throws Problem {
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(bytes.content(), data, (int) entry.packed());
			ByteArrayOutputStream content = new ByteArrayOutputStream(PIECE);
			byte[] piece = new byte[PIECE];
			while (!inflater.finished()) {
				int size = inflater.inflate(piece);
				if (size == 0 && !inflater.finished()) {
					throw damaged(entry);
				}
				count(size);
				content.write(piece, 0, size);
			}
			if (inflater.getBytesRead() != entry.packed()) {
				throw damaged(entry);
			}
			return content.toByteArray();
		} catch (DataFormatException e) {
			throw damaged(entry).because(e);
		} finally {
			inflater.end();
		}
	}

	private void count(long size) throws Problem {
		bytes.reading().goOn();
		all += size;
		if (all > MOST) {
			throw bytes.reading().problem(ProblemCode.INCOMING_UNPACKED, MOST_MB);
		}
	}

	private Problem damaged(Entry entry) {
		return bytes.reading().problem(ProblemCode.INCOMING_DAMAGED, entry.name());
	}
}
