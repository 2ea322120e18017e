package org.entrypoint.storage.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.journal.JournalFolder;

/**
 * The folder in which the program keeps what has no name yet, what was open before, and what it remembers. Only its
 * owner can look into it where the system can promise that.
 *
 * @param path the folder; made when it is first needed
 */
public record AppFolder(Path path) {
	/**
	 * The folder of this computer's user: {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on a
	 * Mac, {@code $XDG_STATE_HOME} elsewhere.
	 *
	 * @param environment the process's environment
	 * @param property reads a system property
	 */
	public static AppFolder ofUser(Map<String, String> environment, UnaryOperator<String> property) {
		String system = property.apply("os.name").toLowerCase(Locale.ROOT);
		Path home = Path.of(property.apply("user.home"));
		if (system.startsWith("windows")) {
			String local = environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString());
			return new AppFolder(Path.of(local, "EntryPoint"));
		}
		if (system.startsWith("mac")) {
			return new AppFolder(home.resolve("Library/Application Support/EntryPoint"));
		}
		String state = environment.getOrDefault("XDG_STATE_HOME", "");
		return new AppFolder((state.isBlank() ? home.resolve(".local/state") : Path.of(state)).resolve("entrypoint"));
	}

	/** Where workshops lie that have no name yet. */
	public Path unnamed() {
		return path.resolve("workshops");
	}

	/** The list of workshops that were open before. */
	public Path recent() {
		return path.resolve("recent.json");
	}

	/** What is remembered from one start to the next. */
	public Path preferences() {
		return path.resolve("preferences.json");
	}

	/** The id by which others tell this computer apart. */
	public Path computer() {
		return path.resolve("computer");
	}

	/** Where the journal of a document lies. */
	public Path journal(String document) {
		return allJournals().resolve(name(document));
	}

	/** Where the journals of all documents lie, each in a folder of its own. */
	public Path allJournals() {
		return path.resolve("journals");
	}

	/** Where the earlier versions of a document lie. */
	public Path backups(String document) {
		return allBackups().resolve(name(document));
	}

	/** The earlier versions of a document. */
	public Backups versions(String document, WorkshopCodec codec) {
		return new Backups(backups(document), codec, new JournalFolder(journal(document)));
	}

	/** Where the earlier versions of all documents lie, each in a folder of its own. */
	public Path allBackups() {
		return path.resolve("backups");
	}

	/** Where copies of damaged files lie. */
	public Path quarantine() {
		return path.resolve("quarantine");
	}

	/**
	 * What the folders of a document are called. Ids that differ in their case only share no folder, and no id is a
	 * name that a system keeps for itself.
	 */
	public static String name(String document) {
		return document.equals(document.toLowerCase(Locale.ROOT))
				? "id-" + document
				: "hash-" + WorkshopCodec.sha256(document.getBytes(StandardCharsets.UTF_8));
	}
}
