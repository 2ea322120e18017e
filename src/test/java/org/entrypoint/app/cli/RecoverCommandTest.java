package org.entrypoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the command says of what is kept, and what it ends with. */
@Execution(ExecutionMode.CONCURRENT)
class RecoverCommandTest {
	private static final String SECRET = "nobody may read this in a terminal";
	@TempDir
	private Path temporary;
	private Path folder = Path.of("");
	private Path file = Path.of("");
	private FileLibrary library = new FileLibrary(new AppFolder(Path.of("")), Clock.systemUTC());

	@BeforeEach
	void aWorkshop() throws Exception {
		folder = temporary.toRealPath();
		file = folder.resolve("retreat.json");
		library = new FileLibrary(new AppFolder(folder.resolve(".state/entrypoint")), Clock.systemUTC());
		library.write(library.sample(), file);
	}

	private static Workshop after(Workshop workshop, String id) {
		return ((Outcome.Applied) Edits.apply(workshop, Edit.AddNote.last(Note.of(id, "parked", SECRET)))).workshop();
	}

	/** Something is typed that never reaches the file. */
	private void typeAndGiveUp() throws Exception {
		OpenWorkshop open = library.open(file);
		open.saver().changed(after(open.workshop(), "n1"), "parking");
		open.saver().giveUp();
	}

	/** Something is typed and saved. */
	private void typeAndSave(String id) throws Exception {
		OpenWorkshop open = library.open(file);
		open.saver().changed(after(open.workshop(), id), "parking");
		open.saver().saveNow();
		open.saver().close();
	}

