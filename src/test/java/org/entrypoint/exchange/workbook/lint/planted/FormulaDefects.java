package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import org.entrypoint.exchange.workbook.lint.Rule;

/** Formulas and what stands beside them. */
final class FormulaDefects {
	private static final String FIRST = "<f>([^<]*)</f>";

	private FormulaDefects() {
	}

	static List<Defect> all() {
		return List.of(
				new Defect("a formula without a value", Rule.FORMULA_VALUE,
						harm -> harm.change(Harm.SUMMARY, FIRST + "<v>[^<]*</v>",
								found -> "<f>" + found.group(1) + "</f>")),
				new Defect("a number without digits", Rule.FORMULA_VALUE,
						harm -> harm.change(Harm.SUMMARY, "(t=\"n\">" + FIRST + ")<v>[^<]*</v>",
								found -> found.group(1) + "<v/>")),
				new Defect("another number than the formula gives", Rule.FORMULA_RESULT,
						harm -> harm.change(Harm.SUMMARY, "(t=\"n\">" + FIRST + ")<v>[^<]*</v>",
								found -> found.group(1) + "<v>77.0</v>")),
				new Defect("other words than the formula gives", Rule.FORMULA_RESULT,
						harm -> harm.change(Harm.STRENGTHS,
								"(t=\"str\">" + FIRST + ")<v>[^<]*</v>|(t=\"str\">" + FIRST + ")<v/>",
								found -> (found.group(1) == null ? found.group(3) : found.group(1)) + "<v>Split!</v>")),
				new Defect("words where the formula gives a number", Rule.FORMULA_RESULT,
						harm -> harm.change(Harm.SUMMARY, "t=\"n\">(" + FIRST + "<v>[^<]*</v>)",
								found -> "t=\"str\">" + found.group(1))),
				new Defect("a rating that was changed after it was worked out", Rule.FORMULA_RESULT,
						harm -> harm.change(Harm.STRENGTHS,
								"(<c r=\"E\\d+\" s=\"\\d+\" t=\"n\"><v>)[^<]*(</v></c><c r=\"F\\d+\" s=\"\\d+\" t=\"n\">)",
								found -> found.group(1) + "44.0" + found.group(2))),
				new Defect("an error", Rule.NO_ERRORS,
						harm -> harm.change(Harm.SUMMARY, "t=\"n\">" + FIRST + "<v>[^<]*</v>",
								found -> "t=\"e\"><f>" + found.group(1) + "</f><v>#N/A</v>")),
				new Defect("an error that somebody typed", Rule.NO_ERRORS,
						harm -> harm.change(Harm.PLAN, "(<c r=\"B1\" s=\"\\d+\") t=\"s\"><v>\\d+",
								found -> found.group(1) + " t=\"e\"><v>#REF!")),
				formula("the time of now", Rule.NO_VOLATILE_FUNCTIONS, "NOW()"),
				formula("a cell that is named in words", Rule.NO_VOLATILE_FUNCTIONS, "INDIRECT(\"B1\")"),
				formula("a cell beside another", Rule.NO_VOLATILE_FUNCTIONS, "offset(B1,1,1)"),
				formula("a column that is not there", Rule.FORMULA_LEADS_SOMEWHERE, "COUNT(Evidence[Nothing])"),
				formula("a table that is not there", Rule.FORMULA_LEADS_SOMEWHERE, "COUNT(Evidences[Id])"),
				formula("a sheet that is not there", Rule.FORMULA_LEADS_SOMEWHERE, "Plans!B1"),
				formula("a list that is not there", Rule.FORMULA_LEADS_SOMEWHERE, "COUNT(Levels_gone)"),
				formula("what is gone", Rule.FORMULA_LEADS_SOMEWHERE, "SUM(#REF!)"),
				formula("another workbook by its number", Rule.NOTHING_OUTSIDE, "[1]Plan!B1"),
				formula("another workbook by its name", Rule.NOTHING_OUTSIDE, "'[budget.xlsx]Plan 1'!B1"),
				formula("a link that is worked out", Rule.NOTHING_OUTSIDE, "HYPERLINK(\"https://example.org\")"),
				formula("a formula that is too long", Rule.FORMULA_LENGTH, "1" + "+1".repeat(5_000)),
				formula("a formula with two equals signs", Rule.FORMULA_LENGTH, "=1"));
	}

	private static Defect formula(String name, Rule rule, String formula) {
		return new Defect(name, rule, harm -> harm.change(Harm.SUMMARY, FIRST, found -> "<f>" + formula + "</f>"));
	}
}
