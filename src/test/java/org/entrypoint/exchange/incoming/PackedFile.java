package org.entrypoint.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A packed file, written byte by byte, so that it can be wrong in every place. */
final class PackedFile {
	final List<PackedPart> parts = new ArrayList<>();
	byte[] before = {};
	byte[] beforeList = {};
	byte[] beforeEnd = {};
	byte[] behind = {};
	byte[] comment = {};
	int moreEntries;
	int moreListSize;
	int moreListBegin;
	int disk;
	/** Whether the end has the form for large files, too. */
	boolean large;
	int largeMoreEntries;
	int largeMoreBegin;

	/** The part of that name. */
	PackedPart part(String name) {
		return parts.stream().filter(each -> new String(each.name, StandardCharsets.UTF_8).equals(name)).findFirst()
				.orElseThrow();
	}

	/** The same file, wrong in one way. */
	PackedFile with(Consumer<PackedFile> change) {
		change.accept(this);
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(before);
		List<Integer> places = new ArrayList<>();
		for (PackedPart part : parts) {
			out.writeBytes(part.gap);
			places.add(out.size());
			part.writeHere(out);
		}
		out.writeBytes(beforeList);
		int begin = out.size();
		for (int index = 0; index < parts.size(); index++) {
			parts.get(index).writeListed(out, places.get(index));
		}
		int size = out.size() - begin;
		out.writeBytes(beforeEnd);
		if (large) {
			writeLarge(out, begin, size);
		}
		PackedPart.put(out, 0x06054b50, 4);
		PackedPart.put(out, disk, 2);
		PackedPart.put(out, disk, 2);
		PackedPart.put(out, large ? 0xFFFF : parts.size() + moreEntries, 2);
		PackedPart.put(out, large ? 0xFFFF : parts.size() + moreEntries, 2);
		PackedPart.put(out, large ? PackedPart.FULL : size + moreListSize, 4);
		PackedPart.put(out, large ? PackedPart.FULL : begin + moreListBegin, 4);
		PackedPart.put(out, comment.length, 2);
		out.writeBytes(comment);
		out.writeBytes(behind);
		return out.toByteArray();
	}

	private void writeLarge(ByteArrayOutputStream out, int begin, int size) {
		int at = out.size();
		PackedPart.put(out, 0x06064b50, 4);
		PackedPart.put(out, 44, 8);
		PackedPart.put(out, 45, 2);
		PackedPart.put(out, 45, 2);
		PackedPart.put(out, 0, 8);
		PackedPart.put(out, parts.size() + largeMoreEntries, 8);
		PackedPart.put(out, parts.size() + largeMoreEntries, 8);
		PackedPart.put(out, size, 8);
		PackedPart.put(out, begin + largeMoreBegin, 8);
		PackedPart.put(out, 0x07064b50, 4);
		PackedPart.put(out, 0, 4);
		PackedPart.put(out, at, 8);
		PackedPart.put(out, 1, 4);
	}
}