	private List<String> names(String of) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(of))) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private void loseEarlierVersions() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve(".state/entrypoint/backups"))) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				Files.delete(each);
			}
		}
	}

	private Path journal() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve(".state/entrypoint/journals"))) {
			return all.filter(each -> each.toString().endsWith(".journal")).findFirst().orElseThrow();
		}
	}

	private Run run(String... arguments) {
		Run run = Run.of(folder, arguments);
		assertFalse(run.out().contains(SECRET) || run.err().contains(SECRET), run.out() + run.err());
		return run;
	}

	@Test
	void whereNothingIsKeptThatIsSaid() throws IOException {
		String said = "This computer keeps nothing of any workshop that could come back.";
		assertEquals(said, run("recover", "--list").done().out().strip());
		assertEquals(said, run("recover").done().out().strip());
		assertEquals(said, run("recover", "-o", "out").done().out().strip());
		assertEquals("This computer keeps nothing of retreat.json that could come back.",
				run("recover", "retreat.json").done().out().strip());
		assertEquals(List.of("retreat.json"), names("."), "no folder is made for nothing");
	}

	@Test
	void changesAreListedAndWrittenOut() throws Exception {
		typeAndGiveUp();
		List<String> listed = run("recover", "--list").done().out().lines().toList();
		assertEquals(file.toString(), listed.getFirst());
		assertTrue(listed.get(1).startsWith("  1 change to the version in the file, the last one on "), listed.get(1));
		assertTrue(listed.get(1).endsWith("Opening the file here brings it back."), listed.get(1));
		assertEquals("To write it out: entrypoint recover -o DIR", listed.getLast());
		List<String> written = run("recover", "-o", "out").done().out().lines().toList();
		assertEquals(file.toString(), written.getFirst());
		assertTrue(written.get(1).startsWith("  1 change made again, the last one on "), written.get(1));
		String name = names("out").getFirst();
		assertTrue(name.startsWith("retreat (recovered "), name);
		assertTrue(written.get(1).endsWith("Written: " + Path.of("out", name)), written.get(1));
		assertTrue(library.read(folder.resolve("out").resolve(name)).note("n1").isPresent());
		run("check", "out/" + name).done();
		run("recover", "-o", "out").done();
		assertEquals(4, names("out").size(), "twice the changes, twice what was opened; nothing is replaced");
		assertTrue(library.read(file).note("n1").isEmpty());
		OpenWorkshop again = library.open(file);
		assertTrue(again.workshop().note("n1").isPresent(), "it is still kept");
		again.saver().close();
	}

	@Test
	void wordsThatWereNotAddedAreCountedAndWrittenOutButNoVote() throws Exception {
		OpenWorkshop open = library.open(file);
		open.saver().roomChanged(new RoomSnapshot("", Map.of("note needs.why", SECRET, "paste note needs.why",
				"Two\nlines", RoomSnapshot.VOTE + "URGENCY pay", "HANDS 1 2"), Map.of()));
		open.saver().giveUp();
		String listed = run("recover").done().out();
		assertTrue(listed.contains("Words in 2 fields that were typed and not added yet"), listed);
		assertFalse(listed.contains(SECRET), listed);
		run("recover", "-o", "out", "retreat.json").done();
		String name = names("out").getFirst();
		assertTrue(name.startsWith("retreat (not added ") && name.endsWith(").txt"), name);
		assertEquals(List.of(SECRET, "", "Two", "lines"), Files.readAllLines(folder.resolve("out").resolve(name)));
		assertTrue(run("recover").done().out().contains("Words in 2 fields"), "they are still kept");
		run("recover", "-o", "other").done();
		assertTrue(names("other").getFirst().startsWith("EntryPoint workshop (not added "), "nobody noted its name");
	}

	@Test
	void earlierVersionsAreCountedAndTheNewestOrAllAreWritten() throws Exception {
		typeAndSave("n1");
		typeAndSave("n2");
		String listed = run("recover").done().out();
		assertTrue(listed.contains("  3 earlier versions, the newest saved on "), listed);
		run("recover", "-o", "newest").done();
		assertEquals(1, names("newest").size());
		Path newest = folder.resolve("newest").resolve(names("newest").getFirst());
		assertTrue(newest.getFileName().toString().startsWith("retreat (saved "), newest.toString());
		assertEquals(library.read(file), library.read(newest));
		run("recover", "--all", "-o", "all", "retreat.json").done();
		assertEquals(3, names("all").size());
	}

	@Test
	void aDamagedFileIsNotSaidToBeGone() throws Exception {
		typeAndSave("n1");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 900));
		String listed = run("recover").done().out();
		assertTrue(listed.startsWith(file + " (what lies there now is damaged, or another workshop)"), listed);
	}

	@Test
	void whatCannotBeMadeAgainIsToldWithWhatToDo() throws Exception {
		typeAndGiveUp();
		loseEarlierVersions();
		Path copy = Files.copy(file, folder.resolve("copy.json"));
		Files.delete(file);
		String listed = run("recover").done().out();
		assertTrue(listed.startsWith(file + " (not there now)"), listed);
		assertTrue(listed.contains("  1 change to a version that this computer no longer has"), listed);
		run("recover", "-o", "out").complained(ExitCode.FAILED, "name it: entrypoint recover -o DIR FILE");
		assertTrue(Files.notExists(folder.resolve("out")));
		run("recover", "-o", "out", "copy.json").done();
		assertTrue(library.read(folder.resolve("out").resolve(names("out").getFirst())).note("n1").isPresent());
		assertTrue(Files.exists(copy));
	}

	@Test
	void damagedJournalsAreListedAndTold() throws Exception {
		typeAndGiveUp();
		Files.writeString(journal(), "nonsense");
		String listed = run("recover").done().out();
		assertTrue(listed.startsWith("A workshop; where it lies is not known"), listed);
		assertTrue(listed.contains("Changes that can no longer be read (8 bytes, written on "), listed);
		run("recover", "-o", "out").complained(ExitCode.FAILED, "can no longer be read");
	}

	@Test
	void backupsOfWhichNoneIsSoundAreTold() throws Exception {
		typeAndSave("n1");
		try (Stream<Path> all = Files.walk(folder.resolve(".state/entrypoint/backups"))) {
			for (Path each : all.filter(some -> some.toString().endsWith(".json")).toList()) {
				Files.writeString(each, "{");
			}
		}
		run("recover", "-o", "out").complained(ExitCode.FAILED, "No earlier version of " + file + " can be read");
	}

	@Test
	void whatIsOpenInAnotherProgramIsLeftAlone() throws Exception {
		OpenWorkshop open = library.open(file);
		open.saver().changed(after(open.workshop(), "n1"), "parking");
		open.saver().saveNow();
		String listed = run("recover").done().out();
		assertTrue(listed.contains("Open right now in another window"), listed);
		assertTrue(listed.contains("earlier version"), listed);
		run("recover", "-o", "out").complained(ExitCode.FAILED, "is open right now");
		assertEquals(1, names("out").size(), "its newest earlier version");
		open.saver().close();
		assertFalse(run("recover").done().out().contains("Open right now"));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void whereNothingCanBeWrittenThatIsToldForEach() throws Exception {
		typeAndGiveUp();
		loseEarlierVersions();
		Files.writeString(folder.resolve("taken"), "a file");
		run("recover", "-o", "taken").complained(ExitCode.FAILED,
				"The folder taken cannot be used: something of the same name is in the way.");
		run("recover", "-o", "/proc/none").complained(ExitCode.FAILED, "The folder /proc/none cannot be used: ");
		run("recover", "-o", "/proc").complained(ExitCode.FAILED, "/proc");
	}

	@Test
	void whatIsNoWorkshopIsBadInputAndTheOthersAreDone() throws Exception {
		typeAndGiveUp();
		Files.writeString(folder.resolve("foreign.json"), "{ \"x\": 1 }");
		Run run = run("recover", "none.json", "foreign.json", "retreat.json").complained(ExitCode.BAD_INPUT,
				"none.json cannot be found", "foreign.json is not an EntryPoint workshop");
		assertTrue(run.out().contains("1 change to the version in the file"), run.out());
	}

	@Test
	void optionsThatDoNotFitAreBadInput() {
		run("recover", "--list", "-o", "out").complained(ExitCode.BAD_INPUT, "Choose one", "--help");
		run("recover", "--all").complained(ExitCode.BAD_INPUT, "needs a folder", "--help");
		run("recover", "--nonsense").complained(ExitCode.BAD_INPUT, "--nonsense", "--help");
	}

	@Test
	void aFileThatIsOlderThanWhatIsKeptIsSaid() throws Exception {
		byte[] older = Files.readAllBytes(file);
		typeAndSave("n1");
		assertFalse(Run.of(folder, "recover").out().contains("is older"), "the file is the newest");
		Files.write(file, older);
		Run recover = Run.of(folder, "recover");
		assertTrue(recover.out().contains("The file is older than a version that is kept here, saved on "),
				recover.out());
		Run check = Run.of(folder, "check", "retreat.json");
		assertEquals(0, check.code(), check.err());
		assertTrue(check.err().contains("retreat.json is an older version, saved on "), check.err());
	}
}
