package org.entrypoint.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.exchange.RetreatReport;
import org.entrypoint.exchange.entry.Seals;
import org.entrypoint.exchange.entry.Written;
import org.entrypoint.exchange.report.Report;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.workbook.cells.BookCells;
import org.entrypoint.locale.Words;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.workshop.Workshop;

/**
 * Writes a workshop as an Excel workbook (.xlsx). The same workshop always gives the same bytes, and nothing in them
 * names the computer or its user.
 */
public final class WorkbookExporter implements Exporter {
	private static final String PROGRAM = "EntryPoint";
	private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

	@Override
	public void export(Workshop workshop, Content content, Paper paper, Path file, Progress progress) throws Problem {
		ExportFile target = new ExportFile(file);
		target.check();
		Report report = RetreatReport.of(workshop, content);
		int all = report.sheets().size() + 1;
		if (!progress.goOn(0, all)) {
			return;
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Wording wording = new Wording();
			Styles styles = new Styles(workbook, wording);
			BookCells cells = new BookCells();
			LevelRules levels = new LevelRules(workbook);
			int done = 0;
			for (Sheet sheet : report.sheets()) {
				new SheetWriter(workbook, cells, styles, levels, sheet, wording, report.state())
						.write(new Page(sheet.print(), paper));
				done++;
				if (!progress.goOn(done, all)) {
					return;
				}
			}
			new ListsWriter(workbook, cells, styles, wording).write(report.choices(),
					Seals.spelled(Written.entries(report)), paper);
			describe(workbook, report.title());
			byte[] bytes = Archive.of(workbook, cells);
			if (progress.goOn(done, all)) {
				target.write(bytes);
				progress.goOn(all, all);
			}
		} catch (IOException e) {
			throw new Problem(ProblemCode.EXPORT_FAILED, target.target(), FileFailure.of(e).words()).because(e);
		}
	}

	private static void describe(XSSFWorkbook workbook, String title) {
		CoreProperties core = workbook.getProperties().getCoreProperties();
		Optional<Date> always = Optional.of(Date.from(ALWAYS));
		core.setCreator(PROGRAM);
		core.setTitle(title);
		core.getUnderlyingProperties().setLanguageProperty(Words.language().toLanguageTag());
		core.setLastModifiedByUser(PROGRAM);
		core.setCreated(always);
		core.setModified(always);
	}
}
