package org.entrypoint.storage.folder;

import org.entrypoint.storage.file.UnreadableFiles;
import org.entrypoint.storage.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.Preferences;
import org.entrypoint.session.Problem;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.json.strict.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Preferences in a small JSON file in the app's folder. */
public final class FilePreferences implements Preferences {
	/** A disk that does not answer must not keep the program from ending. */
	private static final long LONGEST_SECONDS = 10;

	private final AppFolder folder;
	private final Map<String, String> values = new TreeMap<>();
	/** Whether writing loses nothing that only could not be read. */
	private final boolean mayWrite;
	private final ExecutorService writer = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().name("preferences").daemon().factory());

	/** Preferences as they were left in {@code folder}. */
	public FilePreferences(AppFolder folder) {
		this.folder = folder;
		boolean kept = true;
		if (!Files.notExists(folder.preferences())) {
			try {
				read(WholeFile.read(folder.preferences()));
			} catch (Problem e) {
				log("preferences can neither be read nor be set aside", e);
				kept = false;
			}
		}
		mayWrite = kept;
	}

	private void read(byte[] bytes) throws Problem {
		try {
			Map<String, String> read = Json.strict().readValue(bytes, new TypeReference<Map<String, String>>() {
			});
			values.putAll(Objects.requireNonNullElse(read, Map.of()));
			values.values().removeIf(value -> value == null);
		} catch (JacksonException e) {
			log("preferences cannot be read", e);
			UnreadableFiles.setAside(folder.preferences(), bytes);
		}
	}

	@Override
	public synchronized Optional<String> get(String key) {
		return Optional.ofNullable(values.get(key));
	}

	@Override
	public synchronized void put(String key, String value) {
		if (!value.equals(values.put(key, value)) && mayWrite) {
			Map<String, String> now = new TreeMap<>(values);
			writer.execute(() -> write(now));
		}
	}

	@Override
	public void close() {
		writer.shutdown();
		try {
			if (!writer.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
				writer.shutdownNow();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void write(Map<String, String> now) {
		try {
			Folders.own(folder.path());
			WholeFile.write(folder.preferences(), Json.readable().writeValueAsBytes(now));
		} catch (Problem | IOException e) {
			log("preferences could not be written", e);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(FilePreferences.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
