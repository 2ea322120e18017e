package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

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
	Path unnamed() {
		return path.resolve("workshops");
	}

	/** The list of workshops that were open before. */
	Path recent() {
		return path.resolve("recent.json");
	}

	/** What is remembered from one start to the next. */
	Path preferences() {
		return path.resolve("preferences.json");
	}

	/** Makes a folder of this app, readable by its owner only. */
	static Path make(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
		return folder;
	}
}
