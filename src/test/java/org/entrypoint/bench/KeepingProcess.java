package org.entrypoint.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Subscription;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.Journal;
import org.entrypoint.storage.journal.JournalFile;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;

/**
 * A process of its own that keeps words, as the window's does: how long until a change is on this computer's disk,
 * until it is in the file, until the file is open, and until a journal is made again; each with the least that a disk
 * takes for it. It says every reading in a line: what, real or floor, milliseconds.
 */
final class KeepingProcess {
	/** What the saver waits after a change before it keeps it, in milliseconds. */
	private static final double QUIET = 150;
	/** So many changes are kept before any is measured: a room makes as many in its first minutes. */
	private static final int BEFORE = 200;
	private static final int KEPT = 100;
	private static final int SAVED = 24;
	private static final int OPENED = 12;
	private static final int REPLAYED = 5_000;
	private static final int REPLAYS = 7;

	private final Path folder;
	private final int notes;
	private final FileLibrary library;
	private final Path file;
	private int turn;

	private KeepingProcess(Path folder, int notes) {
		this.folder = folder;
		this.notes = notes;
		library = Workshops.library(folder);
		file = Workshops.write(folder, "keeping", notes);
	}

	/** A folder for files; how many notes the workshop has. */
	public static void main(String[] arguments) throws Exception {
		KeepingProcess process = new KeepingProcess(
				Files.createTempDirectory(Path.of(arguments[0]).toAbsolutePath(), "keeping"),
				Integer.parseInt(arguments[1]));
		process.keep();
		process.save();
		process.open();
		process.replay();
	}

	private void say(String what, boolean real, double millis) {
		System.out.printf(Locale.ROOT, "%s %s %d %.3f%n", what, real ? "real" : "floor", notes, millis);
	}

	private static double millis(Callable<?> work) throws Exception {
		long begun = System.nanoTime();
		work.call();
		return (System.nanoTime() - begun) / 1e6;
	}

	private Workshop changed(Workshop workshop) {
		turn++;
		Note note = workshop.notes().get(turn % workshop.notes().size());
		return Edits.apply(workshop,
				new Edit.ReviseNote(
						note.with(new NoteChange.SetText("Said in turn " + turn)))) instanceof Applied(var next)
								? next
								: workshop;
	}

	private void keep() throws Exception {
		OpenWorkshop open = library.open(file);
		Saver saver = open.saver();
		Workshop workshop = open.workshop();
		Semaphore kept = new Semaphore(0);
		Subscription told = saver.subscribe(state -> {
			if (state instanceof SaveState.OnThisComputer) {
				kept.release();
			}
		});
		try (FileChannel floor = FileChannel.open(folder.resolve("floor.journal"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			for (int each = 0; each < BEFORE + KEPT; each++) {
				workshop = changed(workshop);
				Workshop next = workshop;
				double real = millis(() -> {
					saver.changed(next, "");
					kept.acquire();
					return saver;
				});
				if (each >= BEFORE) {
					say("acknowledge", true, real - QUIET);
					TimeUnit.MILLISECONDS.sleep((long) QUIET);
					say("acknowledge", false, millis(() -> {
						floor.write(ByteBuffer.wrap(new byte[400]));
						floor.force(false);
						return floor;
					}));
				}
				kept.drainPermits();
			}
		}
		told.close();
		saver.close();
	}

	private void save() throws Exception {
		OpenWorkshop open = library.open(file);
		Workshop workshop = open.workshop();
		byte[] bytes = Files.readAllBytes(file);
		for (int each = 0; each < SAVED; each++) {
			workshop = changed(workshop);
			Workshop next = workshop;
			double real = millis(() -> {
				open.saver().changed(next, "");
				open.saver().saveNow();
				return open;
			});
			if (each >= SAVED / 4) {
				say("save", true, real);
			}
			say("save", false, millis(() -> rewritten(bytes)));
		}
		open.saver().close();
	}

	private Path rewritten(byte[] bytes) throws IOException {
		Path temporary = folder.resolve("floor.tmp");
		try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				out.write(rest);
			}
			out.force(true);
		}
		return Files.move(temporary, folder.resolve("floor.json"), StandardCopyOption.ATOMIC_MOVE);
	}

	private void open() throws Exception {
		for (int each = 0; each < OPENED; each++) {
			say("open", true, millis(() -> {
				OpenWorkshop open = library.open(file);
				open.saver().close();
				return open;
			}));
			say("open", false, millis(() -> Files.readAllBytes(file)));
		}
	}

	private void replay() throws Exception {
		WorkshopCodec.Content content = new WorkshopCodec().read(Files.readAllBytes(file), "keeping.json");
		Body base = Body.of(content.envelope().workshop());
		Journal journal = new Journal(folder.resolve("replayed"), "doc", "session",
				new Journal.Base(content.hash(), base, file));
		Workshop workshop = content.envelope().workshop();
		for (int count = 1; count <= REPLAYED; count++) {
			workshop = changed(workshop);
			journal.append(new Journal.State(Body.of(workshop), "", count, Instant.EPOCH));
		}
		journal.close(false);
		Body last = Body.of(workshop);
		try (Stream<Path> files = Files.list(folder.resolve("replayed"))) {
			Path written = files.filter(each -> each.toString().endsWith(".journal")).findFirst().orElseThrow();
			for (int each = 0; each < REPLAYS; each++) {
				List<Body> made = new ArrayList<>();
				say("replay", true, millis(() -> made.add(
						JournalFile.read(written).orElseThrow().replay(content.hash(), base).orElseThrow().body())));
				if (!made.getFirst().equals(last)) {
					throw new IllegalStateException("the journal leads elsewhere");
				}
				say("replay", false, millis(() -> Files.readAllBytes(written)));
			}
		}
	}
}
