package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.exchange.workbook.lint.Linter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No workbook that leaves the program breaks a rule of ours. */
class LinterTest {
	static List<Variant> variants() {
		return Stream.of(Variant.kinds(), Variant.random(), Variant.nasty(),
				List.of(Variant.large(2_000), Variant.manyPages())).flatMap(List::stream).toList();
	}

	@ParameterizedTest
	@MethodSource("variants")
	void nothingIsFound(Variant variant) {
		assertEquals(List.of(), new Linter(variant.expected()).findings(variant.bytes()));
	}
}
