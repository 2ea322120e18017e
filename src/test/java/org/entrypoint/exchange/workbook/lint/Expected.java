package org.entrypoint.exchange.workbook.lint;

/**
 * What a workbook was asked to be.
 *
 * @param title the diagnostic's title
 * @param state what every page says of it; empty for nothing
 * @param paper the paper's number in the file
 */
public record Expected(String title, String state, int paper) {
	/** Letter, 8.5 by 11 inches. */
	public static final int LETTER = 1;
	/** 210 by 297 millimeters. */
	public static final int A4 = 9;
}
