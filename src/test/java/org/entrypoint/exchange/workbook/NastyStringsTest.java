package org.entrypoint.exchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Refused;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody types is read by others as it was typed, after it was saved, opened again and exported. What no file
 * can hold is replaced where everybody sees it.
 */
class NastyStringsTest {
	private static final int LEAST = 45;
	private static final List<String> SHEETS = List.of("2 Strengths", "All notes");
	private static final Workshop TYPED = Nasty.workshop();
	private static final byte[] BYTES = Written.complete(TYPED);
	@TempDir
	private Path folder;

	/** Every text that a reader reads otherwise than it was kept, on both sheets that say it. */
	private static void assertRead(Book book, UnaryOperator<String> otherwise) {
		List<String> wrong = new ArrayList<>();
		for (String sheet : SHEETS) {
			Map<String, String> said = new HashMap<>();
			Book.table(book.rows(sheet))
					.forEach(row -> said.put(row.getOrDefault("Id", ""), row.getOrDefault("What was said", "")));
			Nasty.notes().forEach((text, notes) -> {
				String read = notes.stream().map(each -> said.getOrDefault(each.id(), "no row"))
						.collect(Collectors.joining());
				if (!read.equals(otherwise.apply(text.kept()))) {
					wrong.add(sheet + ", " + text.name() + ": " + shown(read) + " instead of " + shown(text.kept()));
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	/** Words with what cannot be seen spelled by its number, and not all of them. */
	private static String shown(String words) {
		String spelled = words.chars()
				.mapToObj(each -> each > ' ' && each < 0x7F ? String.valueOf((char) each) : "<%04X>".formatted(each))
				.collect(Collectors.joining());
		return words.length() + " characters “" + spelled.substring(0, Math.min(160, spelled.length())) + "”";
	}

	@Test
	void theyAreMany() {
		assertTrue(NastyText.all().size() >= LEAST, "texts: " + NastyText.all().size());
		assertEquals(NastyText.all().size(), NastyText.all().stream().map(NastyText::name).distinct().count());
	}

	@Test
	void whatNoFileCanHoldAndWhatIsTooLongIsRefusedAsItIs() {
		for (NastyText each : NastyText.all()) {
			Note note = Note.of("n", "strengths.value", each.typed());
			boolean isLong = each.typed().length() > Note.LONGEST;
			if (isLong || !each.typed().equals(each.kept())) {
				Refused refused = assertInstanceOf(Refused.class, Edits.apply(Written.empty(), Edit.AddNote.last(note)),
						each.name());
				assertEquals(isLong ? Reason.TOO_LONG : Reason.BAD_TEXT, refused.refusal().reason(), each.name());
			}
		}
	}

	@Test
	void savedAndOpenedAgainTheyAreTheSame() throws Exception {
		FileLibrary library = new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
		Path file = folder.resolve("nasty.json");
		OpenWorkshop open = library.create(Written.empty());
		open.saver().changed(TYPED, "");
		open.saver().saveAs(file);
		open.saver().close();
		OpenWorkshop again = library.open(file);
		again.saver().close();
		Nasty.notes()
				.forEach((text, notes) -> assertEquals(text.kept(),
						notes.stream().map(each -> again.workshop().note(each.id()).map(Note::text).orElse("no note"))
								.collect(Collectors.joining()),
						text.name()));
		assertEquals(TYPED, again.workshop());
		assertTrue(again.notices().isEmpty());
	}

	@Test
	void poiReadsThem() {
		assertRead(Book.byPoi(BYTES), each -> each);
	}

	@Test
	void fastExcelReadsThem() {
		assertRead(Book.byFastExcel(BYTES), each -> each);
	}

	@Test
	void ourOwnReaderReadsThem() throws Exception {
		assertRead(new OtherReaders(folder).byOurs(BYTES), each -> each);
	}

	/** It takes every {@code x005F_} away and knows no other escape, so that it reads less of those who typed one. */
	@Test
	void openpyxlReadsThem() throws Exception {
		Optional<Book> book = new OtherReaders(folder).byOpenpyxl(BYTES);
		assumeTrue(book.isPresent(), "openpyxl is not installed");
		assertRead(book.orElseThrow(), each -> SafeText.spelled(each).replace("x005F_", ""));
	}

	@Test
	void libreOfficeReadsThem() throws Exception {
		Optional<Book> book = new OtherReaders(folder).byLibreOffice(BYTES);
		assumeTrue(book.isPresent(), "LibreOffice is not installed");
		assertRead(book.orElseThrow(), each -> each);
	}
}
