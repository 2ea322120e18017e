package org.entrypoint.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** One entry of a packed file. It is right at first; a test makes it wrong in one place. */
final class PackedPart {
	static final int SIZES_BEHIND = 1 << 3;
	static final int UTF_8 = 1 << 11;
	static final long FULL = 0xFFFF_FFFFL;
	private static final long SAME = -1;
	byte[] name;
	byte[] nameHere;
	byte[] raw;
	int flags;
	int flagsHere = (int) SAME;
	int method = 8;
	int methodHere = (int) SAME;
	long crc;
	long crcHere = SAME;
	long packed;
	long packedHere = SAME;
	long unpacked;
	long unpackedHere = SAME;
	byte[] extra = {};
	byte[] extraHere = {};
	byte[] gap = {};
	byte[] behind = {};
	byte[] comment = {};
	long at = SAME;

	PackedPart(String name, byte[] content) {
		this.name = name.getBytes(StandardCharsets.UTF_8);
		this.nameHere = this.name;
		this.raw = deflated(content);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		this.crc = checksum.getValue();
		this.packed = raw.length;
		this.unpacked = content.length;
	}

	/** An entry that is wrong in one way. */
	static PackedPart of(String name, String content, Consumer<PackedPart> change) {
		PackedPart part = new PackedPart(name, content.getBytes(StandardCharsets.UTF_8));
		change.accept(part);
		return part;
	}

	static byte[] deflated(byte[] content) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
		deflater.setInput(content);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] piece = new byte[65_536];
		while (!deflater.finished()) {
			out.write(piece, 0, deflater.deflate(piece));
		}
		deflater.end();
		return out.toByteArray();
	}

	/** Not packed at all. */
	void store(byte[] content) {
		method = 0;
		raw = content;
		packed = content.length;
		unpacked = content.length;
		CRC32 checksum = new CRC32();
		checksum.update(content);
		crc = checksum.getValue();
	}

	/** Written as a stream: the sizes are known only behind the bytes. */
	void putSizesBehind(boolean marked, boolean large) {
		flags |= SIZES_BEHIND;
		crcHere = 0;
		packedHere = 0;
		unpackedHere = 0;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (marked) {
			put(out, 0x08074b50, 4);
		}
		put(out, crc, 4);
		put(out, packed, large ? 8 : 4);
		put(out, unpacked, large ? 8 : 4);
		behind = out.toByteArray();
	}

	/** Sizes in the fields for large files, as some programs write them always. */
	void putSizesApart() {
		extraHere = large(unpacked, packed);
		packedHere = FULL;
		unpackedHere = FULL;
	}

	/** The field for the sizes of large files. */
	static byte[] large(long... numbers) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		put(out, 1, 2);
		put(out, 8L * numbers.length, 2);
		for (long each : numbers) {
			put(out, each, 8);
		}
		return out.toByteArray();
	}

	void writeHere(ByteArrayOutputStream out) {
		put(out, 0x04034b50, 4);
		put(out, 20, 2);
		put(out, flagsHere == SAME ? flags : flagsHere, 2);
		put(out, methodHere == SAME ? method : methodHere, 2);
		put(out, 0x00210000, 4);
		put(out, crcHere == SAME ? crc : crcHere, 4);
		put(out, packedHere == SAME ? packed : packedHere, 4);
		put(out, unpackedHere == SAME ? unpacked : unpackedHere, 4);
		put(out, nameHere.length, 2);
		put(out, extraHere.length, 2);
		out.writeBytes(nameHere);
		out.writeBytes(extraHere);
		out.writeBytes(raw);
		out.writeBytes(behind);
	}

	void writeListed(ByteArrayOutputStream out, long here) {
		put(out, 0x02014b50, 4);
		put(out, 20, 2);
		put(out, 20, 2);
		put(out, flags, 2);
		put(out, method, 2);
		put(out, 0x00210000, 4);
		put(out, crc, 4);
		put(out, packed, 4);
		put(out, unpacked, 4);
		put(out, name.length, 2);
		put(out, extra.length, 2);
		put(out, comment.length, 2);
		put(out, 0, 8);
		put(out, at == SAME ? here : at, 4);
		out.writeBytes(name);
		out.writeBytes(extra);
		out.writeBytes(comment);
	}

	static void put(ByteArrayOutputStream out, long number, int size) {
		for (int index = 0; index < size; index++) {
			out.write((int) (number >>> (8 * index)));
		}
	}
}
