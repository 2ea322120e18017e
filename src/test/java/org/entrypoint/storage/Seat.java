package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Session;
import org.entrypoint.storage.disk.Dead;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.jspecify.annotations.Nullable;

/** A program at a computer, and whoever types there. Each program that runs there has a disk of its own to die on. */
final class Seat {
	/** How long a slow machine may need, in nanoseconds. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
	private static final String POSITION = "parking";

	/**
	 * Some program.
	 *
	 * @param opens how it opens a file
	 * @param saysKept when it tells the room that all is kept
	 */
	record Program(Opens opens, Predicate<SaveState> saysKept) {
	}

	/** How a program opens files. */
	interface Opens {
		OpenWorkshop open(AppFolder folder, Clock clock, Path file) throws Problem;
	}

	/** What a program has open. */
	private record Open(TestDisk disk, Session session, Saver saver, Set<String> typed, Set<Said> seen) {
	}

	private final Computer computer;
	private final Program program;
	private final Ledger ledger;
	private @Nullable Open open;
	private Set<Said> seen = Set.of();
	private int recovered;
	/** How often the room was asked where to go on. */
	private int questions;

	Seat(Computer computer, Program program, Ledger ledger) {
		this.computer = computer;
		this.program = program;
		this.ledger = ledger;
	}

	Computer computer() {
		return computer;
	}

	boolean isOpen() {
		return open != null;
	}

	/** How often words came back that were not in the file. */
	int recovered() {
		return recovered;
	}

	/** All that this program's rooms have seen since it opened its last file: it may write over that. */
	Set<Said> seen() {
		return seen;
	}

	/** Opens a file if it can be, and saves what came back; the fault is one of its disk. */
	void open(Path file, Fault fault) throws IOException {
		TestDisk disk = TestDisk.over(computer.real());
		seen = new HashSet<>();
		if (Files.exists(file)) {
			ledger.said(Files.readAllBytes(file)).ifPresent(seen::add);
		}
		disk.fail(fault);
		try {
			OpenWorkshop opened = program.opens().open(new AppFolder(disk.root().resolve(computer.name())),
					computer.clock(), disk.root().resolve(computer.real().relativize(file).toString()));
			Said said = Said.of(opened.workshop());
			ledger.look("what was opened", said);
			seen.add(said);
			Session session = new Session(opened.workshop(), () -> "id", computer.clock());
			session.subscribe(workshop -> opened.saver().changed(workshop, POSITION));
			open = new Open(disk, session, opened.saver(), new LinkedHashSet<>(), seen);
			recovered += opened.notices().stream().anyMatch(each -> each.startsWith("Recovered")) ? 1 : 0;
			save();
		} catch (Problem e) {
			return; // there is no such file, or only half of it
		} catch (RuntimeException | Dead e) {
			complainUnlessDead(disk, "a file cannot be opened", e);
		}
	}

	private void complainUnlessDead(TestDisk disk, String what, Throwable thrown) {
		if (!disk.isDead()) {
			ledger.complain(what + ": " + thrown);
		}
	}

	/** Types so many notes, and waits until they are kept. */
	void type(int notes) {
		Open now = open;
		if (now != null) {
			for (int note = 0; note < notes; note++) {
				String word = ledger.word("w");
				now.typed().add(word);
				change(now, () -> now.session().apply(Edit.AddNote.last(Note.of(word, "parked", word))));
			}
			hearKept(now);
		}
	}

	void undo() {
		Open now = open;
		if (now != null) {
			change(now, now.session()::undo);
			hearKept(now);
		}
	}

	void redo() {
		Open now = open;
		if (now != null) {
			change(now, now.session()::redo);
			hearKept(now);
		}
	}

	private void change(Open now, Runnable change) {
		change.run();
		ledger.know(now.session().workshop());
		Said said = Said.of(now.session().workshop());
		now.seen().add(said);
		ledger.takeBack(now.typed().stream().filter(each -> !said.words().contains(each)).toList());
	}

	/** Waits until the room is told that all is kept. */
	private void hearKept(Open now) {
		long end = System.nanoTime() + PATIENCE;
		while (!program.saysKept().test(now.saver().state()) && System.nanoTime() < end) {
			LockSupport.parkNanos(20_000);
		}
		if (program.saysKept().test(now.saver().state())) {
			List<String> said = Said.of(now.session().workshop()).words();
			ledger.keep(now.typed().stream().filter(said::contains).toList());
		} else {
			ledger.complain("what was typed is never kept: " + now.saver().state());
		}
	}

	/** Whether the words would come back. */
	static boolean isKept(SaveState state) {
		return state.isSettled() || state instanceof SaveState.OnThisComputer
				|| (state instanceof SaveState.Failed failed && failed.words() == SaveState.Place.THIS_COMPUTER);
	}

	/** Saves while something happens on the disk that is against it, or not. */
	void save(Fault fault) {
		Open now = open;
		if (now != null) {
			now.disk().fail(fault);
			save();
			now.disk().heal();
		}
	}

	/** Saves; a program that died of it is gone. */
	void save() {
		attempt("saving", Saver::saveNow);
	}

	void saveAs(Path real) {
		attempt("saving elsewhere",
				saver -> saver.saveAs(saver.file().resolveSibling(String.valueOf(real.getFileName()))));
	}

	void close() {
		attempt("closing", Saver::close);
		open = null;
	}

	private interface Doing {
		void with(Saver saver) throws Problem;
	}

	private void attempt(String what, Doing doing) {
		Open now = open;
		if (now == null) {
			return;
		}
		try {
			if (doOrAnswer(now.saver(), doing) && !now.saver().state().isSettled()) {
				ledger.complain("after " + what + " not all is saved: " + now.saver().state());
			}
		} catch (Problem | RuntimeException | Dead e) {
			complainUnlessDead(now.disk(), what + " failed", e);
		}
		if (now.disk().isDead()) {
			bury(now);
		}
	}

	/**
	 * Somebody moved or deleted the file, and the room is asked: it goes on there, writes it anew, or closes the
	 * workshop without an answer.
	 *
	 * @return whether all should be in a file now
	 */
	private boolean doOrAnswer(Saver saver, Doing doing) throws Problem {
		try {
			doing.with(saver);
			return true;
		} catch (Problem asked) {
			Optional<MissingFile> missing = saver.missing();
			if (missing.isEmpty()) {
				throw asked;
			}
			questions++;
			if (questions % 3 == 0) {
				saver.giveUp();
				open = null;
				return false;
			}
			Optional<Path> found = missing.get().found().filter(any -> questions % 3 == 1);
			if (found.isPresent()) {
				saver.follow(found.get());
			} else {
				saver.recreate();
			}
			doing.with(saver);
			return true;
		}
	}

	/** The program dies: nothing that it still does reaches the disk, and the system takes its locks away. */
	void die() {
		Open now = open;
		if (now != null) {
			now.disk().heal();
			now.disk().fail(call -> DiskFault.DEATH);
			assertThrows(Dead.class, () -> Files.exists(now.disk().root()));
			bury(now);
		}
	}

	/** Ends the threads of a dead program. */
	private void bury(Open now) {
		open = null;
		try {
			now.saver().giveUp();
		} catch (Problem | RuntimeException | Dead e) {
			System.getLogger(Seat.class.getName()).log(System.Logger.Level.DEBUG, "it is dead all the same", e);
		}
	}
}
