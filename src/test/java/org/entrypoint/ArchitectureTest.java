package org.entrypoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules; and each rule is seen to fail on a house that breaks it. */
class ArchitectureTest {
	private static final String HOUSE = "org.entrypoint";
	private static final String CROOKED = "org.entrypoint.crooked";

	@TestFactory
	Stream<DynamicTest> theHouseKeepsItsRules() {
		JavaClasses built = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages(HOUSE);
		return new HouseRules(HOUSE).all().entrySet().stream()
				.map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(built)));
	}

	@TestFactory
	Stream<DynamicTest> aCrookedHouseBreaksEveryRule() {
		JavaClasses crooked = new ClassFileImporter().importPackages(CROOKED);
		return new HouseRules(CROOKED).all().entrySet().stream().filter(rule -> !rule.getKey().startsWith("app uses"))
				.map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> fails(rule.getValue(), crooked)));
	}

	private static void fails(ArchRule rule, JavaClasses crooked) {
		assertTrue(rule.evaluate(crooked).hasViolation(), rule.getDescription());
	}
}
