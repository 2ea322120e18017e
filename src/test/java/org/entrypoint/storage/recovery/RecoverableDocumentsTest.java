package org.entrypoint.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.KeptWorkshop;
import org.entrypoint.storage.OneOfEach;
import org.entrypoint.storage.Script;
import org.entrypoint.storage.folder.AppFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.recovery.RecoverableChanges.Base;
import org.junit.jupiter.api.Test;

/** What this computer keeps of a workshop is found and written out, and stays as it is. */
class RecoverableDocumentsTest extends KeptWorkshop {
	@Test
	void changesToTheVersionInTheFileAreFoundAndWrittenAsAWholeWorkshop() throws Exception {
		assertEquals(file.toString(), only().place());
		assertEquals(RecoverableDocument.There.WORKSHOP, only().there());
		assertFalse(only().isOpen());
		assertEquals(Base.FILE, onlyChanges().base());
		assertEquals(VERSIONS, onlyChanges().changes());
		assertEquals(0, onlyChanges().unread());
		byte[] inFile = Files.readAllBytes(file);
		Path written = written();
		assertTrue(
				written.getFileName().toString()
						.matches("retreat \\(recovered \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\)\\.json"),
				written.toString());
		assertEquals(VERSIONS, Script.number(content(written).envelope().workshop()));
		assertEquals(Script.position(VERSIONS), content(written).envelope().position());
		assertNotEquals(content(file).envelope().documentId(), content(written).envelope().documentId());
		assertTrue(Arrays.equals(inFile, Files.readAllBytes(file)), "the file stays");
	}

	@Test
	void aCopyThatIsThereAlreadyStays() throws Exception {
		Path first = written();
		byte[] bytes = Files.readAllBytes(first);
		Path second = written();
		assertNotEquals(first, second);
		assertTrue(second.toString().endsWith(", 2).json"), second.toString());
		assertTrue(Arrays.equals(bytes, Files.readAllBytes(first)));
	}

	@Test
	void whatGoesOnFromAnEarlierVersionIsMadeAgainFromABackup() throws Exception {
		keepTheFile();
		theFileGoesOn();
		remember();
		assertEquals(Base.EARLIER, onlyChanges().base());
		assertTrue(onlyChanges().canBeMadeAgain());
		assertEquals(VERSIONS, Script.number(content(written()).envelope().workshop()));
	}

	@Test
	void theVersionMayBeNamedWhereverItLies() throws Exception {
		Path copy = Files.copy(file, real.resolve("elsewhere.json"));
		theFileGoesOn();
		List<RecoverableDocument> found = library().kept().of(copy);
		assertEquals(Base.FILE, found.getFirst().changes().getFirst().base());
		Path written = library().kept().copies(real.resolve("out")).write(found.getFirst(),
				found.getFirst().changes().getFirst());
		assertTrue(written.getFileName().toString().startsWith("elsewhere (recovered "), written.toString());
		assertEquals(VERSIONS, Script.number(content(written).envelope().workshop()));
	}

	@Test
	void aFileThatIsGoneIsKnownByWhereItWas() throws Exception {
		keepTheFile();
		remember();
		Files.delete(file);
		assertEquals(RecoverableDocument.There.NOTHING, only().there());
		assertEquals(file.toString(), only().place());
		assertEquals(Base.EARLIER, library().kept().of(file).getFirst().changes().getFirst().base());
		Path other = real.resolve("other.json");
		assertEquals("file.missing", assertThrows(Problem.class, () -> library().kept().of(other)).code().key());
	}

	@Test
	void aSoundFileOfWhichNothingIsKeptIsNoProblem() throws Exception {
		Path fresh = real.resolve("fresh.json");
		library().write(OneOfEach.workshop(), fresh);
		assertEquals(List.of(), library().kept().of(fresh));
		FileLibrary first = new FileLibrary(new AppFolder(real.resolve("none")), Clock.systemUTC());
		assertEquals(List.of(), first.kept().all());
		assertTrue(Files.notExists(real.resolve("none")));
	}

	@Test
	void whatCameBackWhenTheFileWasOpenedIsStillKept() throws Exception {
		OpenWorkshop open = library().open(file);
		open.saver().saveNow();
		open.saver().close();
		remember();
		assertEquals(VERSIONS, Script.number(content(file).envelope().workshop()));
		assertTrue(onlyChanges().isAside());
		assertEquals(Base.EARLIER, onlyChanges().base());
		assertEquals(VERSIONS, Script.number(content(written()).envelope().workshop()));
		assertEquals(2, only().earlier().size(), "what was found, and what was written");
		Path saved = library().kept().copies(real.resolve("out")).write(only(), only().earlier().getLast());
		assertTrue(saved.getFileName().toString().startsWith("retreat (saved "), saved.toString());
		assertEquals(0, Script.number(content(saved).envelope().workshop()));
	}

	@Test
	void whatIsOpenIsLeftAlone() throws Exception {
		keepTheFile();
		OpenWorkshop open = library().open(file);
		open.saver().saveNow();
		remember();
		assertTrue(only().isOpen());
		assertEquals(List.of(), only().changes());
		assertFalse(only().earlier().isEmpty());
		remember();
		open.saver().close();
		remember();
	}
}
