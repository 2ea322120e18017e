package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Dead;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.jspecify.annotations.Nullable;

/** A session at a desk: somebody opens the workshop and types, whatever the disks do. */
final class Sitting {
	/** How long a slow machine may need, in seconds. */
	private static final int PATIENCE = 60;
	private static final int TRIES = 1_000;

	/** Some program that opens a file. */
	interface Program {
		OpenWorkshop open(Path file) throws Problem;
	}

	/** Some program, as it works at a desk. */
	interface At {
		Program program(Desk desk);
	}

	private final Desk desk;
	private final Program program;
	private final Witness witness;
	private @Nullable Saver saver;
	private int version;

	/** A session with some program; it has not begun yet. */
	Sitting(Desk desk, Program program) {
		this.desk = desk;
		this.program = program;
		TestDisk disk = desk.stick();
		witness = new Witness(Desk.realFile(desk.real()),
				() -> disk.calls().stream().mapToInt(Call::number).max().orElse(0));
		watch();
	}

	Witness witness() {
		return witness;
	}

	private void watch() {
		desk.stick().fail(witness::watch);
	}

	/** Opens the workshop's file, again and again if need be. */
	Sitting open() throws InterruptedException {
		for (int attempt = 1; attempt <= TRIES && saver == null && !desk.isDead(); attempt++) {
			try {
				OpenWorkshop open = program.open(desk.file());
				version = Script.number(open.workshop());
				witness.begins(version);
				open.saver().subscribe(witness::hear);
				saver = open.saver();
			} catch (Problem e) {
				TimeUnit.MILLISECONDS.sleep(1);
			} catch (RuntimeException | Dead e) {
				complainUnlessDead("the file cannot be opened", e);
			}
		}
		if (saver == null && !desk.isDead()) {
			witness.complain("the file was never opened");
		}
		return this;
	}

	private void complainUnlessDead(String what, Throwable thrown) {
		if (!desk.isDead()) {
			witness.complain(what + ": " + thrown);
		}
	}

	SaveState state() {
		return saver == null ? new SaveState.Untouched() : saver.state();
	}

	/** The next version; nobody is told whether a disk fails. */
	void type() {
		if (saver != null && !desk.isDead()) {
			version++;
			witness.giving(version);
			try {
				saver.changed(Script.version(version), Script.position(version));
				witness.gave(version, saver.state());
			} catch (RuntimeException | Dead e) {
				complainUnlessDead("typing was disturbed", e);
			}
		}
	}

	/** Types so many versions, now fast, now slowly, and asks for saving once. */
	Sitting type(int versions, RandomGenerator random) throws InterruptedException {
		for (int typing = 1; typing <= versions && !desk.isDead(); typing++) {
			type();
			if (random.nextInt(3) > 0) {
				TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
			}
			if (typing == versions / 2) {
				saveNow();
			}
		}
		return this;
	}

	private void saveNow() {
		try {
			if (saver != null) {
				saver.saveNow();
			}
		} catch (Problem e) {
			// the room is told, and goes on
			return;
		} catch (RuntimeException | Dead e) {
			complainUnlessDead("saving was disturbed", e);
		}
	}

	/** Waits for a state. */
	boolean await(Class<? extends SaveState> kind) throws InterruptedException {
		return await(kind::isInstance);
	}

	/** Waits for such a state. */
	boolean await(Predicate<SaveState> which) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (!which.test(state()) && System.nanoTime() < end && !desk.isDead()) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		return which.test(state());
	}

	/** All is well again: everything gets into the file by itself, and the workshop can be closed. */
	Sitting heal() throws InterruptedException {
		desk.heal();
		watch();
		if (saver != null && !await(SaveState.Saved.class)) {
			witness.complain("all is well, but the saver says " + state());
		}
		return close();
	}

	/** Closes the workshop; if that cannot be, then because the program is dead. */
	Sitting close() {
		try {
			if (saver != null) {
				saver.close();
			}
		} catch (Problem | RuntimeException | Dead e) {
			complainUnlessDead("the workshop cannot be closed", e);
		}
		return this;
	}

	/** The program dies on all disks, if it has not yet: the system closes all that it had opened. */
	Sitting die() {
		desk.heal();
		desk.fail(call -> DiskFault.DEATH);
		for (Path each : List.of(desk.file(), desk.app())) {
			assertThrows(Dead.class, () -> Files.exists(each));
		}
		return this;
	}

	/** Lets another program find what this one left where nothing fails. */
	Sitting leave(boolean wasClosed) throws IOException {
		witness.look();
		Found.in(desk.real()).tell(witness, wasClosed);
		Found.beside(desk.real()).forEach(name -> witness.complain("beside the file lies " + name));
		return this;
	}
}
