package org.entrypoint.exchange.workbook.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.workbook.lint.book.BookCell;
import org.entrypoint.exchange.workbook.lint.book.BookSheet;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;

/**
 * What stands beside a formula is what another program works out, from the words as they are or, for formulas that look
 * for words of any kind, from the same words on one line.
 */
final class ResultRules implements Family {
	private static final double SAME = 1e-9;
	/** What the other program does not take for a character when it looks for words. */
	private static final Pattern LINE_ENDS = Pattern.compile("[\n\u0085\u2028\u2029]");
	private final byte[] workbook;

	ResultRules(byte[] workbook) {
		this.workbook = workbook;
	}

	@Override
	public void look(PackedBook book, Findings findings) {
		try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
				XSSFWorkbook straight = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			straight.forEach(sheet -> sheet.forEach(row -> row.forEach(ResultRules::straighten)));
			FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
			FormulaEvaluator onOneLine = straight.getCreationHelper().createFormulaEvaluator();
			for (BookSheet sheet : book.sheets()) {
				XSSFSheet other = opened.getSheetAt(sheet.index());
				for (BookCell cell : sheet.written()) {
					if (cell.follows()) {
						String about = result(evaluator, other, cell);
						findings.check(
								about.isEmpty()
										|| result(onOneLine, straight.getSheetAt(sheet.index()), cell).isEmpty(),
								Rule.FORMULA_RESULT, sheet, cell, about);
					}
				}
			}
		} catch (IOException | RuntimeException e) {
			findings.check(false, Rule.FORMULA_RESULT, PackedBook.PART, String.valueOf(e));
		}
	}

	private static void straighten(Cell cell) {
		if (cell.getCellType() == CellType.STRING && LINE_ENDS.matcher(cell.getStringCellValue()).find()) {
			cell.setCellValue(straight(cell.getStringCellValue()));
		}
	}

	private static String straight(String words) {
		return LINE_ENDS.matcher(words).replaceAll(" ");
	}

	/** What is wrong with a value; empty for nothing, and for what the other program cannot read. */
	private static String result(FormulaEvaluator evaluator, XSSFSheet sheet, BookCell cell) {
		try {
			CellValue found = evaluator.evaluate(sheet.getRow(cell.at().getRow()).getCell(cell.at().getColumn()));
			return isSame(found, cell) ? "" : cell.value() + " instead of " + found.formatAsString();
		} catch (NotImplementedException | FormulaParseException unknown) {
			return "";
		} catch (RuntimeException e) {
			return String.valueOf(e);
		}
	}

	private static boolean isSame(CellValue found, BookCell cell) {
		return switch (found.getCellType()) {
			case NUMERIC -> !cell.type().equals("str") && !cell.value().isEmpty()
					&& Math.abs(Double.parseDouble(cell.value()) - found.getNumberValue()) <= SAME;
			case STRING -> cell.type().equals("str") && straight(cell.value()).equals(straight(found.getStringValue()));
			default -> false;
		};
	}
}
