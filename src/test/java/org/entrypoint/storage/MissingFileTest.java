package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState.Apart;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Place;
import org.entrypoint.session.port.SaveState.Saved;
import org.entrypoint.session.port.Saver;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that is not where it was: nothing is written to its place, and nothing is lost, before somebody says where.
 */
class MissingFileTest {
	/** Keeps words at once, and writes the file only when it is told to. */
	private static final SavePace ASKED = new SavePace(new Debouncer.Pace(0, 0),
			new Debouncer.Pace(3_600_000, 3_600_000), 3_600_000, 3_600_000, 3_600_000);
	/** Looks for the file all the time. */
	private static final SavePace WATCHFUL = new SavePace(new Debouncer.Pace(0, 0),
			new Debouncer.Pace(3_600_000, 3_600_000), 5, 3_600_000, 5);
	@TempDir(factory = InMemory.class)
	private Path temporary;
	private Path folder = Path.of("");
	private Path file = Path.of("");
	private FileLibrary library = new FileLibrary(new AppFolder(Path.of("")), Clock.systemUTC(), ASKED);

	private FileLibrary library(SavePace pace) {
		return new FileLibrary(new AppFolder(temporary.resolve("app")), Clock.systemUTC(), pace);
	}

	@BeforeEach
	void aWorkshop() throws Exception {
		temporary = temporary.toRealPath();
		library = library(ASKED);
		folder = Files.createDirectories(temporary.resolve("here/retreats"));
		file = folder.resolve("retreat.json");
		library.write(Script.version(0), file);
	}

	private Workshop in(Path any) throws Problem {
		return library.read(any);
	}

	/** The file is not there: it is said when something was typed, where the words are, and nothing is written. */
	private MissingFile asked(Saver saver, String code) {
		saver.changed(Script.version(1), "");
		assertEquals(code, assertThrows(Problem.class, saver::saveNow).code().key());
		Failed failed = assertInstanceOf(Failed.class, saver.state());
		assertEquals(code, failed.problem().code().key());
		assertEquals(Place.THIS_COMPUTER, failed.words());
		assertTrue(Files.notExists(file), "nothing is written there");
		return saver.missing().orElseThrow();
	}

	private void follows(Path moved) throws Exception {
		Saver saver = library.open(file).saver();
		Files.createDirectories(moved.resolveSibling(""));
		Files.move(file, moved);
		assertEquals(new MissingFile(file, MissingFile.Kind.MOVED, Optional.of(moved)), asked(saver, "save.moved"));
		assertEquals(Script.version(0), in(moved));
		saver.follow(moved);
		assertEquals(moved, saver.file());
		assertInstanceOf(Saved.class, saver.state());
		assertEquals(Optional.empty(), saver.missing());
		assertEquals(Script.version(1), in(moved));
		saver.changed(Script.version(2), "");
		saver.close();
		assertEquals(Script.version(2), in(moved));
		assertTrue(Files.notExists(file));
		assertEquals(moved, library.recent().getFirst().file());
	}

	@Test
	void aRenamedFileIsFoundAndTheRoomGoesOnThere() throws Exception {
		follows(folder.resolve("renamed.JSON"));
	}

	@Test
	void soIsOneInAFolderThatIsInItsFolder() throws Exception {
		follows(folder.resolve("day two/retreat.json"));
	}

	@Test
	void soIsOneInTheFolderAbove() throws Exception {
		follows(folder.resolveSibling("retreat.json"));
	}

	@Test
	void soIsOneInAFolderBesideItsFolder() throws Exception {
		follows(folder.resolveSibling("archive").resolve("retreat.json"));
	}

	@Test
	void soIsOneWhoseWholeFolderWasRenamed() throws Exception {
		Saver saver = library.open(file).saver();
		Path renamed = Files.move(folder, folder.resolveSibling("renamed"));
		assertEquals(Optional.of(renamed.resolve("retreat.json")), asked(saver, "save.moved").found());
		saver.follow(renamed.resolve("retreat.json"));
		saver.close();
		assertEquals(Script.version(1), in(renamed.resolve("retreat.json")));
		assertTrue(Files.notExists(folder));
	}

	@Test
	void ofACopyAndTheFileItselfTheFileIsFound() throws Exception {
		Saver saver = library.open(file).saver();
		for (int copy = 0; copy < 5; copy++) {
			Files.copy(file, folder.resolve("copy " + copy + ".json"));
		}
		Path moved = Files.move(file, folder.resolve("moved.json"));
		for (int copy = 5; copy < 10; copy++) {
			Files.copy(moved, folder.resolve("copy " + copy + ".json"));
		}
		assertEquals(Optional.of(moved), asked(saver, "save.moved").found());
		saver.giveUp();
	}

