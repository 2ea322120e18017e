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
import org.apache.xmlbeans.XmlCursor;
import org.entrypoint.exchange.report.Row;

/** The workbook's styles, each made once: Excel refuses a file with too many. */
final class Styles {
	private static final int SMALL = 7;
	private static final int INK = 0x1F2A37;
	private static final int WHITE = 0xFFFFFF;
	/** With a minus as high as the plus. */
	private static final String SIGNED = "+0.0;\u22120.0;";
	private static final int BLUE = 0x00598C;
	private static final int GRAY = 0x5E6B76;
	private static final int LINE = 0xB8C2CC;
	private static final int PALE = 0xE8EEF3;
	/** Where something is to be written: a warm white with a darker frame. */
	private static final int PAPER = 0xFFF8E1;
	private static final int FRAME = 0x8A97A3;
	/** Every office program has it, or one with letters of the same widths. */
	private static final String FONT = "Arial";
	private final XSSFWorkbook workbook;
	private final Wording wording;
	private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

	Styles(XSSFWorkbook workbook, Wording wording) {
		this.workbook = workbook;
		this.wording = wording;
		// Columns are measured in digits of the first font.
		XSSFFont normal = workbook.getFontAt(0);
		normal.setFontName(FONT);
		normal.setFontHeightInPoints((short) 10);
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
		style.setLocked(look.follows());
		dress(style, look.base());
		switch (look.form()) {
			case COUNT -> {
				// as it is
			}
			case MEAN -> number(style, "0.0");
			case GAP -> number(style, SIGNED + '"' + wording.noGap() + '"');
			case SHARE -> number(style, "0%");
		}
		Integer level = look.level();
		if (level != null) {
			fill(style, LevelColors.fill(level));
			style.setFont(font(Column.points(Row.Kind.TABLE), true, false, LevelColors.ink(level)));
		}
		return style;
	}

	private void dress(XSSFCellStyle style, Look.Base base) {
		switch (base) {
			case TITLE -> style.setFont(font(Column.points(Row.Kind.TITLE), true, false, BLUE));
			case HEADING -> {
				style.setFont(font(Column.points(Row.Kind.HEADING), true, false, BLUE));
				style.setBorderBottom(BorderStyle.MEDIUM);
				style.setBottomBorderColor(color(BLUE));
			}
			case SUBHEADING -> {
				style.setFont(font(Column.points(Row.Kind.SUBHEADING), true, false, INK));
				fill(style, PALE);
			}
			case PROSE, VALUE -> style.setFont(font(Column.points(Row.Kind.TABLE), false, false, INK));
			case LABEL -> style.setFont(font(Column.points(Row.Kind.TABLE), true, false, INK));
			case MUTED_VALUE -> style.setFont(font(Column.points(Row.Kind.TABLE), false, true, GRAY));
			case DATE_VALUE -> {
				style.setFont(font(Column.points(Row.Kind.TABLE), false, false, INK));
				date(style);
			}
			case HEADER -> {
				style.setFont(font(Column.points(Row.Kind.TABLE), true, false, WHITE));
				fill(style, 0x33475B);
				frame(style, LINE);
			}
			case INPUT -> input(style, false, INK);
			case MUTED_INPUT -> input(style, true, GRAY);
			case LINK -> style.setFont(underlined(font(Column.points(Row.Kind.TABLE), true, false, BLUE)));
			case TABLE -> table(style, false, INK);
			case ID -> {
				style.setWrapText(false);
				style.setFont(font(SMALL, false, false, GRAY));
			}
			case MUTED -> table(style, true, GRAY);
			case DATE -> {
				table(style, false, INK);
				date(style);
			}
		}
	}

	private void table(XSSFCellStyle style, boolean italic, int ink) {
		style.setFont(font(Column.points(Row.Kind.TABLE), false, italic, ink));
		frame(style, LINE);
	}

	/** A cell to write in. */
	private void input(XSSFCellStyle style, boolean italic, int ink) {
		style.setFont(font(Column.points(Row.Kind.TABLE), false, italic, ink));
		fill(style, PAPER);
		frame(style, FRAME);
	}

	private void number(XSSFCellStyle style, String format) {
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
	}

	private void date(XSSFCellStyle style) {
		style.setDataFormat(workbook.createDataFormat().getFormat("mmm d, yyyy"));
	}

	private static void frame(XSSFCellStyle style, int rgb) {
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setBottomBorderColor(color(rgb));
		style.setTopBorderColor(color(rgb));
		style.setLeftBorderColor(color(rgb));
		style.setRightBorderColor(color(rgb));
	}

	private static void fill(XSSFCellStyle style, int rgb) {
		style.setFillForegroundColor(color(rgb));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private XSSFFont font(int points, boolean bold, boolean italic, int rgb) {
		XSSFFont font = workbook.createFont();
		// A new font has a name and a size, but the file's schema asks for another order.
		font.getCTFont().removeName(0);
		font.getCTFont().removeSz(0);
		font.setBold(bold);
		font.setItalic(italic);
		font.setFontHeightInPoints((short) points);
		font.setColor(color(rgb));
		font.setFontName(FONT);
		return font;
	}

	/** The file's schema has the line under the letters before their size. */
	private static XSSFFont underlined(XSSFFont font) {
		try (XmlCursor size = font.getCTFont().getSzArray(0).newCursor();
				XmlCursor line = font.getCTFont().addNewU().newCursor()) {
			line.moveXml(size);
		}
		return font;
	}

	private static XSSFColor color(int rgb) {
		return new XSSFColor(LevelColors.bytes(rgb), null);
	}
}
