package org.entrypoint.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;

/**
 * The file that an export becomes, as a whole or not at all: new bytes beside the old file, forced to the disk, then
 * moved over it in one step. The old file is never deleted first; a link stays a link, and a file's permissions stay.
 *
 * @param target where the export goes
 */
public record ExportFile(Path target) {
	/** What stands at the beginning of a workshop's file, whatever its name. */
	private static final String WORKSHOP = "\"entrypoint-workshop\"";
	private static final int HEAD = 200;
	/** What the system says of a file that another program has open: Windows, that this is not permitted. */
	private static final Set<FileFailure> HOLDS = Set.of(FileFailure.HELD, FileFailure.NOT_PERMITTED);
	private static final int TRIES = 5;
	/** Virus scanners and sync clients hold a file for a moment: the move is tried again for about a second. */
	private static final long FIRST_PAUSE_MILLIS = 60;

	/** A file at a full path, so that messages say where it is; where a link points to, if it is one. */
	public ExportFile {
		target = behindLinks(target.toAbsolutePath());
	}

	private static Path behindLinks(Path file) {
		try {
			return Files.isSymbolicLink(file) ? file.toRealPath() : file;
		} catch (IOException e) {
			return file;
		}
	}

	/**
	 * Looks whether the file could be written, before any work is done for it.
	 *
	 * @throws Problem if it is a folder or a device, lies in no folder, is a workshop, or may not be written
	 */
	public void check() throws Problem {
		checkPlace();
		if (isWorkshop()) {
			throw new Problem("export.workshop", target);
		}
		checkRights();
	}

	private void checkRights() throws Problem {
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new Problem("export.readOnly", target);
		}
	}

	/**
	 * Looks whether a new file could be written, where nothing lies yet.
	 *
	 * @throws Problem if something lies there, or in no folder
	 */
	public void checkNew() throws Problem {
		checkPlace();
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new Problem("export.there", target);
		}
	}

	private void checkPlace() throws Problem {
		Path folder = target.getParent();
		if (folder == null || Files.isDirectory(target)) {
			throw new Problem("export.folder", target);
		}
		if (!Files.isDirectory(folder)) {
			throw new Problem("export.noFolder", target, folder);
		}
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			throw new Problem("export.special", target);
		}
	}

	/** Whether a workshop lies there, or will be looked for there: an export would be the end of it. */
	private boolean isWorkshop() {
		if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
			return true;
		}
		if (!Files.isRegularFile(target)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(target)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(WORKSHOP);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/**
	 * Replaces the file.
	 *
	 * @throws Problem if it could not be written; then an old file is as it was and nothing else remains
	 */
	public void write(byte[] bytes) throws Problem {
		check();
		put(bytes);
	}

	/**
	 * Writes a file that people are going to work in, under any name, and only where nothing lies yet.
	 *
	 * @throws Problem if something lies there, or it could not be written; then nothing was changed
	 */
	public void writeNew(byte[] bytes) throws Problem {
		checkNew();
		put(bytes);
	}

	/**
	 * Writes a file that people may go on working in, under any name; the caller knows that nothing of another kind
	 * lies there.
	 *
	 * @throws Problem if it could not be written; then an old file is as it was
	 */
	public void writeOver(byte[] bytes) throws Problem {
		checkPlace();
		checkRights();
		put(bytes);
	}

	private void put(byte[] bytes) throws Problem {
		Path folder = target.resolveSibling(".").normalize();
		Path temporary = target.resolveSibling("~$" + target.getFileName() + ".tmp");
		try {
			try {
				writeAndForce(temporary, bytes);
				keepRights(temporary);
				replace(temporary);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (AccessDeniedException e) {
			throw new Problem("export.denied", target, folder).because(e);
		} catch (NoSuchFileException e) {
			throw new Problem("export.noFolder", target, folder).because(e);
		} catch (IOException e) {
			throw new Problem("export.failed", target, FileFailure.of(e).words()).because(e);
		}
	}

	/** What an earlier program left under that name, or a link or a pipe that lies there, is never written into. */
	private static void writeAndForce(Path file, byte[] bytes) throws IOException {
		Files.deleteIfExists(file);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				if (channel.write(rest) < 0) {
					throw new IOException("no more can be written");
				}
			}
			channel.force(true);
		}
	}

	/** A file that only its owner could read stays so. */
	private void keepRights(Path next) throws IOException {
		if (Files.exists(target) && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(target);
			if (!rights.equals(Files.getPosixFilePermissions(next))) {
				Files.setPosixFilePermissions(next, rights);
			}
		}
	}

	/**
	 * The new bytes are there; if the system does not let the old file make way for them, somebody holds it. A disk
	 * that is full, write-protected or broken is told as that.
	 */
	private void replace(Path next) throws IOException, Problem {
		try {
			move(next);
		} catch (FileSystemException e) {
			if (Files.exists(target) && HOLDS.contains(FileFailure.of(e))) {
				throw new Problem("export.held", target, String.valueOf(other().getFileName())).because(e);
			}
			throw e;
		}
	}

	/** The first name like this one that no file has. */
	private Path other() {
		String name = String.valueOf(target.getFileName());
		int dot = name.lastIndexOf('.');
		int end = dot < 1 ? name.length() : dot;
		for (int number = 2;; number++) {
			Path other = target.resolveSibling(name.substring(0, end) + " (" + number + ")" + name.substring(end));
			if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
				return other;
			}
		}
	}

	private void move(Path from) throws IOException {
		long pause = FIRST_PAUSE_MILLIS;
		for (int attempt = 1;; attempt++) {
			try {
				Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
				return;
			} catch (FileSystemException e) {
				if (attempt == TRIES) {
					throw e;
				}
				sleep(pause);
				pause *= 2;
			}
		}
	}

	private static void sleep(long millis) throws IOException {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}
}
