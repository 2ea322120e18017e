package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nastiest strings come back from a workbook exactly as they left: nothing is found that somebody changed. */
class NastyReturnTest {
	private static Workshop workshop(String where) {
		return where.equals("notes") ? Nasty.workshop() : Nasty.elsewhere();
	}

	private static Proposal proposal(byte[] bytes, Workshop workshop, Path folder) throws Exception {
		return new WorkbookImporter(new IncomingBooks()).read(workshop,
				Files.write(folder.resolve("back.xlsx"), bytes));
	}

	@ParameterizedTest
	@ValueSource(strings = {"notes", "elsewhere"})
	void nothingWasChanged(String where, @TempDir Path folder) throws Exception {
		Workshop workshop = workshop(where);
		assertEquals(List.of(), proposal(Written.complete(workshop), workshop, folder).changes());
	}

	@ParameterizedTest
	@ValueSource(strings = {"notes", "elsewhere"})
	void andEveryWordIsComparedWhereTheSealsAreGone(String where, @TempDir Path folder) throws Exception {
		Workshop workshop = workshop(where);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Written.complete(workshop)))) {
			book.removeSheetAt(book.getSheetIndex("Lists"));
			book.write(out);
		}
		assertEquals(List.of(), proposal(out.toByteArray(), workshop, folder).changes());
	}

	/** A workshop that never heard these words gets them back from the workbook. */
	@ParameterizedTest
	@ValueSource(strings = {"notes"})
	void aWorkshopWithOtherWordsGetsThemBack(String where, @TempDir Path folder) throws Exception {
		Workshop workshop = workshop(where);
		Workshop other = workshop;
		for (Note note : workshop.notes()) {
			other = Written.after(other, new Edit.ReviseNote(note.with(new NoteChange.SetText("other"))));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Written.complete(workshop)))) {
			book.removeSheetAt(book.getSheetIndex("Lists"));
			book.removeSheetAt(book.getSheetIndex("All notes"));
			book.write(out);
		}
		Proposal proposal = proposal(out.toByteArray(), other, folder);
		Workshop after = Proposal.together(other, proposal.changes(), () -> "x").after();
		for (Note note : workshop.notes()) {
			assertEquals(note.text(), after.note(note.id()).orElseThrow().text(), note.id());
		}
	}
}
