package org.entrypoint.exchange.workbook;

import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Choices;

/** Where an answer is chosen, Excel offers the choices, says what the numbers mean, and refuses anything else. */
final class ChoiceRules {
	/** Excel keeps no more characters of a hint, and none of a longer one. */
	private static final int HINT = 255;
	private final Wording wording;

	ChoiceRules(Wording wording) {
		this.wording = wording;
	}

	/** Offers the choices of a head in the cells below it. */
	void put(XSSFSheet sheet, CellRangeAddress below, Cell.Head head) {
		Choices choices = head.choices();
		if (choices == null || head.below() != Cell.Below.CHOSEN) {
			return;
		}
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
		DataValidation rule = helper.createValidation(helper.createFormulaListConstraint(choices.name()),
				new CellRangeAddressList(below.getFirstRow(), below.getLastRow(), below.getFirstColumn(),
						below.getLastColumn()));
		rule.setEmptyCellAllowed(true);
		rule.setSuppressDropDownArrow(true);
		rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
		rule.createErrorBox(wording.notAChoice(), wording.chooseOne());
		rule.setShowErrorBox(true);
		if (choices.isScale()) {
			String hint = choices.levels().stream().map(Cell.Level::text).collect(Collectors.joining("\n"));
			rule.createPromptBox(wording.levelHint(), SafeText.spelled(cut(hint)));
			rule.setShowPromptBox(true);
		}
		sheet.addValidationData(rule);
	}

	/** As much of a hint as Excel keeps, and no half of a character. */
	private static String cut(String hint) {
		if (hint.length() <= HINT) {
			return hint;
		}
		return hint.substring(0, Character.isHighSurrogate(hint.charAt(HINT - 1)) ? HINT - 1 : HINT);
	}
}
