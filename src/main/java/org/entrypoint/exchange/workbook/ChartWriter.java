package org.entrypoint.exchange.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.entrypoint.locale.Words;
import org.entrypoint.exchange.report.Cell;
import org.entrypoint.exchange.report.Chart;
import org.entrypoint.exchange.report.Row;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;

/** Draws Excel's own charts from the tables of a sheet, with a number at every bar: color never speaks alone. */
final class ChartWriter {
	/** Hundredths of a point. */
	private static final int LETTERS = 700;
	private static final int TITLE = 800;
	private static final String WHOLE = "0";
	private static final int PAPER = 0xFFFFFF;
	private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
	private final XSSFSheet target;
	private final List<Line> written;
	private final CellWriter cells;

	/**
	 * Draws on a sheet.
	 *
	 * @param written the line in each of its rows
	 */
	ChartWriter(XSSFSheet target, List<Line> written, CellWriter cells) {
		this.target = target;
		this.written = written;
		this.cells = cells;
	}

	/** Draws a chart over a row, from one column to before another. */
	void draw(Chart chart, int row, int from, int to) {
		XSSFTable table = target.getTables().stream().filter(each -> each.getName().equals(chart.table())).findFirst()
				.orElseThrow(() -> new IllegalStateException("no table " + chart.table()));
		XSSFChart drawn = target.createDrawingPatriarch()
				.createChart(new XSSFClientAnchor(0, 0, 0, 0, from, row, to, row + 1));
		describe(drawn, chart);
		stretch(drawn, written.get(row).height());
		XDDFCategoryAxis things = drawn.createCategoryAxis(AxisPosition.LEFT);
		things.setOrientation(AxisOrientation.MAX_MIN);
		XDDFValueAxis values = drawn.createValueAxis(AxisPosition.TOP);
		values.setCrosses(AxisCrosses.AUTO_ZERO);
		values.setMinimum(0);
		values.setVisible(false);
		XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, things, values);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(chart.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
		data.setGapWidth(40);
		XDDFCategoryDataSource categories = categories(table, chart.categories());
		for (Chart.Series each : chart.series()) {
			XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(categories,
					numbers(table, each.head()));
			series.setTitle(each.head(), null);
			series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color(each.color()))));
			label(series.getCTBarSer(), chart.stacked() ? each.color() : PAPER, format(table, each.head()));
		}
		drawn.plot(data);
		if (chart.stacked()) {
			stack(drawn.getCTChart().getPlotArea().getBarChartArray(0));
		}
		if (chart.series().size() > 1) {
			drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		}
	}

	/** Bars of one category stand on one place. The library's own setter needs a schema that it does not bring. */
	private static void stack(CTBarChart bars) {
		try (XmlCursor cursor = bars.newCursor()) {
			cursor.toChild(CHARTS, "gapWidth");
			cursor.toEndToken();
			cursor.toNextToken();
			cursor.beginElement("overlap", CHARTS);
			cursor.insertAttributeWithValue("val", "100");
		}
	}

	private static byte[] color(int rgb) {
		return new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
	}

	private void describe(XSSFChart drawn, Chart chart) {
		drawn.setTitleText(chart.title());
		drawn.setTitleOverlay(false);
		drawn.getCTChart().getTitle().getTx().getRich().getPList().forEach(paragraph -> paragraph.getRList()
				.forEach(run -> size(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), TITLE, true)));
		CTChartSpace space = drawn.getCTChartSpace();
		(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
		CTTextBody letters = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
		letters.addNewBodyPr();
		letters.addNewP().addNewPPr().addNewDefRPr().setSz(LETTERS);
		CTGraphicalObjectFrame frame = drawn.getGraphicFrame().getCTGraphicalObjectFrame();
		frame.getNvGraphicFramePr().getCNvPr().setName(chart.title());
		frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.description());
	}

	/** The library's own model has no row that the chart could be as high as. */
	private static void stretch(XSSFChart drawn, double points) {
		int pixels = (int) (points / Units.POINT_DPI * Units.PIXEL_DPI);
		drawn.getGraphicFrame().getCTGraphicalObjectFrame().getXfrm().getExt().setCy(Units.pixelToEMU(pixels));
	}

	private static void size(CTTextCharacterProperties letters, int size, boolean bold) {
		letters.setLang(Words.language().toLanguageTag());
		letters.setSz(size);
		letters.setB(bold);
	}

	/** The number at a bar, in letters that can be read on what is behind them; of nothing there is no number. */
	private static void label(CTBarSer series, int behind, String shown) {
		CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
		CTNumFmt format = labels.addNewNumFmt();
		format.setFormatCode(shown + ";;");
		format.setSourceLinked(false);
		CTTextBody letters = labels.addNewTxPr();
		letters.addNewBodyPr();
		CTTextCharacterProperties run = letters.addNewP().addNewPPr().addNewDefRPr();
		run.setSz(LETTERS);
		run.addNewSolidFill().addNewSrgbClr().setVal(color(LevelColors.inkOn(behind)));
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	private XDDFCategoryDataSource categories(XSSFTable table, String head) {
		int column = table.findColumnIndex(head);
		return XDDFDataSourcesFactory.fromArray(
				rows(table).stream().map(row -> row.texts().get(column - RowWriter.FIRST)).toArray(String[]::new),
				address(table, column));
	}

	/** The numbers as they are now; of words there is no bar. */
	private XDDFNumericalDataSource<Double> numbers(XSSFTable table, String head) {
		XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
				cells(table, head).map(cell -> CellWriter.number(cell).orElse(0)).toArray(Double[]::new),
				address(table, table.findColumnIndex(head)));
		numbers.setFormatCode(format(table, head));
		return numbers;
	}

	/** How the first number of a column is shown. */
	private String format(XSSFTable table, String head) {
		int index = table.findColumnIndex(head) - RowWriter.FIRST;
		String format = cells(table, head).findFirst().map(cell -> cells.format(Row.Kind.TABLE, cell, index))
				.orElse(WHOLE);
		return format.equals("General") ? WHOLE : format;
	}

	private Stream<Cell> cells(XSSFTable table, String head) {
		int index = table.findColumnIndex(head) - RowWriter.FIRST;
		return rows(table).stream().map(row -> row.cells().get(index));
	}

	private List<Line> rows(XSSFTable table) {
		return written.subList(table.getStartRowIndex() + 1, table.getEndRowIndex() + 1);
	}

	private String address(XSSFTable table, int column) {
		return new CellRangeAddress(table.getStartRowIndex() + 1, table.getEndRowIndex(), column, column)
				.formatAsString(target.getSheetName(), true);
	}
}
