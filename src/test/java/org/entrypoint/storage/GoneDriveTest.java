package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.presence.OpenMarker;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Place;
import org.entrypoint.session.port.SaveState.Saved;
import org.entrypoint.session.port.Saver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A drive goes away and leaves the folder at which it was attached, as a network share or a drive of fstab does: that
 * folder is not taken for it. On real drives, where this program may make some.
 */
@EnabledOnOs(OS.LINUX)
class GoneDriveTest {
	/** Looks and tries again when it is told to; what failed, all the time. */
	private static final SavePace ASKED = new SavePace(new Debouncer.Pace(0, 0),
			new Debouncer.Pace(3_600_000, 3_600_000), 5, 3_600_000, 3_600_000);
	/** Says beside the file that it is open, again and again. */
	private static final SavePace TALKATIVE = new SavePace(ASKED.journal(), ASKED.file(), 5, 3_600_000, 5);
	@TempDir
	private Path temporary;
	private final Mounts mounts = new Mounts();
	private Path inside = Path.of("");
	private Path place = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void aDrive() throws Exception {
		inside = Files.createDirectory(temporary.resolve("what is on the drive"));
		place = temporary.resolve("media/drive");
		file = place.resolve("retreat.json");
		mounts.drive(inside, place);
		library().write(Script.version(0), file);
	}

	@AfterEach
	void takeAway() throws Exception {
		mounts.close();
	}

	private FileLibrary library() {
		return library(ASKED);
	}

	private FileLibrary library(SavePace pace) {
		return new FileLibrary(new AppFolder(temporary.resolve("app")), Clock.systemUTC(), pace);
	}

	private List<Path> list() throws IOException {
		try (Stream<Path> all = Files.list(place)) {
			return all.toList();
		}
	}

	/** The drive is pulled out while the workshop is open; what is typed then is kept, and told. */
	private Saver pulledOut() throws Exception {
		Saver saver = library().open(file).saver();
		SaverStates states = new SaverStates(saver);
		mounts.pullOut(place);
		saver.saveSoon();
		Failed told = states.await(Failed.class);
		assertEquals("save.otherDrive", told.problem().code().key(), "it is noticed before anybody types");
		assertEquals(Place.AWAY, told.words());
		saver.changed(Script.version(1), "");
		assertThrows(Problem.class, saver::saveNow);
		Failed failed = assertInstanceOf(Failed.class, saver.state());
		assertEquals("save.otherDrive", failed.problem().code().key());
		assertEquals(Place.THIS_COMPUTER, failed.words());
		assertEquals(Optional.of(new MissingFile(file, MissingFile.Kind.OTHER_DRIVE, Optional.empty())),
				saver.missing());
		assertEquals(List.of(), list(), "nothing is written into the bare folder");
		return saver;
	}

	@Test
	void nothingIsWrittenIntoItsBareFolderAndSavingGoesOnWhenItIsBack() throws Exception {
		Saver saver = pulledOut();
		SaverStates states = new SaverStates(saver);
		mounts.drive(inside, place);
		states.await(Saved.class);
		assertEquals(Script.version(1), library().read(file));
		saver.changed(Script.version(2), "");
		saver.close();
		assertEquals(Script.version(2), library().read(inside.resolve("retreat.json")));
	}

	@Test
	void aCopyOnAnotherDriveIsNotTakenForTheFile() throws Exception {
		place = temporary.resolve("media/stick");
		file = place.resolve("retreat.json");
		mounts.disk(place);
		library().write(Script.version(0), file);
		Path copy = Files.copy(file, place.resolveSibling("copy.json"));
		pulledOut().giveUp();
		assertEquals(Script.version(0), library().read(copy));
	}

	@Test
	void whereNobodyAnswersTheWordsComeBackWithTheDrive() throws Exception {
		Saver saver = pulledOut();
		assertThrows(Problem.class, saver::close);
		saver.giveUp();
		assertEquals(List.of(), list());
		mounts.drive(inside, place);
		OpenWorkshop again = library().open(file);
		assertEquals(Script.version(1), again.workshop());
		again.saver().close();
		assertEquals(Script.version(1), library().read(file));
	}

	@Test
	void whoSaysSoSavesThereAllTheSame() throws Exception {
		Saver saver = pulledOut();
		saver.recreate();
		assertEquals(Script.version(1), library().read(file));
		saver.close();
		assertEquals(Script.version(0), library().read(inside.resolve("retreat.json")));
	}

	@Test
	void aDriveThatIsAttachedElsewhereIsFound() throws Exception {
		Saver saver = pulledOut();
		Path elsewhere = place.resolveSibling("drive1");
		mounts.drive(inside, elsewhere);
		assertEquals("save.moved", assertThrows(Problem.class, saver::saveNow).code().key());
		saver.follow(saver.missing().flatMap(MissingFile::found).orElseThrow());
		saver.close();
		assertEquals(Script.version(1), library().read(elsewhere.resolve("retreat.json")));
		assertEquals(List.of(), list());
	}

	@Test
	void nothingIsSaidBesideAFileThatIsNotThere() throws Exception {
		Saver saver = library(TALKATIVE).open(file).saver();
		SaverStates states = new SaverStates(saver);
		mounts.pullOut(place);
		states.await(Failed.class);
		Files.deleteIfExists(OpenMarker.beside(file)); // the drive may go in the very moment in which it is said
		TimeUnit.MILLISECONDS.sleep(100);
		assertEquals(List.of(), list());
		saver.giveUp();
	}

	/** The names of files are the same on many sticks. */
	@Test
	void aFileOfThatNameOnAnotherDriveIsNotTakenForOneThatWasChanged() throws Exception {
		mounts.pullOut(place);
		for (String each : List.of("one", "other")) {
			mounts.disk(temporary.resolve(each));
		}
		mounts.drive(temporary.resolve("one"), place);
		library().write(Script.version(0), file);
		Saver saver = library().open(file).saver();
		mounts.pullOut(place);
		mounts.drive(temporary.resolve("other"), place);
		Files.writeString(file, "theirs");
		saver.changed(Script.version(1), "");
		assertEquals("save.otherDrive", assertThrows(Problem.class, saver::saveNow).code().key());
		assertEquals("theirs", Files.readString(file));
		assertEquals(List.of(file), list());
		saver.recreate();
		assertEquals("theirs", Files.readString(file), "it goes on beside it");
		SaveState.Apart apart = assertInstanceOf(SaveState.Apart.class, saver.state());
		assertEquals(Script.version(1), library().read(apart.file()));
		saver.close();
	}
}
