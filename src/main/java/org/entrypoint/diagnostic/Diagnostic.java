package org.entrypoint.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * The whole instrument. It is data: a district can bring its own, and every workshop file carries the one it was made
 * with, so that the file opens unchanged years later.
 *
 * @param id names the instrument, stable over its versions
 * @param version of the wording
 * @param title the instrument's name
 * @param language BCP 47 tag of the wording
 * @param notice where it comes from and who is not responsible for it; shown at set-up and in exports
 * @param areas the focus areas in order
 * @param dimensions the dimensions of the teaching job in the entry points' order
 * @param statements the strength statements
 * @param conditions the enabling conditions
 * @param scales the scales
 * @param tests the tests of a catalytic entry point
 * @param factors the families of other factors
 */
public record Diagnostic(String id, String version, String title, String language, String notice, List<FocusArea> areas,
		List<Dimension> dimensions, List<Statement> statements, List<Condition> conditions, Scales scales,
		List<CatalyticTest> tests, List<FactorFamily> factors) {

	public Diagnostic {
		areas = List.copyOf(areas);
		dimensions = List.copyOf(dimensions);
		statements = List.copyOf(statements);
		conditions = List.copyOf(conditions);
		tests = List.copyOf(tests);
		factors = List.copyOf(factors);
	}

	/** One of the focus areas; empty only before the diagnostic was checked. */
	public Optional<FocusArea> area(Area area) {
		return areas.stream().filter(each -> each.id() == area).findFirst();
	}

	/** The dimension with this id. */
	public Optional<Dimension> dimension(String dimensionId) {
		return dimensions.stream().filter(each -> each.id().equals(dimensionId)).findFirst();
	}

	/** The guiding question with this id, in whichever area. */
	public Optional<Question> question(String questionId) {
		return areas.stream().flatMap(each -> each.questions().stream()).filter(each -> each.id().equals(questionId))
				.findFirst();
	}

	/** The first guiding question of this kind. */
	public Optional<Question> question(QuestionKind kind) {
		return areas.stream().flatMap(each -> each.questions().stream()).filter(each -> each.kind() == kind)
				.findFirst();
	}

	/** The focus area that asks this question. */
	public Optional<FocusArea> areaOf(String questionId) {
		return areas.stream()
				.filter(area -> area.questions().stream().anyMatch(question -> question.id().equals(questionId)))
				.findFirst();
	}
}
