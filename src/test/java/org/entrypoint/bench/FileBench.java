package org.entrypoint.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.Saver;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opening and saving a workshop's file in a warm process, and what the same bytes cost without us. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FileBench {
	/** The size of the workshop; 0 is the sample as it is. */
	@Param({"0", "2000"})
	public int notes;

	private final JsonMapper mapper = new JsonMapper();
	private @Nullable Bench bench;

	/** The file and what is open of it. */
	private record Bench(FileLibrary library, Path file, ByteBuffer bytes, OpenWorkshop open, Workshop other) {
	}

	/** Writes the file and opens it. */
	@Setup
	public void open() throws IOException, Problem {
		Path folder = Files.createTempDirectory(Path.of("target"), "bench");
		Path file = Workshops.write(folder, "workshop", notes);
		FileLibrary library = Workshops.library(folder);
		OpenWorkshop open = library.open(file);
		Workshop workshop = open.workshop();
		Note first = workshop.notes().getFirst();
		if (Edits.apply(workshop, new Edit.ReviseNote(
				first.with(new NoteChange.SetStarred(!first.starred())))) instanceof Applied(var other)) {
			bench = new Bench(library, file, ByteBuffer.wrap(Files.readAllBytes(file)), open, other);
		}
	}

	/** Ends the saver. */
	@TearDown
	public void close() throws Problem {
		bench().open().saver().close();
	}

	private Bench bench() {
		return Objects.requireNonNull(bench);
	}

	/** Opens the file: read, hash, check every rule, note it in the list of recent ones. */
	@Benchmark
	public OpenWorkshop openReal() throws Problem {
		OpenWorkshop opened = bench().library().open(bench().file());
		opened.saver().close();
		return opened;
	}

	/** Reads the same bytes as JSON. */
	@Benchmark
	public JsonNode openFloor() throws IOException {
		return mapper.readTree(Files.readAllBytes(bench().file()));
	}

	/** Saves a change: compare with the disk, write, read again as a proof, force, move. */
	@Benchmark
	public void saveReal(Turn turn) throws Problem {
		turn.next = !turn.next;
		Saver saver = bench().open().saver();
		saver.changed(turn.next ? bench().other() : bench().open().workshop(), "");
		saver.saveNow();
	}

	/** Writes the same bytes, forces them, moves them. */
	@Benchmark
	public Path saveFloor() throws IOException {
		Path temporary = bench().file().resolveSibling("floor.tmp");
		try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer rest = bench().bytes().duplicate();
			while (rest.hasRemaining()) {
				out.write(rest);
			}
			out.force(true);
		}
		return Files.move(temporary, bench().file().resolveSibling("floor.json"), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** Which of two versions comes next, so that there is always something to save. */
	@State(Scope.Thread)
	public static class Turn {
		private boolean next;
	}
}
