package org.entrypoint.exchange.incoming;

import static org.entrypoint.exchange.incoming.SmallBook.SHEET;
import static org.entrypoint.exchange.incoming.SmallBook.TYPES;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Packed files that are cut off, contradict themselves, or hold more than one reader would see. */
final class BrokenArchives {
	private static final int CUTS = 60;

	private BrokenArchives() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		cuts(files);
		wrongNumbers(files);
		contradictions(files);
		surroundings(files);
		overlaps(files);
		return files;
	}

	private static ForeignFile part(String name, String keys, Consumer<PackedPart> change) {
		PackedFile file = SmallBook.plain().packed();
		change.accept(file.part(SHEET));
		return ForeignFile.refused(name, keys, file);
	}

	private static ForeignFile file(String name, String keys, Consumer<PackedFile> change) {
		return ForeignFile.refused(name, keys, SmallBook.plain().packed().with(change));
	}

	private static void cuts(List<ForeignFile> files) {
		byte[] whole = SmallBook.plain().bytes();
		for (int number = 0; number < CUTS; number++) {
			int at = 4 + number * (whole.length - 5) / (CUTS - 1);
			files.add(new ForeignFile("cut off after " + at + " bytes", "cut", () -> Arrays.copyOf(whole, at)));
		}
		files.add(new ForeignFile("filled up with zeroes after half of it", "cut",
				() -> Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length)));
		files.add(new ForeignFile("the first byte is missing", "around",
				() -> Arrays.copyOfRange(whole, 1, whole.length)));
		files.add(new ForeignFile("a piece is missing in the middle", "list", () -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			out.write(whole, 0, 700);
			out.write(whole, 710, whole.length - 710);
			return out.toByteArray();
		}));
		files.add(new ForeignFile("line ends were translated", "list|damaged|contradiction|around|cut",
				() -> new String(whole, StandardCharsets.ISO_8859_1).replace("\n", "\r\n")
						.getBytes(StandardCharsets.ISO_8859_1)));
		files.add(new ForeignFile("read as text and written again", "list|damaged|contradiction|around|cut|name",
				() -> new String(whole, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
	}

	private static void wrongNumbers(List<ForeignFile> files) {
		files.add(part("a wrong checksum", "damaged", part -> part.crc ^= 1));
		files.add(part("a checksum of zero", "damaged", part -> part.crc = 0));
		files.add(part("one byte less than comes out", "damaged", part -> part.unpacked--));
		files.add(part("one byte more than comes out", "damaged", part -> part.unpacked++));
		files.add(part("4 GB more than comes out", "damaged", part -> part.unpacked = PackedPart.FULL - 1));
		files.add(part("one packed byte less than there is", "around", part -> part.packed--));
		files.add(part("one packed byte more than there is", "around", part -> part.packed++));
		files.add(part("4 GB of packed bytes", "around", part -> part.packed = PackedPart.FULL - 1));
		files.add(part("noise for packed bytes", "damaged", part -> Arrays.fill(part.raw, (byte) 0xFF)));
		files.add(part("zeroes for packed bytes", "damaged", part -> Arrays.fill(part.raw, (byte) 0)));
		files.add(part("half of the packed bytes", "damaged", part -> {
			part.raw = Arrays.copyOf(part.raw, part.raw.length / 2);
			part.packed = part.raw.length;
		}));
		files.add(part("no packed bytes", "damaged", part -> {
			part.raw = new byte[0];
			part.packed = 0;
		}));
		files.add(part("more packed bytes behind the packed bytes", "damaged", part -> {
			part.raw = Arrays.copyOf(part.raw, part.raw.length + 5);
			part.packed = part.raw.length;
		}));
		files.add(part("packed bytes called not packed", "damaged", part -> part.method = 0));
		files.add(part("bytes called packed that are not", "damaged", part -> {
			part.store("<hello/>".getBytes(StandardCharsets.UTF_8));
			part.method = 8;
		}));
		for (int method : new int[]{1, 6, 9, 12, 14, 93, 95, 98, 0xFFFF}) {
			files.add(part("packed by method " + method, "packing", part -> part.method = method));
		}
		for (int flag : new int[]{1, 1 << 6, 1 << 13}) {
			files.add(part("locked by flag " + flag, "locked", part -> part.flags = flag));
		}
		files.add(part("locked by AES", "locked", part -> part.method = 99));
	}

	private static void contradictions(List<ForeignFile> files) {
		files.add(part("another name here", "contradiction",
				part -> part.nameHere = "xl/worksheets/sheet9.xml".getBytes(StandardCharsets.UTF_8)));
		files.add(part("a longer name here", "contradiction",
				part -> part.nameHere = "xl/worksheets/sheet11.xml".getBytes(StandardCharsets.UTF_8)));
		files.add(part("no name here", "contradiction", part -> part.nameHere = new byte[0]));
		files.add(part("another way of packing here", "contradiction", part -> part.methodHere = 0));
		files.add(part("another checksum here", "contradiction", part -> part.crcHere = part.crc ^ 1));
		files.add(part("no checksum here", "contradiction", part -> part.crcHere = 0));
		files.add(part("another size here", "contradiction", part -> part.unpackedHere = part.unpacked + 1));
		files.add(part("another packed size here", "contradiction", part -> part.packedHere = part.packed - 1));
		files.add(part("locked here alone", "contradiction", part -> part.flagsHere = 1));
		files.add(part("another alphabet here", "contradiction", part -> part.flagsHere = PackedPart.UTF_8));
		files.add(part("its place is one byte further", "around|list", part -> part.at = 1));
		files.add(part("its place is outside of the file", "around|list", part -> part.at = PackedPart.FULL - 1));
		files.add(part("its place is that of another one", "around", part -> part.at = 0));
	}

	private static void surroundings(List<ForeignFile> files) {
		byte[] junk = "junk that nobody asked for".getBytes(StandardCharsets.UTF_8);
		byte[] program = "MZ\u0090\0\3\0".getBytes(StandardCharsets.ISO_8859_1);
		files.add(file("something before it", "around", file -> file.before = junk));
		files.add(file("a program before it", "around", file -> file.before = program));
		files.add(file("another workbook before it", "around", file -> file.before = SmallBook.plain().bytes()));
		files.add(file("a PDF document before it", "around",
				file -> file.before = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
		files.add(file("something behind it", "around", file -> file.behind = junk));
		files.add(file("a line end behind it", "around", file -> file.behind = new byte[]{'\n'}));
		files.add(file("a comment", "around", file -> file.comment = junk));
		files.add(new ForeignFile("a comment that is announced and not there", "around", () -> {
			byte[] whole = SmallBook.plain().bytes();
			whole[whole.length - 2] = 5;
			return whole;
		}));
		files.add(file("another workbook behind it", "list", file -> file.behind = SmallBook.plain().bytes()));
		files.add(file("another workbook in the comment", "list|around",
				file -> file.comment = SmallBook.of("<row/>").bytes()));
		files.add(file("something between two parts", "around", file -> file.part(SHEET).gap = junk));
		files.add(file("something before the list", "around", file -> file.beforeList = junk));
		files.add(file("something behind the list", "list", file -> file.beforeEnd = junk));
		files.add(file("a hidden part between two parts", "around", file -> {
			ByteArrayOutputStream hidden = new ByteArrayOutputStream();
			PackedPart.of(SHEET, SmallBook.sheet(""), part -> {
			}).writeHere(hidden);
			file.part(TYPES).gap = new byte[0];
			file.part(SHEET).gap = hidden.toByteArray();
		}));
		files.add(file("one part more than are listed", "list", file -> file.moreEntries = 1));
		files.add(file("one part less than are listed", "list", file -> file.moreEntries = -1));
		files.add(file("a longer list than there is", "list", file -> file.moreListSize = 1));
		files.add(file("a shorter list than there is", "list", file -> file.moreListSize = -1));
		files.add(file("a list that begins later", "list", file -> file.moreListBegin = 1));
		files.add(file("a list that begins behind the file", "list", file -> file.moreListBegin = 1 << 30));
		files.add(file("a list on another disk", "list", file -> file.disk = 1));
		files.add(file("no list at all", "list|around", file -> {
			file.moreEntries = -file.parts.size();
			file.moreListSize = 0;
		}));
	}

	private static void overlaps(List<ForeignFile> files) {
		files.add(file("a part inside of another one", "around", file -> {
			ByteArrayOutputStream inner = new ByteArrayOutputStream();
			PackedPart hidden = PackedPart.of("xl/inner.xml", "<inner/>", part -> {
			});
			hidden.writeHere(inner);
			PackedPart outer = PackedPart.of("xl/outer.bin", "", part -> part.store(inner.toByteArray()));
			file.parts.addFirst(outer);
			hidden.at = 30L + "xl/outer.bin".length();
			hidden.raw = new byte[0];
			file.parts.add(hidden);
		}));
		files.add(file("two hundred parts of the same bytes", "around", file -> {
			for (int index = 0; index < 200; index++) {
				file.parts.add(PackedPart.of("xl/media/" + index + ".bin", "x".repeat(100_000), part -> part.at = 0));
			}
		}));
		files.add(file("a file that holds itself as long as it goes", "around|list", file -> {
			byte[] whole = SmallBook.plain().bytes();
			PackedPart self = PackedPart.of("xl/self.xlsx", "", part -> part.store(whole));
			self.at = 0;
			file.parts.add(self);
		}));
		files.add(file("a part twice", "twice", file -> file.parts.add(new PackedPart(SHEET, new byte[]{1}))));
		files.add(file("the same part twice", "twice", file -> file.parts.add(file.part(SHEET))));
		files.add(file("a part twice, once in capitals", "twice",
				file -> file.parts.add(new PackedPart("XL/Worksheets/SHEET1.xml", new byte[]{1}))));
		files.add(file("a part twice, once as a folder", "twice",
				file -> file.parts.add(new PackedPart(SHEET + "/", new byte[0]))));
		files.add(file("the list of types twice", "twice",
				file -> file.parts.addFirst(new PackedPart("[content_types].XML", new byte[]{1}))));
	}
}
