package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLibraryTest {
	@TempDir
	private Path folder;

	private FileLibrary library() {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	private Workshop begun() {
		Workshop blank = Workshop.blank(library().builtIn());
		return after(blank, new Edit.Several(List.of(
				Edit.AddNote.last(Note.of("n1", "needs.critical", "Zwölf Boxkämpfer, 😀 and a \"quote\"\n= second line")
						.with(new NoteChange.SetVotes(3), new NoteChange.SetDimensions(List.of("rookies")))),
				new Edit.MarkCritical("n1"), new Edit.Rate(new RatingKey(Axis.USED, "rookies.d"), Rating.agreed(0)),
				new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "teams.1"),
						new Rating(null, List.of(new HandCount(Method.HANDS, List.of(0, 3, 9, 2), 1)))))));
	}

	private static Workshop after(Workshop workshop, Edit edit) {
		return assertInstanceOf(Applied.class, Edits.apply(workshop, edit)).workshop();
	}

	private static String refused(FileLibrary library, Path file, byte[] bytes) throws Exception {
		Files.write(file, bytes);
		Problem problem = assertThrows(Problem.class, () -> library.open(file));
		assertArrayEquals(bytes, Files.readAllBytes(file));
		return problem.code().key();
	}

	@Test
	void aWorkshopOpensAgainAsItWasSavedOnTheSameStep() throws Exception {
		Path file = folder.resolve("named.json");
		OpenWorkshop open = library().create(Workshop.blank(library().builtIn()));
		open.saver().changed(begun(), "needs/discuss/needs.causes");
		open.saver().saveAs(file);
		open.saver().close();

		OpenWorkshop again = library().open(file);

		assertEquals(begun(), again.workshop());
		assertEquals("needs/discuss/needs.causes", again.position());
		assertTrue(again.notices().isEmpty());
		assertTrue(again.saver().isNamed());
		assertInstanceOf(SaveState.Saved.class, open.saver().state());
		try (var unnamed = Files.list(folder.resolve("app/workshops"))) {
			assertEquals(0, unnamed.count(), "nothing is left of the unnamed file");
		}
	}

	@Test
	void aChangeIsInTheFileTwoSecondsLaterWithoutBeingAskedFor() throws Exception {
		OpenWorkshop open = library().create(Workshop.blank(library().builtIn()));
		Instant end = Instant.now().plus(Duration.ofSeconds(2));
		open.saver().changed(begun(), "");
		while (!Files.exists(open.saver().file()) && Instant.now().isBefore(end)) {
			Thread.sleep(20);
		}
		assertEquals(begun(), library().open(open.saver().file()).workshop());
		open.saver().close();
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotOverwritten() throws Exception {
		Path file = folder.resolve("shared.json");
		library().write(begun(), file);
		OpenWorkshop mine = library().open(file);
		library().write(after(begun(), new Edit.RemoveNote("n1")), file);
		byte[] theirs = Files.readAllBytes(file);

		mine.saver().changed(after(begun(), Edit.AddNote.last(Note.of("n2", "parked", "mine"))), "");

		mine.saver().saveNow();
		assertArrayEquals(theirs, Files.readAllBytes(file));
		SaveState.Apart apart = assertInstanceOf(SaveState.Apart.class, mine.saver().state());
		assertEquals("mine", library().read(apart.file()).note("n2").orElseThrow().text());
		mine.saver().saveAs(folder.resolve("beside.json"));
		assertEquals("mine", library().read(folder.resolve("beside.json")).note("n2").orElseThrow().text());
		mine.saver().close();
	}

	@Test
	void aTruncatedFileIsRefusedAndStaysAsItIs() throws Exception {
		Path file = folder.resolve("cut.json");
		library().write(begun(), file);
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length - 1; length += 997) {
			String code = refused(library(), file, Arrays.copyOf(whole, length));
			assertTrue(code.equals("file.empty") || code.equals("file.jsonSyntax"), code);
		}
	}

	@Test
	void everyKindOfWrongFileGetsItsOwnLine() throws Exception {
		Path file = folder.resolve("wrong.json");
		library().write(begun(), file);
		String good = Files.readString(file);
		assertEquals("file.foreign", refused(library(), file, "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.foreign", refused(library(), file, "[]".getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.encoding", refused(library(), file, good.getBytes(StandardCharsets.UTF_16LE)));
		assertEquals("file.jsonSyntax", refused(library(), file, (good + "x").getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.jsonTwice", refused(library(), file,
				good.replaceFirst("\"revision\"", "\"format\"").getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.jsonDeep", refused(library(), file, "[".repeat(100).getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.newer", refused(library(), file, good
				.replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 30000000000").getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.damaged", refused(library(), file,
				good.replace("\"votes\" : 3", "\"votes\" : \"3\"").getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.damaged", refused(library(), file,
				good.replace("\"place\" : \"needs.critical\"", "\"place\" : null").getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.rules",
				refused(library(), file, good.replace("\"place\" : \"needs.critical\"", "\"place\" : \"nowhere\"")
						.getBytes(StandardCharsets.UTF_8)));
		assertEquals("file.folder", assertThrows(Problem.class, () -> library().open(folder)).code().key());
		assertEquals("file.missing",
				assertThrows(Problem.class, () -> library().open(folder.resolve("no.json"))).code().key());
	}

	@Test
	void aFileEditedByHandOpensWithANotice() throws Exception {
		Path file = folder.resolve("hand.json");
		library().write(begun(), file);
		Files.writeString(file, Files.readString(file).replace("Zwölf", "Twelve"));
		OpenWorkshop open = library().open(file);
		assertEquals(1, open.notices().size());
		assertTrue(open.workshop().note("n1").orElseThrow().text().startsWith("Twelve"));
	}

	@Test
	void fieldsThatThisProgramDoesNotKnowStayInTheFile() throws Exception {
		Path file = folder.resolve("future.json");
		library().write(begun(), file);
		Files.writeString(file, Files.readString(file).replace("\"votes\" : 3", "\"votes\" : 3, \"mood\" : \"hopeful\"")
				.replaceFirst("\\{", "{\"room\": {\"lamps\": 4},"));
		OpenWorkshop open = library().open(file);
		open.saver().changed(after(open.workshop(), Edit.AddNote.last(Note.of("n0", "needs.critical", "x"))), "");
		open.saver().close();
		String saved = Files.readString(file);
		assertTrue(saved.contains("\"mood\" : \"hopeful\""), saved);
		assertTrue(saved.contains("\"lamps\" : 4"), saved);
	}

	@Test
	void recentWorkshopsAreKeptAndMissingOnesAreMarked() throws Exception {
		Path file = folder.resolve("gone.json");
		library().write(begun(), file);
		library().open(file);
		Files.delete(file);
		List<RecentWorkshop> recent = library().recent();
		assertEquals(1, recent.size());
		assertTrue(recent.getFirst().missing());
		RecentWorkshop before = library().recent().getFirst();
		library().forget(file);
		library().remember(before);
		assertEquals(before, library().recent().getFirst(), "that can be undone");
		library().forget(file);
		assertTrue(library().recent().isEmpty());
	}

	@Test
	void anUnreadableListOfRecentWorkshopsIsSetAside() throws Exception {
		Path list = folder.resolve("app/recent.json");
		Files.createDirectories(folder.resolve("app"));
		Files.writeString(list, "{not json");
		assertTrue(library().recent().isEmpty());
		assertEquals("{not json", Files.readString(folder.resolve("app/recent.unreadable.json")));
	}

	@Test
	void aFolderAsTargetIsRefusedAndNothingIsLeftBehind() throws Exception {
		Path target = Files.createDirectory(folder.resolve("target.json"));
		assertEquals("save.folder", assertThrows(Problem.class, () -> library().write(begun(), target)).code().key());
		assertEquals("save.noFolder",
				assertThrows(Problem.class, () -> library().write(begun(), folder.resolve("no/such.json"))).code()
						.key());
		try (var files = Files.list(folder)) {
			assertFalse(files.anyMatch(each -> String.valueOf(each.getFileName()).startsWith("~$")));
		}
	}
}
