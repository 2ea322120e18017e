package org.entrypoint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.workshop.Workshop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Export and import in a warm process, beside the least writer of the same cells and the least reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExportBench {
	/** The size of the workshop; 0 is the sample as it is. */
	@Param({"0", "100", "2000", "10000"})
	public int notes;

	private final Exporter exporter = new WorkbookExporter();
	private final Importer importer = new WorkbookImporter(new IncomingBooks());
	private final List<List<List<String>>> cells = new ArrayList<>();
	private Path folder = Path.of("target");
	private Workshop workshop = Workshops.of(Workshops.library(folder), 0);

	/** Exports once and reads what is in the cells. */
	@Setup
	public void export() throws IOException, Problem {
		folder = Files.createTempDirectory(Path.of("target"), "bench");
		workshop = Workshops.of(Workshops.library(folder), notes);
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(exportReal()))) {
			for (Sheet sheet : workbook) {
				List<List<String>> rows = new ArrayList<>();
				for (Row row : sheet) {
					List<String> texts = new ArrayList<>();
					row.forEach(cell -> texts.add(cell.toString()));
					rows.add(texts);
				}
				cells.add(rows);
			}
		}
	}

	/** Exports the workshop to a file. */
	@Benchmark
	public Path exportReal() throws Problem {
		Path file = folder.resolve("real.xlsx");
		exporter.export(workshop, Exporter.Content.COMPLETE, file, Exporter.Progress.UNHEARD);
		return file;
	}

	/** Reads the workbook back and finds that nothing was changed. */
	@Benchmark
	public Proposal importReal() throws Problem {
		return importer.read(workshop, folder.resolve("real.xlsx"));
	}

	/** Opens the same workbook. */
	@Benchmark
	public int importFloor() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("real.xlsx")))) {
			return book.getNumberOfSheets();
		}
	}

	/** Streams the texts into plain cells. */
	@Benchmark
	public Path exportFloor() throws IOException {
		Path file = folder.resolve("floor.xlsx");
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			for (List<List<String>> rows : cells) {
				Sheet sheet = workbook.createSheet();
				for (int row = 0; row < rows.size(); row++) {
					Row written = sheet.createRow(row);
					for (int column = 0; column < rows.get(row).size(); column++) {
						written.createCell(column).setCellValue(rows.get(row).get(column));
					}
				}
			}
			workbook.write(out);
		}
		return file;
	}
}
