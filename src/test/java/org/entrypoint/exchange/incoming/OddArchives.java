package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.SHEET;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Packed files that are written in unusual ways, soundly or not. */
final class OddArchives {
	private static final String HELLO = ForeignFile.READ + ForeignFile.HELLO;

	private OddArchives() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		streams(files);
		largeSizes(files);
		largeEnds(files);
		extras(files);
		files.add(file("a workbook in the workbook", HELLO, file -> file.parts.add(
				PackedPart.of("xl/embeddings/book.xlsx", "", part -> part.store(SmallBook.of("<row/>").bytes())))));
		files.add(file("all parts as they are, not packed", HELLO, file -> {
			SmallBook book = SmallBook.plain();
			file.parts.forEach(part -> part
					.store(book.text(new String(part.name, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
		}));
		files.add(file("folders as entries", HELLO, file -> {
			file.parts.addFirst(PackedPart.of("xl/", "", part -> part.store(new byte[0])));
			file.parts.add(PackedPart.of("xl/worksheets/", "", part -> part.store(new byte[0])));
		}));
		files.add(file("listed in another order", HELLO, file -> {
			PackedPart sheet = file.part(SHEET);
			file.parts.remove(sheet);
			file.parts.addFirst(sheet);
		}));
		files.add(file("a comment on a part", HELLO, file -> file.part(SHEET).comment = new byte[]{'h', 'i'}));
		files.add(file("flags for how well it is packed", HELLO, file -> file.part(SHEET).flags = 6));
		return files;
	}

	private static ForeignFile file(String name, String expected, Consumer<PackedFile> change) {
		return new ForeignFile(name, expected, SmallBook.plain().packed().with(change)::bytes);
	}

	private static ForeignFile part(String name, String expected, Consumer<PackedPart> change) {
		return file(name, expected, file -> change.accept(file.part(SHEET)));
	}

	private static void streams(List<ForeignFile> files) {
		for (boolean marked : new boolean[]{true, false}) {
			for (boolean large : new boolean[]{true, false}) {
				String how = (marked ? "marked" : "unmarked") + (large ? " and large" : "");
				files.add(file("sizes behind all parts, " + how, HELLO,
						file -> file.parts.forEach(part -> part.putSizesBehind(marked, large))));
				files.add(part("sizes behind the part, and before it, too, " + how, HELLO, part -> {
					part.putSizesBehind(marked, large);
					part.crcHere = part.crc;
					part.packedHere = part.packed;
					part.unpackedHere = part.unpacked;
				}));
				files.add(part("another checksum behind the part, " + how, "contradiction", part -> {
					part.putSizesBehind(marked, large);
					part.behind[marked ? 4 : 0] ^= 1;
				}));
				files.add(part("another size behind the part, " + how, "contradiction", part -> {
					part.putSizesBehind(marked, large);
					part.behind[part.behind.length - (large ? 8 : 4)] ^= 1;
				}));
			}
		}
		files.add(part("a wrong mark behind the part", "contradiction", part -> {
			part.putSizesBehind(true, false);
			part.behind[0] ^= 1;
		}));
		files.add(part("sizes behind the part are missing", "around", part -> {
			part.putSizesBehind(true, false);
			part.behind = new byte[0];
		}));
		files.add(part("sizes behind the part that nobody announced", "around", part -> {
			part.putSizesBehind(true, false);
			part.flags = 0;
			part.crcHere = part.crc;
			part.packedHere = part.packed;
			part.unpackedHere = part.unpacked;
		}));
		files.add(part("sizes behind the part that are announced in the list alone", "contradiction", part -> {
			part.putSizesBehind(true, false);
			part.flagsHere = 0;
		}));
	}

	private static void largeSizes(List<ForeignFile> files) {
		files.add(part("sizes for large files", HELLO, PackedPart::putSizesApart));
		files.add(part("sizes for large files, empty before a stream", HELLO, part -> {
			part.putSizesBehind(true, true);
			part.extraHere = PackedPart.large(0, 0);
			part.packedHere = PackedPart.FULL;
			part.unpackedHere = PackedPart.FULL;
		}));
		files.add(part("sizes for large files that nobody needs", HELLO,
				part -> part.extraHere = PackedPart.large(part.unpacked, part.packed)));
		files.add(part("other sizes for large files", "contradiction", part -> {
			part.putSizesApart();
			part.extraHere = PackedPart.large(part.unpacked + 1, part.packed);
		}));
		files.add(part("sizes for large files swapped", "contradiction", part -> {
			part.putSizesApart();
			part.extraHere = PackedPart.large(part.packed, part.unpacked);
		}));
		files.add(part("sizes for large files that are missing", "contradiction", part -> {
			part.putSizesApart();
			part.extraHere = new byte[0];
		}));
		files.add(part("one size for large files, not two", "list", part -> {
			part.putSizesApart();
			part.extraHere = PackedPart.large(part.unpacked);
		}));
		files.add(part("sizes for large files twice", "list", part -> {
			part.putSizesApart();
			byte[] both = new byte[2 * part.extraHere.length];
			System.arraycopy(part.extraHere, 0, both, 0, both.length / 2);
			System.arraycopy(part.extraHere, 0, both, both.length / 2, both.length / 2);
			part.extraHere = both;
		}));
		files.add(part("sizes for large files below zero", "list", part -> {
			part.putSizesApart();
			part.extraHere = PackedPart.large(-1, -1);
		}));
	}

	private static void largeEnds(List<ForeignFile> files) {
		files.add(file("an end for large files", HELLO, file -> file.large = true));
		files.add(file("an end for large files that counts otherwise", "list", file -> {
			file.large = true;
			file.largeMoreEntries = 1;
		}));
		files.add(file("an end for large files with billions of parts", "entries", file -> {
			file.large = true;
			file.largeMoreEntries = Integer.MAX_VALUE - 100;
		}));
		files.add(file("an end for large files that points elsewhere", "list", file -> {
			file.large = true;
			file.largeMoreBegin = -20;
		}));
		files.add(file("a pointer to an end for large files that is not there", "list", file -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			PackedPart.put(out, 0x07064b50, 4);
			PackedPart.put(out, 0, 12);
			PackedPart.put(out, 1, 4);
			file.beforeEnd = out.toByteArray();
		}));
	}

	private static void extras(List<ForeignFile> files) {
		byte[] hint = {0x20, (byte) 0xA2, 4, 0, 0x28, (byte) 0xA0, 0, 0};
		byte[] otherName = {0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 'x'};
		byte[] tooLong = {0x20, (byte) 0xA2, 99, 0, 0};
		files.add(part("room to grow, as Excel leaves it", HELLO, part -> part.extraHere = hint));
		files.add(part("a field that nobody knows in the list", HELLO, part -> part.extra = hint));
		files.add(part("another name in the list's fields", "list", part -> part.extra = otherName));
		files.add(part("another name in the part's fields", "list", part -> part.extraHere = otherName));
		files.add(part("a field that is longer than all fields", "list", part -> part.extra = tooLong));
		files.add(part("a field that is longer than all fields here", "list", part -> part.extraHere = tooLong));
		files.add(part("half a field", "list", part -> part.extraHere = new byte[]{1}));
	}
}
