package org.entrypoint.exchange.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.session.port.Exporter;

/**
 * A page of a sheet. What fits a page of letter fits one of A4, so that both have the same pages.
 *
 * @param print how the sheet lies on it
 * @param paper its size
 */
record Page(Sheet.Print print, Exporter.Paper paper) {
	private static final double SIDE_INCHES = 0.4;
	private static final double END_INCHES = 0.5;
	private static final double POINTS_PER_INCH = 72;
	/** A page of A4 across is lower than one of letter by three in a hundred. */
	private static final double SPARE = 0.965;
	/** Letters of 9 points become 8 points high. */
	private static final double SMALLEST = 8.0 / 9;

	/**
	 * Sets up a sheet to be printed one page wide.
	 *
	 * @param high whether it is one page high as well
	 */
	void setUp(XSSFSheet target, boolean high) {
		PrintSetup setup = target.getPrintSetup();
		setup.setLandscape(print != Sheet.Print.PORTRAIT);
		setup.setPaperSize(paper == Exporter.Paper.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
		target.setFitToPage(true);
		target.setAutobreaks(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) (high ? 1 : 0));
		target.setMargin(PageMargin.LEFT, SIDE_INCHES);
		target.setMargin(PageMargin.RIGHT, SIDE_INCHES);
		target.setMargin(PageMargin.TOP, END_INCHES);
		target.setMargin(PageMargin.BOTTOM, END_INCHES);
	}

	/** Whether lines of this height, in points, are one page that can be read. */
	boolean isWhole(double height) {
		return (print == Sheet.Print.PAGE || print == Sheet.Print.PORTRAIT) && height * SMALLEST <= heightPoints();
	}

	/** The height that is printed on, in points; what fits it fits the lower A4 too. */
	double heightPoints() {
		return ((print == Sheet.Print.PORTRAIT ? 11 : 8.5) - 2 * END_INCHES) * POINTS_PER_INCH * SPARE;
	}
}
