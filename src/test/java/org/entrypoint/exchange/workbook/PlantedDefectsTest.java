package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.exchange.workbook.lint.Expected;
import org.entrypoint.exchange.workbook.lint.Finding;
import org.entrypoint.exchange.workbook.lint.Linter;
import org.entrypoint.exchange.workbook.lint.Rule;
import org.entrypoint.exchange.workbook.lint.planted.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the linter is seen to fail: every defect that is planted into a sound workbook is found. */
class PlantedDefectsTest {
	private static final Variant SOUND = Variant.complete("sample", Written.sample());
	private static final byte[] BYTES = SOUND.bytes();
	private static final int LEAST = 45;

	static List<Defect> defects() {
		return Defect.all();
	}

	@ParameterizedTest
	@MethodSource("defects")
	void itIsFound(Defect defect) {
		Linter linter = new Linter(SOUND.expected());
		byte[] harmed = defect.in(BYTES);
		// Working everything out anew takes longest, and finds nothing else.
		List<Finding> findings = defect.rule() == Rule.FORMULA_RESULT ? linter.findings(harmed) : linter.seen(harmed);
		assertTrue(findings.stream().anyMatch(each -> each.rule() == defect.rule()),
				() -> defect.rule() + " is not among " + findings);
	}

	@Test
	void theyAreManyAndEveryRuleIsMeant() {
		List<Defect> all = defects();
		Set<String> names = new HashSet<>();
		all.forEach(each -> assertTrue(names.add(each.name()), each.name()));
		assertTrue(all.size() >= LEAST, "defects: " + all.size());
		assertEquals(EnumSet.allOf(Rule.class),
				EnumSet.copyOf(all.stream().map(Defect::rule).collect(Collectors.toSet())));
	}

	@Test
	void aDraftThatDoesNotSaySoIsFound() {
		Expected draft = new Expected(SOUND.workshop().diagnostic().title(), "DRAFT: 1 of 32", Expected.LETTER);
		List<Finding> findings = new Linter(draft).seen(BYTES);
		assertEquals(Set.of(Rule.DRAFT_HEADER), findings.stream().map(Finding::rule).collect(Collectors.toSet()));
		assertEquals(10, findings.size());
	}
}
