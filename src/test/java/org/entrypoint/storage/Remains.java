package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.journal.JournalFile;

/** Where words lie when a history is over. */
final class Remains {
	/** Where words can be found, the best place first. */
	enum Place {
		/** In a workshop's file that a person can open. */
		FILE,
		/** Among the earlier versions that a computer keeps. */
		BACKUP,
		/** In a journal that a computer still keeps, together with the version that it goes on from. */
		JOURNAL,
		/** Nowhere. */
		NOWHERE
	}

	private final Ledger ledger;
	private final Set<String> inFiles = new HashSet<>();
	private final Set<String> inBackups = new HashSet<>();
	private final Set<String> inJournals = new HashSet<>();
	/** The documents that have a file. */
	private final Set<String> documents = new HashSet<>();
	/** The documents of which words are among the earlier versions or in a journal. */
	private final Map<String, Set<String>> homes = new HashMap<>();
	private boolean hasBegin;
	private final List<Content> versions = new ArrayList<>();

	private Remains(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Gathers what there is. */
	static Remains of(Stick stick, List<Computer> computers, Ledger ledger) throws IOException {
		Remains all = new Remains(ledger);
		all.add(stick.files(), all.inFiles);
		for (Computer each : computers) {
			all.add(each.files("workshops", ".json"), all.inFiles);
		}
		all.versions.forEach(each -> all.documents.add(each.envelope().documentId()));
		all.hasBegin = all.documents.contains(ledger.begin());
		for (Computer each : computers) {
			all.add(each.files("backups", ".json"), all.inBackups);
		}
		for (Computer each : computers) {
			for (Path journal : each.files("journals", ".journal")) {
				JournalFile.read(journal).ifPresent(file -> all.replay(file));
			}
		}
		return all;
	}

	private void add(List<Path> files, Set<String> words) throws IOException {
		for (Path each : files) {
			Optional<Content> content = ledger.content(Files.readAllBytes(each));
			content.ifPresent(versions::add);
			content.ifPresent(some -> add(some.envelope().documentId(), Said.of(some.envelope().workshop()), words));
		}
	}

	private void add(String document, Said said, Set<String> words) {
		words.addAll(said.words());
		said.words().forEach(word -> homes.computeIfAbsent(word, any -> new HashSet<>()).add(document));
	}

	private void replay(JournalFile journal) {
		for (Content each : versions) {
			if (journal.goesOnFrom(each.hash())) {
				journal.replay(each.hash(), Body.of(each.envelope().workshop()))
						.map(made -> Said.of(made.body().workshop())).ifPresent(said -> {
							ledger.look("a journal", said);
							add(journal.begun().document(), said, inJournals);
						});
			}
		}
	}

	/** Where these words lie, at best. */
	Place of(String word) {
		if (inFiles.contains(word)) {
			return Place.FILE;
		}
		if (inBackups.contains(word)) {
			return Place.BACKUP;
		}
		return inJournals.contains(word) ? Place.JOURNAL : Place.NOWHERE;
	}

	/**
	 * Whether a workshop into which these words were typed has a file that can be opened; where none has, nobody can
	 * open one in which they come back, and they are among what {@code recover} lists.
	 */
	boolean hasHome(String word) {
		return hasBegin && homes.getOrDefault(word, Set.of()).stream().anyMatch(documents::contains);
	}
}
