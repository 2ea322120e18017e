package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.DiskFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virus scanner or a sync client holds the workshop's file for a moment, just when it is to be replaced. */
class HeldFileTest {
	@TempDir(factory = InMemory.class)
	private Path folder;
	private Desk desk;
	private OpenWorkshop open;

	/** Denies the first moves over the workshop's file, and counts what is written beside it. */
	private static final class Held implements Fault {
		private final int times;
		private final Supplier<DiskFault> trouble;
		private int moves;
		private int writes;

		Held(int times, Supplier<DiskFault> trouble) {
			this.times = times;
			this.trouble = trouble;
		}

		@Override
		public synchronized DiskFault on(Call call) {
			if (call.kind() == Call.Kind.WRITE && call.path().contains("~$retreat.json.tmp")) {
				writes++;
			}
			if (call.kind() != Call.Kind.MOVE || !call.target().endsWith("retreat.json")) {
				return DiskFault.NONE;
			}
			moves++;
			return moves > times ? DiskFault.NONE : trouble.get();
		}
	}

	@BeforeEach
	void begin() throws Exception {
		desk = Desk.together(folder).begin(true);
		open = desk.library(Desk.HURRIED).open(desk.file());
	}

	private int inFile() throws Problem {
		return Script.number(Desk.library(folder).open(Desk.realFile(folder)).workshop());
	}

	@Test
	void onlyTheMoveIsTriedAgain() throws Exception {
		Held held = new Held(3, () -> DiskFault.DENIED);
		desk.fail(held);
		open.saver().changed(Script.version(1), "");
		open.saver().saveNow();
		assertEquals(4, held.moves);
		assertEquals(1, held.writes);
		open.saver().close();
		assertEquals(1, inFile());
	}

	@Test
	void whoHoldsItForLongerKeepsItAndIsTold() throws Exception {
		byte[] before = Files.readAllBytes(Desk.realFile(folder));
		desk.fail(new Held(1_000, () -> DiskFault.DENIED));
		open.saver().changed(Script.version(1), "");
		assertEquals("save.denied", assertThrows(Problem.class, open.saver()::saveNow).code().key());
		assertArrayEquals(before, Files.readAllBytes(Desk.realFile(folder)));
		desk.heal();
		open.saver().close();
		assertEquals(1, inFile());
	}

	/** It was held because it was being written: what came to lie there stays, and ours goes beside it. */
	@Test
	void whatTheHolderWroteMeanwhileIsNotOverwritten() throws Exception {
		byte[] theirs = theirs();
		desk.fail(new Held(1, () -> {
			put(theirs);
			return DiskFault.DENIED;
		}));
		open.saver().changed(Script.version(1), "");
		open.saver().saveNow();
		assertEquals(SaveState.Apart.class, open.saver().state().getClass());
		assertArrayEquals(theirs, Files.readAllBytes(Desk.realFile(folder)));
		Path ours = open.saver().file();
		open.saver().close();
		assertEquals(1, Script.number(desk.library(Desk.HURRIED).open(ours).workshop()));
	}

	private byte[] theirs() throws Exception {
		Path other = Files.createDirectories(folder.resolve("other")).resolve("theirs.json");
		Desk.library(folder.resolve("other")).write(Script.version(7), other);
		return Files.readAllBytes(other);
	}

	private void put(byte[] bytes) {
		try {
			Files.write(Desk.realFile(folder), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
