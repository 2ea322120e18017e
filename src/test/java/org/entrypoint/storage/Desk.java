package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.TestDisk;

/**
 * Where a session takes place: the workshop's file on a stick, and the program's own folder, both on disks that fail
 * when they are told to.
 */
final class Desk {
	/** Many times as fast as in a retreat. */
	static final SavePace HURRIED = new SavePace(new Debouncer.Pace(1, 3), new Debouncer.Pace(3, 12), 4, 3_000,
			3_600_000);
	private static final String FILE = "retreat.json";
	private final Path real;
	private final TestDisk stick;
	private final TestDisk computer;
	private final Path file;
	private final Path app;

	private Desk(Path real, TestDisk stick, TestDisk computer, Path file, Path app) {
		this.real = real;
		this.stick = stick;
		this.computer = computer;
		this.file = file;
		this.app = app;
	}

	/** One disk has it all. */
	static Desk together(Path real) throws IOException {
		TestDisk disk = TestDisk.over(real);
		return new Desk(real, disk, disk, disk.root().resolve("stick").resolve(FILE), disk.root().resolve("app"));
	}

	/** Two disks. */
	static Desk apart(Path real) throws IOException {
		TestDisk stick = TestDisk.over(Files.createDirectories(real.resolve("stick")));
		TestDisk computer = TestDisk.over(Files.createDirectories(real.resolve("app")));
		return new Desk(real, stick, computer, stick.root().resolve(FILE), computer.root());
	}

	/** The first version lies in the file; {@code withApp} says whether the program has its folder already. */
	Desk begin(boolean withApp) throws IOException, Problem {
		Files.createDirectories(realFile(real).resolveSibling(""));
		if (withApp) {
			Files.createDirectories(real.resolve("app"));
		}
		library(real).write(Script.version(0), realFile(real));
		return this;
	}

	/** The workshop's file as the program sees it. */
	Path file() {
		return file;
	}

	/** The program's own folder as the program sees it. */
	Path app() {
		return app;
	}

	/** The disk with the workshop's file. */
	TestDisk stick() {
		return stick;
	}

	/** The disk with the program's own folder. */
	TestDisk computer() {
		return computer;
	}

	Path real() {
		return real;
	}

	private Set<TestDisk> disks() {
		return new LinkedHashSet<>(List.of(stick, computer).subList(0, stick == computer ? 1 : 2));
	}

	/** A fault of all there is. */
	void fail(Fault fault) {
		disks().forEach(each -> each.fail(fault));
	}

	void heal() {
		disks().forEach(TestDisk::heal);
	}

	boolean isDead() {
		return disks().stream().anyMatch(TestDisk::isDead);
	}

	/** The program, as it works here. */
	FileLibrary library(SavePace pace) {
		return new FileLibrary(new AppFolder(app), new MortalClock(), pace);
	}

	/** The workshop's file where nothing fails. */
	static Path realFile(Path real) {
		return real.resolve("stick").resolve(FILE);
	}

	/** Another program that finds what this one left, on a desk where nothing fails. */
	static FileLibrary library(Path real) {
		return new FileLibrary(new AppFolder(real.resolve("app")), Clock.systemUTC(), HURRIED);
	}

	/** Takes everything away. */
	static void clear(Path real) throws IOException {
		try (Stream<Path> all = Files.walk(real)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A dead program no longer looks at the clock, so that it does not try again for ever what it cannot do. */
	private final class MortalClock extends Clock {
		@Override
		public Instant instant() {
			if (isDead()) {
				throw new IllegalStateException("the program is dead");
			}
			return Instant.now();
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}
}
