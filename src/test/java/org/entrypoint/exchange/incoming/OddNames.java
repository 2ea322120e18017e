package org.entrypoint.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names of parts that lead out of the folder, or mean one thing here and another there. */
final class OddNames {
	private static final List<String> BAD = List.of("", "../evil.xml", "xl/../../evil.xml", "/evil.xml", "//evil/x.xml",
			"C:/evil.xml", "C:evil.xml", "xl\\evil.xml", "..\\evil.xml", "xl//evil.xml", "./evil.xml", "xl/./evil.xml",
			"xl/..", ".", "..", "/", "xl/evil.xml//", "xl/evil.", "xl/evil./x.xml", "xl/ev\u0001il.xml",
			"xl/evil.xml\n", "xl/evil\0.xml", "xl/evil\u007F.xml", "xl/\u202Elmx.live", "xl/%2e%2e/evil.xml",
			"xl/%2E/evil.xml", "xl/evil%2fx.xml", "xl/evil%5Cx.xml", "xl/evil%00.xml", "x".repeat(251),
			"xl/{0}/ev:il.xml", "xl/\u200Bevil.xml");
	private static final List<String> GOOD = List.of("xl/media/Bild ä.png", "docs/", "xl/a.b.c/x.bin", "x".repeat(250),
			"xl/50%.bin", "xl/{0} null.bin", "xl/.hidden", "xl/..hidden", "[trash]/0000.dat");

	private OddNames() {
	}

	static List<ForeignFile> all() {
		List<ForeignFile> files = new ArrayList<>();
		for (String name : BAD) {
			files.add(named("a part called " + name, "name", name.getBytes(StandardCharsets.UTF_8), PackedPart.UTF_8));
		}
		for (String name : GOOD) {
			files.add(named("a part called " + name, ForeignFile.READ + ForeignFile.HELLO,
					name.getBytes(StandardCharsets.UTF_8), PackedPart.UTF_8));
		}
		files.add(named("letters of which nobody says what they are", "name",
				"xl/ä.bin".getBytes(StandardCharsets.UTF_8), 0));
		files.add(named("letters of an old alphabet", "name", new byte[]{'x', (byte) 0x84}, 0));
		files.add(named("letters that are none", "name", new byte[]{'x', (byte) 0xC3}, PackedPart.UTF_8));
		files.add(named("a slash in disguise", "name", new byte[]{'x', (byte) 0xC0, (byte) 0xAF}, PackedPart.UTF_8));
		files.add(named("the workbook twice, once in wide letters", "twice",
				"ｘl/workbook.xml".getBytes(StandardCharsets.UTF_8), PackedPart.UTF_8));
		return files;
	}

	private static ForeignFile named(String name, String expected, byte[] bytes, int flags) {
		PackedFile file = SmallBook.plain().packed();
		file.parts.add(PackedPart.of("", "", part -> {
			part.name = bytes;
			part.nameHere = bytes;
			part.flags = flags;
		}));
		return new ForeignFile(name, expected, file::bytes);
	}
}
