package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.recovery.RecoverableChanges.Base;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.journal.Journal;
import org.junit.jupiter.api.Test;

/** What cannot be made again, or only in part, is listed and told, and stays as it is. */
class RecoverableDamageTest extends KeptWorkshop {
	@Test
	void withoutItsVersionNothingCanBeMadeAgain() throws Exception {
		theFileGoesOn();
		try (Stream<Path> backups = Files.walk(real.resolve("app/backups"))) {
			for (Path each : backups.filter(Files::isRegularFile).toList()) {
				Files.delete(each);
			}
		}
		remember();
		assertEquals(Base.GONE, onlyChanges().base());
		assertEquals(VERSIONS, onlyChanges().changes());
		assertFalse(onlyChanges().canBeMadeAgain());
		assertEquals("recovery.gone", refused());
	}

	@Test
	void aDamagedFileIsKnownByItsIdAndByWhereItWas() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		Path cut = Files.write(real.resolve("cut.json"), Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals(1, library().kept().of(cut).size());
		Files.write(file, new byte[0]);
		assertEquals(1, library().kept().of(file).size());
		Path foreign = Files.writeString(real.resolve("foreign.json"), "{}");
		assertEquals("file.foreign", assertThrows(Problem.class, () -> library().kept().of(foreign)).code().key());
	}

	@Test
	void ofADamagedJournalTheSoundBeginningIsMadeAgainAndTheRestCounted() throws Exception {
		byte[] bytes = Files.readAllBytes(journal());
		Files.write(journal(), Arrays.copyOf(bytes, bytes.length - 1));
		remember();
		assertTrue(onlyChanges().unread() > 0, onlyChanges().toString());
		assertEquals(VERSIONS - 1, onlyChanges().changes());
		assertEquals(onlyChanges().changes(), Script.number(content(written()).envelope().workshop()));
	}

	@Test
	void aJournalThatCannotBeReadIsListedWithItsSize() throws Exception {
		Files.writeString(journal(), "nonsense", StandardCharsets.UTF_8);
		remember();
		assertEquals(Base.UNREADABLE, onlyChanges().base());
		assertEquals(8, onlyChanges().unread());
		assertEquals("", only().place());
		assertEquals("recovery.unreadable", refused());
	}

	@Test
	void aJournalWhoseFirstChangeIsDamagedIsListed() throws Exception {
		byte[] bytes = Files.readAllBytes(journal());
		int begun = 8 + ByteBuffer.wrap(bytes).getInt();
		Files.write(journal(), Arrays.copyOf(bytes, begun + 20));
		remember();
		assertEquals(Base.UNREADABLE, onlyChanges().base());
	}

	@Test
	void changesThatDoNotFitAreNotMadeAgain() throws Exception {
		Content content = content(file);
		Files.delete(journal());
		Body another = Body.of(Script.version(30));
		Journal journal = new Journal(new AppFolder(real.resolve("app")).journal(content.envelope().documentId()),
				content.envelope().documentId(), "crooked", new Journal.Base(content.hash(), another, file));
		journal.append(new Journal.State(Body.of(Script.version(33)), "", 3, Instant.now()));
		journal.close(false);
		remember();
		assertEquals(Base.UNFIT, onlyChanges().base());
		assertEquals("recovery.unfit", refused());
	}

	@Test
	void whatTheFileHasAlreadyIsSaid() throws Exception {
		Content old = content(file);
		Journal journal = new Journal(new AppFolder(real.resolve("app")).journal(old.envelope().documentId()),
				old.envelope().documentId(), "moved", new Journal.Base(old.hash(), Body.of(Script.version(0)), file));
		Files.delete(journal());
		Journal.State state = new Journal.State(Body.of(Script.version(1)), "", 1, Instant.now());
		long entry = journal.append(state);
		Envelope next = old.envelope().next(old.hash(), Instant.now(), "", Script.version(1));
		Files.write(file, codec.write(next));
		journal.saving(content(file).hash(), state, entry);
		journal.close(false);
		remember();
		assertEquals(Base.ARRIVED, onlyChanges().base());
		assertEquals("recovery.arrived", refused());
	}

	@Test
	void aFolderThatIsNoneGetsNothing() throws Exception {
		Path taken = Files.writeString(real.resolve("taken"), "a file");
		Problem refused = assertThrows(Problem.class,
				() -> library().kept().copies(taken).write(only(), onlyChanges()));
		assertEquals("recovery.folder", refused.code().key());
		assertEquals("a file", Files.readString(taken));
	}
}
