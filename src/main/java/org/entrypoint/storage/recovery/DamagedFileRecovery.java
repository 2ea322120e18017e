package org.entrypoint.storage.recovery;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.saving.ConflictName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrypoint.files.FileRights;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.storage.backup.Backups;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.WorkshopCodec;

/**
 * What becomes of a damaged file whose document is known on this computer: the file stays as it is, byte for byte, a
 * copy of it goes into quarantine, and the newest backup that is sound becomes a file of its own.
 *
 * @param folder where the program keeps its own things
 * @param codec spells the files
 * @param clock tells when that was
 */
public record DamagedFileRecovery(AppFolder folder, WorkshopCodec codec, Clock clock) {
	private static final Pattern DOCUMENT = Pattern.compile("\"documentId\"\\s*:\\s*\"([A-Za-z0-9-]{1,64})\"");

	/**
	 * A sound version of a document in a file of its own.
	 *
	 * @param file where it lies now
	 * @param backup what it was made of
	 */
	public record Restored(Path file, Backup backup) {
	}

	/**
	 * Restores the document of a damaged file.
	 *
	 * @param file where that lies
	 * @param bytes what it holds
	 * @return empty if nothing is known of such a document
	 * @throws Problem if the sound version can be written neither beside the file nor into the app's own folder
	 */
	public Optional<Restored> restore(Path file, byte[] bytes) throws Problem {
		for (Backups each : candidates(file, bytes)) {
			Optional<Backup> sound = each.newestSound();
			if (sound.isPresent()) {
				quarantine(file, bytes);
				return Optional.of(new Restored(written(file, WholeFile.read(sound.get().file())), sound.get()));
			}
		}
		return Optional.empty();
	}

	/** The document that the file says it is, then those that lay in this very file. */
	private List<Backups> candidates(Path file, byte[] bytes) {
		List<Backups> all = new ArrayList<>();
		document(bytes).ifPresent(id -> all.add(folder.versions(id, codec)));
		try (DirectoryStream<Path> documents = Files.newDirectoryStream(folder.allBackups())) {
			for (Path each : documents) {
				Backups backups = new Backups(each, codec);
				if (backups.place().filter(file.toString()::equals).isPresent()) {
					all.add(backups);
				}
			}
		} catch (IOException e) {
			log("backups cannot be looked through", e);
		}
		return all;
	}

	/** The id of the document that a file says it is, sound or not. */
	static Optional<String> document(byte[] bytes) {
		Matcher id = DOCUMENT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
		return id.find() ? Optional.of(id.group(1)) : Optional.empty();
	}

	private void quarantine(Path file, byte[] bytes) {
		try {
			String sha = WorkshopCodec.sha256(bytes).substring(0, 16);
			Path copy = Folders.own(folder.quarantine()).resolve(sha + " " + file.getFileName());
			if (Files.notExists(copy)) {
				WholeFile.writeOwn(copy, bytes);
			}
		} catch (IOException | Problem e) {
			log("a damaged file could not be copied", e);
		}
	}

	private Path written(Path file, byte[] sound) throws Problem {
		Path beside = ConflictName.free(file, "restored");
		try {
			WholeFile.write(beside, sound);
			FileRights.share(file, beside);
			return beside;
		} catch (Problem cannotBeWritten) {
			try {
				Path own = ConflictName.free(Folders.own(folder.unnamed()).resolve(String.valueOf(file.getFileName())),
						"restored");
				WholeFile.writeOwn(own, sound);
				return own;
			} catch (IOException e) {
				throw cannotBeWritten;
			}
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(DamagedFileRecovery.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
