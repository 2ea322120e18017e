package org.entrypoint.exchange.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.Sheet;

/** The paper of a sheet: US letter, or twice that for the one long table. */
record Page(Sheet.Print print) {
	/** 11 × 17 inches. */
	private static final short TABLOID = 3;
	private static final double SIDE_INCHES = 0.4;
	private static final double END_INCHES = 0.6;

	/** Sets up a sheet to be printed one page wide. */
	void setUp(XSSFSheet target) {
		PrintSetup setup = target.getPrintSetup();
		setup.setLandscape(print != Sheet.Print.PORTRAIT);
		setup.setPaperSize(print == Sheet.Print.WIDE ? TABLOID : PrintSetup.LETTER_PAPERSIZE);
		target.setFitToPage(true);
		target.setAutobreaks(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		target.setMargin(PageMargin.LEFT, SIDE_INCHES);
		target.setMargin(PageMargin.RIGHT, SIDE_INCHES);
		target.setMargin(PageMargin.TOP, END_INCHES);
		target.setMargin(PageMargin.BOTTOM, END_INCHES);
	}

	/** The height that is printed on. */
	double heightInches() {
		return (print == Sheet.Print.LANDSCAPE ? 8.5 : 11) - 2 * END_INCHES;
	}
}
