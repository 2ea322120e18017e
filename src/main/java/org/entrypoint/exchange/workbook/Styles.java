package org.entrypoint.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's styles, each made once: Excel refuses a file with too many. */
final class Styles {
	private static final int INK = 0x1F2A37;
	private static final int WHITE = 0xFFFFFF;
	private static final int BLUE = 0x00598C;
	private static final int GRAY = 0x5E6B76;
	private static final int LINE = 0xB8C2CC;
	private static final int PALE = 0xE8EEF3;
	private static final int[] LEVELS = {GRAY, 0xC2410C, 0xE8A33D, 0x7CC4E8, BLUE};
	private static final int[] ON_LEVELS = {WHITE, WHITE, INK, INK, WHITE};
	private final XSSFWorkbook workbook;
	private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

	Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	XSSFCellStyle of(Look look) {
		return styles.computeIfAbsent(look, this::make);
	}

	private XSSFCellStyle make(Look look) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setAlignment(HorizontalAlignment.LEFT);
		style.setQuotePrefixed(look.quoted());
		dress(style, look.base());
		Integer level = look.level();
		if (level != null) {
			int shade = Math.min(level, LEVELS.length - 1);
			fill(style, LEVELS[shade]);
			style.setFont(font(10, true, false, ON_LEVELS[shade]));
		}
		return style;
	}

	private void dress(XSSFCellStyle style, Look.Base base) {
		switch (base) {
			case TITLE -> style.setFont(font(16, true, false, BLUE));
			case HEADING -> {
				style.setFont(font(13, true, false, BLUE));
				style.setBorderBottom(BorderStyle.MEDIUM);
				style.setBottomBorderColor(color(BLUE));
			}
			case SUBHEADING -> {
				style.setFont(font(11, true, false, INK));
				fill(style, PALE);
			}
			case PROSE, VALUE -> style.setFont(font(10, false, false, INK));
			case LABEL -> style.setFont(font(10, true, false, INK));
			case MUTED_VALUE -> style.setFont(font(10, false, true, GRAY));
			case DATE_VALUE -> {
				style.setFont(font(10, false, false, INK));
				date(style);
			}
			case HEADER -> {
				style.setFont(font(10, true, false, WHITE));
				fill(style, 0x33475B);
				frame(style);
			}
			case TABLE -> table(style, false, INK);
			case ID -> {
				table(style, false, GRAY);
				style.setFont(font(8, false, false, GRAY));
			}
			case MUTED -> table(style, true, GRAY);
			case DATE -> {
				table(style, false, INK);
				date(style);
			}
		}
	}

	private void table(XSSFCellStyle style, boolean italic, int ink) {
		style.setFont(font(10, false, italic, ink));
		frame(style);
	}

	private void date(XSSFCellStyle style) {
		style.setDataFormat(workbook.createDataFormat().getFormat("mmm d, yyyy"));
	}

	private static void frame(XSSFCellStyle style) {
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setBottomBorderColor(color(LINE));
		style.setTopBorderColor(color(LINE));
		style.setLeftBorderColor(color(LINE));
		style.setRightBorderColor(color(LINE));
	}

	private static void fill(XSSFCellStyle style, int rgb) {
		style.setFillForegroundColor(color(rgb));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private XSSFFont font(int points, boolean bold, boolean italic, int rgb) {
		XSSFFont font = workbook.createFont();
		font.setFontName("Calibri");
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		font.setItalic(italic);
		font.setColor(color(rgb));
		return font;
	}

	private static XSSFColor color(int rgb) {
		return new XSSFColor(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
	}
}
