package org.entrypoint.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entrypoint.workshop.note.NoteChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Dead;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.Faults;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.storage.json.Body;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program dies while it begins a new file of its journal, because the disk refused the one before. */
class CutOffJournalTest {
	private static final String BASE = "00".repeat(32);
	private static final String SAVED = "11".repeat(32);
	@TempDir
	private Path real;

	private Journal.State state(int count) {
		FileLibrary library = new FileLibrary(new AppFolder(real.resolve("app")), Clock.systemUTC());
		Workshop workshop = library.sample();
		Edit edit = new Edit.ReviseNote(workshop.notes().getFirst().with(new NoteChange.SetText("said " + count)));
		return new Journal.State(
				Body.of(count > 0 && Edits.apply(workshop, edit) instanceof Applied(var next) ? next : workshop), "",
				count, Instant.EPOCH.plusSeconds(count));
	}

	/** The n-th writing of a journal's file. */
	private static Fault write(int number, DiskFault trouble) {
		return new Fault() {
			private int writes;

			@Override
			public DiskFault on(Call call) {
				writes += call.kind() == Call.Kind.WRITE ? 1 : 0;
				return call.kind() == Call.Kind.WRITE && writes == number ? trouble : DiskFault.NONE;
			}
		};
	}

	/** A journal of which the disk refused to take one more entry, so that the next one begins a new file. */
	private Journal refused(TestDisk disk) throws IOException {
		Journal journal = new Journal(disk.root().resolve("journal"), "doc", "session",
				new Journal.Base(BASE, state(0).body(), disk.root().resolve("retreat.json")));
		long entry = journal.append(state(1));
		journal.saving(SAVED, state(1), entry);
		journal.append(state(2));
		disk.fail(write(1, DiskFault.DENIED));
		assertThrows(IOException.class, () -> journal.append(state(3)));
		return journal;
	}

	private Body found(Path file) throws IOException {
		return JournalFile.read(file).orElseThrow().replay(BASE, state(0).body()).orElseThrow().body();
	}

	private void leaves(List<Path> files) throws IOException {
		new JournalFolder(real.resolve("journal")).clean();
		try (var left = Files.list(real.resolve("journal"))) {
			assertEquals(files, left.sorted().toList(), "the others are taken away");
		}
	}

	@Test
	void theFileBeforeIsTheOneThatCounts() throws Exception {
		TestDisk disk = TestDisk.over(real);
		Journal journal = refused(disk);
		disk.fail(write(3, DiskFault.DEATH));
		assertThrows(Dead.class, () -> journal.append(state(4)));
		List<Path> left = new JournalFolder(real.resolve("journal")).files();
		assertEquals(1, left.size(), left.toString());
		assertEquals(state(2).body(), found(left.getLast()));
		leaves(left);
	}

	/** All that was typed lies in the new file, which only lacks its name. */
	@Test
	void aFileThatWasWrittenAndCouldNotBeRenamedCounts() throws Exception {
		TestDisk disk = TestDisk.over(real);
		Journal journal = refused(disk);
		disk.fail(Faults.each(Call.Kind.MOVE, path -> true, DiskFault.DENIED));
		for (int typed = 4; typed <= 6; typed++) {
			int count = typed;
			assertThrows(IOException.class, () -> journal.append(state(count)));
		}
		List<Path> left = new JournalFolder(real.resolve("journal")).files();
		assertEquals(2, left.size(), left.toString());
		assertEquals(state(6).body(), found(left.getLast()));
		leaves(left);
	}
}
