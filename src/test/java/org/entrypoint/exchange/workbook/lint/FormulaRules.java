package org.entrypoint.exchange.workbook.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookName;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;

/** How formulas are spelled, and that a value stands beside each. */
final class FormulaRules implements Family {
	private static final int LONGEST = 8_192;
	private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"");
	private static final Pattern VOLATILE = Pattern.compile(
			"\\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL)\\(", Pattern.CASE_INSENSITIVE);
	/** Another file stands in brackets before a sheet. */
	private static final Pattern OUTSIDE = Pattern.compile(
			"'[^']*\\[[^']*'!|(?<![A-Za-z0-9_\\[,])\\[[^\\]]+\\][^\\[\\]!,)]*!|\\bHYPERLINK\\(|\\bWEBSERVICE\\(");
	private static final Pattern COLUMN = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\[((?:'.|[^\\]'])*)\\]");
	/** Columns of a table in the same row, one or several side by side. */
	private static final Pattern ROW = Pattern.compile(
			"([A-Za-z_][A-Za-z0-9_]*)\\[\\[#This Row\\]," + "\\[((?:'.|[^\\]'])*)\\](?::\\[((?:'.|[^\\]'])*)\\])?\\]");
	private static final Pattern SHEET = Pattern.compile("('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_]*)!\\$?[A-Z]+\\$?\\d+");
	private static final Pattern NAME = Pattern.compile("\\b(?:Levels_\\w+)\\b");

	@Override
	public void look(PackedBook book, Findings findings) {
		for (BookSheet sheet : book.sheets()) {
			for (BookCell cell : sheet.written()) {
				findings.check(!cell.type().equals("e"), Rule.NO_ERRORS, sheet, cell, cell.value());
				if (cell.follows()) {
					formula(book, sheet, cell, findings);
				}
			}
		}
	}

	/** The same formula, with columns in the same row as columns: these are there, or are not. */
	private static String columns(String formula) {
		return ROW.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "[" + found.group(2)
				+ "]" + (found.group(3) == null ? "" : ":" + found.group(1) + "[" + found.group(3) + "]")));
	}

	private static void formula(PackedBook book, BookSheet sheet, BookCell cell, Findings findings) {
		String formula = columns(WORDS.matcher(cell.formula()).replaceAll("\"\""));
		boolean isWords = cell.type().equals("str");
		findings.check(cell.hasValue() && (isWords || !cell.value().isEmpty()), Rule.FORMULA_VALUE, sheet, cell,
				formula);
		findings.check(cell.formula().length() <= LONGEST && !formula.startsWith("="), Rule.FORMULA_LENGTH, sheet, cell,
				cell.formula().length() + " characters");
		findings.check(!VOLATILE.matcher(formula).find(), Rule.NO_VOLATILE_FUNCTIONS, sheet, cell, formula);
		findings.check(!OUTSIDE.matcher(formula).find(), Rule.NOTHING_OUTSIDE, sheet, cell, formula);
		findings.check(!formula.contains("#REF!"), Rule.FORMULA_LEADS_SOMEWHERE, sheet, cell, formula);
		for (Matcher found = COLUMN.matcher(formula); found.find();) {
			String table = found.group(1);
			String column = found.group(2).replaceAll("'(.)", "$1");
			findings.check(book.table(table).filter(each -> each.columns().contains(column)).isPresent(),
					Rule.FORMULA_LEADS_SOMEWHERE, sheet, cell, table + ": " + column);
		}
		for (Matcher found = SHEET.matcher(formula); found.find();) {
			findings.check(BookName.place(found.group().replace("$", "")).flatMap(each -> book.sheet(each.sheet()))
					.isPresent(), Rule.FORMULA_LEADS_SOMEWHERE, sheet, cell, found.group());
		}
		for (Matcher found = NAME.matcher(COLUMN.matcher(formula).replaceAll("")); found.find();) {
			findings.check(book.name(found.group()).isPresent(), Rule.FORMULA_LEADS_SOMEWHERE, sheet, cell,
					found.group());
		}
	}
}
