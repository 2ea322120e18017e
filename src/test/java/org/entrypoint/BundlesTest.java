package org.entrypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read: the texts of the program and its documents. */
class BundlesTest {
	private static final Path TEXTS = Path.of("src", "main", "resources");
	private static final Path CODE = Path.of("src", "main", "java");
	private static final Pattern CTRL = Pattern.compile("\"[^\"\n]*Ctrl[^\"\n]*\"");
	private static final Pattern LANGUAGE = Pattern.compile("\"en\\b[^\"\n]*\"|\\b[a-z]{2}[-_](US|GB)\\b");
	private static final Pattern BRITISH = Pattern.compile(
			"(?i)\\b(colour|licence|neighbour|behaviour|favour|organis|recognis|centre|programme|catalogue|set-up)\\w*");
	private static final Pattern HEAD = Pattern.compile("(?m)^head\\.(\\w+)=");

	@Test
	void noTextNamesCtrlWhichAMacCallsOtherwise() {
		assertEquals(List.of(), found(Pattern.compile("Ctrl"), files(TEXTS, ".properties")));
		assertEquals(List.of(), found(CTRL, files(CODE, ".java")));
	}

	@Test
	void noCodeNamesALanguage() {
		assertEquals(List.of(), found(LANGUAGE, files(CODE, ".java")));
	}

	@Test
	void textsAndDocumentsAreInAmericanEnglish() {
		assertEquals(List.of(), found(BRITISH, files(TEXTS, ".properties")));
		assertEquals(List.of(), found(BRITISH, files(Path.of("docs"), ".md")));
		assertEquals(List.of(), found(BRITISH, files(Path.of("packaging"), ".md")));
		assertEquals(List.of(), found(BRITISH, List.of(Path.of("README.md"), Path.of("packaging/THIRD-PARTY.md"))));
	}

	@Test
	void everyHeadOfTheReportStandsOverAColumn() {
		Path bundle = TEXTS.resolve(Path.of("org", "entrypoint", "exchange", "report.properties"));
		String code = files(CODE.resolve(Path.of("org", "entrypoint", "exchange")), ".java").stream()
				.map(BundlesTest::text).collect(Collectors.joining());
		assertEquals(List.of(),
				HEAD.matcher(text(bundle)).results().map(head -> head.group(1))
						.filter(head -> !code.contains("\"" + head + "\"") && !code.contains("\"head." + head + "\""))
						.toList());
	}

	private static List<String> found(Pattern pattern, List<Path> files) {
		return files.stream().flatMap(
				file -> pattern.matcher(text(file)).results().map(MatchResult::group).map(each -> file + ": " + each))
				.toList();
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
