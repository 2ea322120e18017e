package org.entrypoint.storage.presence;

import org.entrypoint.storage.folder.AppFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entrypoint.session.Problem;
import org.entrypoint.files.FileNames;
import org.entrypoint.files.Folders;
import org.entrypoint.storage.file.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Who has a file open, as others are told.
 *
 * @param host what the computer is called
 * @param user what its user is called there
 * @param computer tells computers apart that are called alike: a random id that each user's app folder keeps; empty if
 *            it could not be read, or was made just now
 * @param pid the number of the program on that computer
 */
public record FileOwner(String host, String user, String computer, long pid) {
	private static final int LONGEST = 30;
	private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");
	private static final Pattern ID = Pattern.compile("[a-f0-9-]{36}");

	/** Keeps of names what can be shown in a line: they may come out of a file. */
	public FileOwner {
		host = shown(host, "this computer");
		user = shown(user, "somebody");
		computer = Objects.requireNonNullElse(computer, "");
	}

	/** This program, without asking a network; may wait for a disk. */
	public static FileOwner here(AppFolder folder) {
		return new FileOwner(hostName(), System.getProperty("user.name", ""), computer(folder),
				ProcessHandle.current().pid());
	}

	/** What this computer is called, fit for a file's name. */
	public static String hostName() {
		String name = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
		return shown(name.isBlank() ? kernels() : name, "this computer");
	}

	private static String kernels() {
		try {
			return Files.isReadable(KERNEL) ? Files.readString(KERNEL).strip() : "";
		} catch (IOException e) {
			return "";
		}
	}

	/**
	 * Empty if the folder neither tells an id nor keeps one, and for whoever makes it: the folder may have been deleted
	 * since this computer was known by another id.
	 */
	private static String computer(AppFolder folder) {
		Path file = folder.computer();
		try {
			Folders.own(folder.path());
			if (Files.notExists(file)) {
				WholeFile.write(file, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
				return "";
			}
			String id = Files.readString(file);
			return ID.matcher(id).matches() ? id : "";
		} catch (IOException | Problem e) {
			return "";
		}
	}

	private static String shown(@Nullable String name, String otherwise) {
		return name == null
				? otherwise
				: FileNames.of(name.length() > LONGEST ? name.substring(0, LONGEST) : name, otherwise, "");
	}

	/** Whether this is the program {@code other}, told by the numbers of both. */
	boolean isSame(FileOwner other) {
		return pid == other.pid && isBeside(other);
	}

	/** Whether this is a program of the computer of {@code here} that runs no more. */
	boolean isDeadOn(FileOwner here) {
		return isBeside(here) && ProcessHandle.of(pid).isEmpty();
	}

	private boolean isBeside(FileOwner other) {
		boolean isUnknown = computer.isEmpty() || other.computer.isEmpty();
		return isUnknown ? host.equals(other.host) : computer.equals(other.computer);
	}
}
