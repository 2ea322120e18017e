package org.entrypoint.ownform.copy.sheet;

import org.entrypoint.ownform.copy.xml.XmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.workbook.SafeText;

/** How a filled cell is spelled in a sheet's part. */
public final class CellXml {
	private static final int FIRST_YEAR = 1900;
	private static final int FIRST_YEAR_OF_1904 = 1904;
	private static final int LAST_YEAR = 9999;
	private final CellStyles styles;
	private final boolean from1904;

	/**
	 * Cells of one workbook.
	 *
	 * @param from1904 whether its days are counted from 1904 on
	 */
	public CellXml(CellStyles styles, boolean from1904) {
		this.styles = styles;
		this.from1904 = from1904;
	}

	/**
	 * The cell.
	 *
	 * @param look the number of the look that the form gave it
	 * @param prefix what stands before the names of elements there
	 */
	String of(CellAddress address, int look, CellContent content, String prefix) {
		return switch (content) {
			case CellContent.Words(String text) -> words(address, look, text, prefix);
			case CellContent.Figure(double value) -> number(address, look, value, prefix);
			case CellContent.Day(LocalDate date) -> day(address, look, date, prefix);
		};
	}

	private String words(CellAddress address, int look, String text, String prefix) {
		int shown = text.indexOf('\n') < 0 ? look : styles.wrapped(look);
		shown = SafeText.isRisky(text) ? styles.quoted(shown) : shown;
		return open(address, shown, " t=\"inlineStr\"", prefix) + "<" + prefix + "is><" + prefix
				+ "t xml:space=\"preserve\">" + XmlText.escaped(SafeText.spelled(text)) + "</" + prefix + "t></"
				+ prefix + "is></" + prefix + "c>";
	}

	private String number(CellAddress address, int look, double value, String prefix) {
		String spelled = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
		return open(address, look, "", prefix) + "<" + prefix + "v>" + spelled + "</" + prefix + "v></" + prefix + "c>";
	}

	private String day(CellAddress address, int look, LocalDate date, String prefix) {
		boolean counted = date.getYear() >= (from1904 ? FIRST_YEAR_OF_1904 : FIRST_YEAR) && date.getYear() <= LAST_YEAR;
		if (!counted || styles.isText(look) || !styles.knows(look)) {
			return words(address, look, date.toString(), prefix);
		}
		return number(address, styles.isDay(look) ? look : styles.day(look), DateUtil.getExcelDate(date, from1904),
				prefix);
	}

	private static String open(CellAddress address, int look, String type, String prefix) {
		return "<" + prefix + "c r=\"" + address + "\"" + (look == 0 ? "" : " s=\"" + look + "\"") + type + ">";
	}
}
