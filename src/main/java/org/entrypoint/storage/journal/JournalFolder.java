package org.entrypoint.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.files.FileRights;
import org.entrypoint.files.Folders;

/**
 * Where the journal of one document lies. Looking at it changes nothing but what {@link #clean} and {@link #probe} say.
 *
 * @param path the folder; need not be there
 */
public record JournalFolder(Path path) {
	/** Ends the name of a file that is not all on the disk yet. */
	static final String BEGUN = ".new";
	private static final String ASIDE = "kept";

	/** What was made again already, and is kept for a while longer. */
	public JournalFolder aside() {
		return new JournalFolder(path.resolve(ASIDE));
	}

	/** Whether this is what another one keeps {@link #aside}. */
	public boolean isAside() {
		return path.endsWith(ASIDE);
	}

	/**
	 * The hashes of all bodies that its files go on from, also of those that are kept aside.
	 *
	 * @throws IOException if it cannot be looked through
	 */
	public Set<String> bases() throws IOException {
		Set<String> bases = new HashSet<>();
		for (JournalFolder each : List.of(this, aside())) {
			for (Path file : each.files()) {
				JournalFile.base(file).ifPresent(bases::add);
			}
		}
		return bases;
	}

	/**
	 * The journal's files, by their names; none if there is no such folder. One that did not get its name, because the
	 * disk refused to rename it, is among them if it holds more than the others of its session.
	 *
	 * @throws IOException if it cannot be looked through
	 */
	public List<Path> files() throws IOException {
		List<Path> all = new ArrayList<>(files("*.journal"));
		List<Path> begun = files("*.journal" + BEGUN);
		all.addAll(begun);
		all.removeAll(needless(begun, all));
		return all.stream().sorted().toList();
	}

	/**
	 * Takes away what dead sessions had begun to write, if all of it lies in other files.
	 *
	 * @throws IOException if that cannot be done
	 */
	public void clean() throws IOException {
		List<Path> begun = files("*.journal" + BEGUN);
		for (Path each : needless(begun, files())) {
			if (!Segment.isOpen(each)) {
				Files.deleteIfExists(each);
			}
		}
	}

	/** Those of the files that did not get their names whose changes, if any, are in others as well. */
	private static List<Path> needless(List<Path> begun, List<Path> all) throws IOException {
		if (begun.isEmpty()) {
			return List.of();
		}
		List<JournalFile> sound = new ArrayList<>();
		for (Path each : all) {
			read(each).ifPresent(sound::add);
		}
		List<Path> needless = new ArrayList<>(begun);
		for (JournalFile each : sound) {
			if (sound.stream().noneMatch(other -> other.holdsAllOf(each))) {
				needless.remove(each.file());
			}
		}
		return needless;
	}

	/** A file that is gone by now holds nothing. */
	private static Optional<JournalFile> read(Path file) throws IOException {
		try {
			return JournalFile.read(file).filter(each -> !each.isDone());
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	/**
	 * Finds out whether something could be written here.
	 *
	 * @param session whose file is written, and deleted again
	 * @throws IOException if not
	 */
	public void probe(String session) throws IOException {
		Path file = Folders.own(path).resolve(session + ".probe");
		Files.deleteIfExists(file);
		try (FileChannel channel = FileRights.newOwnFile(file)) {
			channel.write(ByteBuffer.wrap(new byte[1]));
			channel.force(true);
		}
		Files.delete(file);
	}

	private List<Path> files(String which) throws IOException {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(path, which)) {
			files.forEach(all::add);
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return all.stream().sorted().toList();
	}
}
