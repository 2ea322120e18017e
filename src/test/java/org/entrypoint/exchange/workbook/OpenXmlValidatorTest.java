package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.exchange.workbook.lint.planted.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Microsoft's validator has nothing against any workbook that leaves the program. */
class OpenXmlValidatorTest {
	@TempDir
	private Path folder;

	static List<Variant> variants() {
		return Stream
				.of(Variant.kinds(), Variant.nasty(), Variant.random().subList(0, 2), List.of(Variant.large(10_000)))
				.flatMap(List::stream).toList();
	}

	private List<String> findings(byte[] workbook) throws Exception {
		Optional<List<String>> found = OpenXmlValidator.findings(Files.write(folder.resolve("any.xlsx"), workbook));
		assumeTrue(found.isPresent(), "Microsoft's validator is not installed");
		return found.orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("variants")
	void itHasNothingAgainst(Variant variant) throws Exception {
		assertEquals(List.of(), findings(variant.bytes()));
	}

	/** Shows that it looks: a damaged workbook does not pass. */
	@Test
	void itHasSomethingAgainstADamagedOne() throws Exception {
		byte[] sound = Variant.complete("sample", Written.sample()).bytes();
		Defect defect = Defect.all().stream()
				.filter(each -> each.name().equals("a cell with a look that is not listed")).findFirst().orElseThrow();
		assertFalse(findings(defect.in(sound)).isEmpty());
	}
}