	@Test
	void whatIsTypedMayGoOnAtTheOldPlaceAsWell() throws Exception {
		Saver saver = library.open(file).saver();
		Path moved = Files.move(file, folder.resolve("moved.json"));
		asked(saver, "save.moved");
		saver.recreate();
		assertEquals(Script.version(1), in(file));
		assertEquals(Script.version(0), in(moved), "the moved one stays as it is");
		Files.delete(file);
		saver.changed(Script.version(2), "");
		assertThrows(Problem.class, saver::saveNow, "the answer was about that file and no other");
		saver.giveUp();
	}

	@Test
	void aDeletedFileIsSaidAndWrittenAnewWhenSomebodyWantsIt() throws Exception {
		Saver saver = library.open(file).saver();
		Files.delete(file);
		assertEquals(new MissingFile(file, MissingFile.Kind.GONE, Optional.empty()), asked(saver, "save.gone"));
		saver.recreate();
		assertInstanceOf(Saved.class, saver.state());
		saver.close();
		assertEquals(Script.version(1), in(file));
	}

	@Test
	void whatSomebodyPutThereMeanwhileIsNotOverwritten() throws Exception {
		Saver saver = library.open(file).saver();
		Files.delete(file);
		asked(saver, "save.gone");
		Files.writeString(file, "theirs");
		saver.recreate();
		assertEquals("theirs", Files.readString(file));
		Apart apart = assertInstanceOf(Apart.class, saver.state());
		assertEquals(Script.version(1), in(apart.file()));
		saver.close();
	}

	@Test
	void aMovedFileThatWasChangedSinceIsNotOverwritten() throws Exception {
		Saver saver = library.open(file).saver();
		Path moved = Files.move(file, folder.resolve("moved.json"));
		asked(saver, "save.moved");
		Files.writeString(moved, "theirs");
		assertEquals("save.changed", assertThrows(Problem.class, () -> saver.follow(moved)).code().key());
		assertEquals("theirs", Files.readString(moved));
		assertEquals(file, saver.file());
		assertEquals("save.gone", assertThrows(Problem.class, saver::saveNow).code().key());
		saver.giveUp();
	}

	@Test
	void whereNobodyAnswersTheWordsStayOnThisComputer() throws Exception {
		Saver saver = library.open(file).saver();
		Path moved = Files.move(file, folder.resolve("moved.json"));
		asked(saver, "save.moved");
		assertThrows(Problem.class, saver::close);
		saver.giveUp();
		OpenWorkshop again = library.open(moved);
		assertEquals(Script.version(1), again.workshop());
		assertTrue(again.notices().getFirst().startsWith("Recovered 1 change to moved.json"),
				again.notices()::toString);
		again.saver().close();
		assertEquals(Script.version(1), in(moved));
	}

	@Test
	void itIsNoticedWhileNobodyTypesAndSavingGoesOnWhenTheFileIsBack() throws Exception {
		Saver saver = library(WATCHFUL).open(file).saver();
		SaverStates states = new SaverStates(saver);
		Path moved = Files.move(file, folder.resolve("moved.json"));
		Failed failed = states.await(Failed.class);
		assertEquals("save.moved", failed.problem().code().key());
		assertEquals(Place.AWAY, failed.words());
		assertTrue(saver.state().isSettled(), "it can be closed without a question");
		byte[] before = Files.readAllBytes(moved);
		Files.move(moved, file);
		states.await(Saved.class);
		assertEquals(Optional.empty(), saver.missing());
		assertEquals(Script.version(0), in(file));
		assertEquals(before.length, Files.size(file), "nothing was written for that");
		saver.close();
	}

	@Test
	void whoAsksForSavingIsNotToldThatAMissingFileIsSaved() throws Exception {
		Saver saver = library.open(file).saver();
		saver.saveNow();
		Files.delete(file);
		assertEquals("save.gone", assertThrows(Problem.class, saver::saveNow).code().key());
		saver.saveSoon();
		saver.close();
		assertTrue(Files.notExists(file));
		assertFalse(Files.exists(OpenMarker.beside(file)), "nothing is said beside a file that is not there");
	}

	@Test
	void whatIsTypedWhileTheFileIsAwayIsInItWhenItIsBack() throws Exception {
		Saver saver = library(WATCHFUL).open(file).saver();
		SaverStates states = new SaverStates(saver);
		Path moved = Files.move(file, folder.resolve("moved.json"));
		states.await(Failed.class);
		saver.changed(Script.version(3), "");
		TimeUnit.MILLISECONDS.sleep(20);
		assertTrue(Files.notExists(file));
		Files.move(moved, file);
		while (!in(file).equals(Script.version(3))) {
			states.await(Saved.class);
		}
		saver.close();
	}
}
