package org.entrypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of third parties names exactly what is shipped. */
class ThirdPartyTest {
	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ ]+) \\| [^|]+ \\|$");

	@Test
	void everyShippedPartIsListedWithItsVersionAndLicense() throws IOException {
		Set<String> listed = ROW.matcher(Files.readString(Path.of("packaging/THIRD-PARTY.md"))).results()
				.map(ThirdPartyTest::part).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(shipped(), listed);
	}

	@Test
	void theFontsLicenseIsShippedBesideThem() {
		assertTrue(Files.exists(Path.of("src/main/resources/org/entrypoint/ui/base/fonts/OFL.txt")));
	}

	private static String part(MatchResult row) {
		return row.group(1) + " " + row.group(2);
	}

	private static Set<String> shipped() throws IOException {
		String classPath = Files.readString(Path.of("target", "shipped-class-path.txt")).strip();
		return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator), -1)).map(Path::of)
				.map(jar -> jar.getName(jar.getNameCount() - 3) + " " + jar.getName(jar.getNameCount() - 2))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
