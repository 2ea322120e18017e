package org.entrypoint.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Choices;
import org.entrypoint.exchange.report.Row;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Cells that hold the number of a level show the level's word and color, and follow when another number is typed. A
 * median between two levels is shown as the lower one, as everywhere.
 */
final class LevelRules {
	/** Numbers below are the program's own formats. */
	private static final int FIRST_FORMAT = 200;
	/** Every rule of a sheet has a rank of its own. */
	private static final int MOST_LEVELS = 10;
	private final XSSFWorkbook workbook;
	private final Map<String, Integer> looks = new HashMap<>();

	LevelRules(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Makes a range follow its levels.
	 *
	 * @param width of its column, in characters: a word that has no room is left out, because a number that has none is
	 *            not shown at all
	 */
	void put(XSSFSheet sheet, CellRangeAddress range, Cell.Head head, int width) {
		Choices choices = head.choices();
		if (choices == null || !choices.isScale()) {
			return;
		}
		int rules = sheet.getCTWorksheet().sizeOfConditionalFormattingArray() * MOST_LEVELS;
		CTConditionalFormatting target = sheet.getCTWorksheet().addNewConditionalFormatting();
		target.setSqref(List.of(range.formatAsString()));
		String cell = new CellReference(range.getFirstRow(), range.getFirstColumn(), false, true).formatAsString();
		int top = choices.levels().stream().mapToInt(Cell.Level::level).max().orElse(0);
		for (Cell.Level level : choices.levels()) {
			CTCfRule rule = target.addNewCfRule();
			rule.setType(STCfType.EXPRESSION);
			rule.setDxfId(look(level, head.below() != Cell.Below.MEAN && hasRoom(level, width)));
			rule.setPriority(rules + level.level() + 1);
			rule.setStopIfTrue(true);
			rule.addFormula("AND(ISNUMBER(" + cell + ")," + band(cell, level.level(), top) + ")");
		}
	}

	private static String band(String cell, int level, int top) {
		if (level == Scale.DONT_KNOW) {
			return cell + "=0";
		}
		String from = level == 1 ? cell + ">0" : cell + ">" + (level - 0.5);
		return level == top ? from : from + "," + cell + "<=" + (level + 0.5);
	}

	private static boolean hasRoom(Cell.Level level, int width) {
		return new Column(width, Row.Kind.HEADER).lines(level.text()) == 1;
	}

	private long look(Cell.Level level, boolean word) {
		String key = word ? level.text() : String.valueOf(level.level());
		return looks.computeIfAbsent(key, each -> workbook.getStylesSource().putDxf(make(level, word)) - 1);
	}

	private CTDxf make(Cell.Level level, boolean word) {
		CTDxf look = CTDxf.Factory.newInstance();
		CTFont font = look.addNewFont();
		font.addNewB().setVal(true);
		font.addNewI().setVal(false);
		font.addNewColor().setRgb(LevelColors.bytes(LevelColors.ink(level.level())));
		if (word) {
			CTNumFmt format = look.addNewNumFmt();
			format.setNumFmtId(FIRST_FORMAT + looks.size());
			format.setFormatCode(SafeText.spelled('"' + level.text().replace("\"", "\"\\\"\"") + '"'));
		}
		CTPatternFill fill = look.addNewFill().addNewPatternFill();
		fill.setPatternType(STPatternType.SOLID);
		fill.addNewFgColor().setRgb(LevelColors.bytes(LevelColors.fill(level.level())));
		fill.addNewBgColor().setRgb(LevelColors.bytes(LevelColors.fill(level.level())));
		return look;
	}
}
