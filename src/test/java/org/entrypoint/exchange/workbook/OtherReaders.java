package org.entrypoint.exchange.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.entrypoint.exchange.incoming.IncomingBook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingRow;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.strict.Json;
import tools.jackson.databind.JsonNode;

/** Further readers of a workbook: our own, and those of other programs where they are installed. */
final class OtherReaders {
	private static final long SECONDS = 60;
	private static final String SCRIPT = """
			import json, openpyxl, sys
			book = openpyxl.load_workbook(sys.argv[1])
			sheets = {sheet.title: [[('' if cell is None else str(cell)) for cell in row]
			    for row in sheet.iter_rows(values_only=True)] for sheet in book}
			with open(sys.argv[2], 'w', encoding='ascii') as out:
			    json.dump(sheets, out)
			""";
	/** The first may be one without libraries. */
	private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
	private final Path folder;

	OtherReaders(Path folder) {
		this.folder = folder;
	}

	/** The program's own reader of workbooks from outside. */
	Book byOurs(byte[] workbook) throws IOException, Problem {
		IncomingBook book = new IncomingBooks().read(Files.write(folder.resolve("ours.xlsx"), workbook));
		Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
		for (IncomingSheet sheet : book.sheets()) {
			sheets.put(sheet.name(), Book.arranged(sheet.rows().stream().map(OtherReaders::cells).toList()));
		}
		return new Book(sheets);
	}

	private static List<String> cells(IncomingRow row) {
		int last = row.cells().isEmpty() ? 0 : row.cells().lastKey();
		return IntStream.rangeClosed(1, last).mapToObj(column -> row.cell(column).map(OtherReaders::text).orElse(""))
				.toList();
	}

	private static String text(IncomingValue value) {
		return value instanceof IncomingValue.Words(String text) ? text : value.toString();
	}

	/** Python's reader; nothing where it is not installed. */
	Optional<Book> byOpenpyxl(byte[] workbook) throws IOException {
		Path file = Files.write(folder.resolve("python.xlsx"), workbook);
		Path said = folder.resolve("python.json");
		if (PYTHONS.stream().noneMatch(each -> runs(each, file, said))) {
			return Optional.empty();
		}
		Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
		JsonNode found = Json.strict().readTree(Files.readString(said));
		found.forEachEntry((name, rows) -> {
			List<List<String>> read = new ArrayList<>();
			rows.forEach(row -> read.add(trimmed(row.valueStream().map(JsonNode::asString).toList())));
			sheets.put(name, Book.arranged(read));
		});
		return Optional.of(new Book(sheets));
	}

	private static boolean runs(String python, Path file, Path said) {
		try {
			Process process = new ProcessBuilder(python, "-c", SCRIPT, file.toString(), said.toString())
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException notInstalled) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** LibreOffice, as it shows the cells; nothing where it is not installed. */
	Optional<Book> byLibreOffice(byte[] workbook) throws IOException, InterruptedException {
		byte[] flat = LibreOffice.converted(workbook, folder, "fods");
		return flat.length == 0 ? Optional.empty() : Optional.of(new Book(FlatDocument.sheets(flat)));
	}

	/** Cells without the empty ones behind the last. */
	static List<String> trimmed(List<String> cells) {
		int last = cells.size();
		while (last > 0 && cells.get(last - 1).isEmpty()) {
			last--;
		}
		return cells.subList(0, last);
	}
}
