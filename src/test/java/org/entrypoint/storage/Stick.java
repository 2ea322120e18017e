package org.entrypoint.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** The folder of the workshop's files, and what hands and programs that are not this one do there. */
final class Stick {
	private static final String DEEPER = "deeper";
	private static final byte[] NOTHING = {};
	private final Path folder;
	private final Path file;
	private final Ledger ledger;
	private int names;

	Stick(Path real, Ledger ledger) throws IOException {
		folder = Files.createDirectories(real.resolve("stick"));
		file = folder.resolve("retreat.json");
		this.ledger = ledger;
	}

	/** The file with which it all begins. */
	Path file() {
		return file;
	}

	/** All workshops that somebody who looks into the folder can open. */
	List<Path> files() throws IOException {
		List<Path> all = new ArrayList<>();
		for (Path each : List.of(folder, folder.resolve(DEEPER))) {
			if (Files.exists(each)) {
				try (Stream<Path> names = Files.list(each)) {
					names.filter(Stick::isWorkshop).forEach(all::add);
				}
			}
		}
		return all.stream().sorted().toList();
	}

	/** What programs keep there for a moment only is nobody's. */
	private static boolean isWorkshop(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(".json") && !name.startsWith("~$");
	}

	/** What lies there. */
	Map<Path, byte[]> look() throws IOException {
		Map<Path, byte[]> all = new LinkedHashMap<>();
		for (Path each : files()) {
			all.put(each, Files.readAllBytes(each));
		}
		return all;
	}

	/** One of the files, most often that with which it all began. */
	Path any(int which) throws IOException {
		List<Path> all = new ArrayList<>(files());
		return all.isEmpty() || (which % 4 > 0 && Files.exists(file)) ? file : all.get(which / 4 % all.size());
	}

	/** A name that no file has. */
	Path free() {
		names++;
		return folder.resolve("other " + names + ".json");
	}

	void move(Path from, boolean deeper) throws IOException {
		Path to = free();
		Path folderOfIt = deeper ? Files.createDirectories(folder.resolve(DEEPER)) : folder;
		if (Files.exists(from)) {
			Files.move(from, folderOfIt.resolve(to.getFileName()));
		}
	}

	void copy(Path from) throws IOException {
		if (Files.exists(from)) {
			Files.copy(from, free());
		}
	}

	void delete(Path target) throws IOException {
		if (Files.exists(target)) {
			ledger.takeAway(Files.readAllBytes(target), NOTHING);
			Files.delete(target);
		}
	}

	/** An earlier version comes back, of whichever file. */
	void putBack(Path target, int which) throws IOException {
		put(target, ledger.version(which));
	}

	/** Half of a file is there. */
	void tear(Path target) throws IOException {
		if (Files.exists(target)) {
			byte[] bytes = Files.readAllBytes(target);
			byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
			ledger.tear(half);
			put(target, half);
		}
	}

	/** Replaces a file as sync clients do. */
	private void put(Path target, byte[] bytes) throws IOException {
		if (Files.exists(target)) {
			ledger.takeAway(Files.readAllBytes(target), bytes);
		}
		Path beside = Files.write(folder.resolve(".sync"), bytes);
		Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Another program adds a note to what a file says; now and then by hand, so that the file's own hash does not fit.
	 *
	 * @return the note's words; empty if there is no sound workshop
	 */
	String edit(Path target, boolean byHand) throws IOException {
		if (!Files.exists(target) || ledger.content(Files.readAllBytes(target)).isEmpty()) {
			return "";
		}
		Content there = ledger.content(Files.readAllBytes(target)).orElseThrow();
		Envelope old = there.envelope();
		String word = ledger.word("theirs");
		Workshop workshop = OneOfEach.after(old.workshop(), Edit.AddNote.last(Note.of(word, "parked", word)));
		byte[] bytes = new WorkshopCodec().write(new Envelope(old.documentId(), old.revision() + 1, there.hash(),
				old.savedAt().plusSeconds(1), old.position(), workshop, old.unknown()));
		if (byHand) {
			String typed = new String(bytes, StandardCharsets.UTF_8).replace("\"text\" : \"" + word,
					"\"text\" : \"my" + word);
			bytes = typed.getBytes(StandardCharsets.UTF_8);
			word = "my" + word;
		}
		ledger.know(ledger.content(bytes).orElseThrow().envelope().workshop());
		ledger.write(word);
		put(target, bytes);
		return word;
	}
}
