package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.SaveState.Failed;
import org.entrypoint.session.port.SaveState.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are really full, or really cannot be written: where this program may make some. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
	private static final int PIECE = 4_096;
	@TempDir
	private Path folder;
	private final Mounts mounts = new Mounts();

	@AfterEach
	void unmount() throws Exception {
		mounts.close();
	}

	/** Fills a disk until nothing more fits; also once more, when something was deleted meanwhile. */
	private static Path fill(Path place) throws IOException {
		Path filler = place.resolve("filler");
		try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			for (int piece = 0; piece < 10_000; piece++) {
				out.write(new byte[PIECE]);
			}
		} catch (IOException full) {
			return filler;
		}
		throw new IOException("the disk is larger than it should be");
	}

	/** Types into a workshop, one version of which is saved before it fails. */
	private Sitting typed(Desk desk) throws Exception {
		Sitting sitting = new Sitting(desk, file -> desk.library(Desk.HURRIED).open(file)).open();
		sitting.type();
		assertTrue(sitting.await(SaveState.Saved.class), sitting.state().toString());
		return sitting;
	}

	private static void fails(Sitting sitting, Place words) throws InterruptedException {
		for (int typed = 0; typed < 4; typed++) {
			sitting.type();
		}
		assertTrue(sitting.await(state -> state instanceof Failed failed && failed.words() == words),
				sitting.state().toString());
	}

	private void allIsWell(Sitting sitting) throws Exception {
		sitting.heal();
		assertEquals(sitting.witness().given(), Found.in(folder).version());
		assertEquals(List.of(), sitting.witness().complaints());
	}

	@Test
	void onAFullStickNothingIsLost() throws Exception {
		mounts.disk(folder.resolve("stick"));
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = typed(desk);
		Path filler = fill(folder.resolve("stick"));
		fails(sitting, Place.THIS_COMPUTER);
		assertEquals(1, sitting.witness().look());
		Files.delete(filler);
		allIsWell(sitting);
	}

	@Test
	void onAFullComputerTheWordsAreOnTheStick() throws Exception {
		mounts.disk(folder.resolve("app"));
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = typed(desk);
		Path filler = fill(folder.resolve("app"));
		SaveState told = sitting.state();
		for (int typed = 0; typed < 1_000 && !(told instanceof Failed); typed++) {
			fill(folder.resolve("app"));
			sitting.type();
			TimeUnit.MILLISECONDS.sleep(20);
			told = sitting.state();
		}
		assertInstanceOf(Failed.class, told);
		assertTrue(sitting.await(SaveState::isSettled), sitting.state().toString());
		assertEquals(sitting.witness().given(), sitting.witness().look());
		Files.delete(filler);
		allIsWell(sitting);
	}

	@Test
	void aStickThatCanNoLongerBeWrittenLosesNothing() throws Exception {
		mounts.disk(folder.resolve("stick"));
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = typed(desk);
		String stick = folder.resolve("stick").toString();
		assumeTrue(Mounts.run("mount", "-o", "remount,ro", stick), "the disk cannot be protected");
		fails(sitting, Place.THIS_COMPUTER);
		assertEquals(1, sitting.witness().look());
		assertTrue(Mounts.run("mount", "-o", "remount,rw", stick));
		allIsWell(sitting);
	}

	@Test
	void aFolderThatMustNotBeWrittenLosesNothing() throws Exception {
		Desk desk = Desk.apart(folder).begin(true);
		Sitting sitting = typed(desk);
		Path stick = folder.resolve("stick");
		assertTrue(stick.toFile().setWritable(false));
		assumeTrue(!Files.isWritable(stick), "root may write everywhere");
		fails(sitting, Place.THIS_COMPUTER);
		assertTrue(stick.toFile().setWritable(true));
		allIsWell(sitting);
	}
}
