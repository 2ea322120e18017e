package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.storage.json.WorkshopCodec;

/**
 * Notes what a saver promises in a session, looks at the workshop's file again and again, and complains when one of
 * them is not as it should be.
 */
final class Witness {
	/**
	 * The room was told that a version is safe.
	 *
	 * @param version its number
	 * @param call the number of the disk's last call before that
	 */
	record Promise(int version, int call) {
	}

	private final WorkshopCodec codec = new WorkshopCodec();
	private final Path realFile;
	private final IntSupplier lastCall;
	private final List<String> complaints = new ArrayList<>();
	private final List<Promise> promises = new ArrayList<>();
	private byte[] seen = {};
	private int inFile;
	private int given;
	private int typed;

	/**
	 * A witness of a session.
	 *
	 * @param realFile the workshop's file, where nothing fails
	 * @param lastCall the number of the disk's last call
	 */
	Witness(Path realFile, IntSupplier lastCall) {
		this.realFile = realFile;
		this.lastCall = lastCall;
		given = Integer.MAX_VALUE;
		promises.add(new Promise(look(), 0));
	}

	/** The session begins with this version: that of the file, or one that was recovered and is not safe yet. */
	synchronized void begins(int version) {
		given = version;
		typed = version;
	}

	/** A version is about to be given to the saver. */
	synchronized void giving(int version) {
		given = version;
	}

	/** It was, and this is what the saver says then. */
	void gave(int version, SaveState now) {
		synchronized (this) {
			typed = version;
		}
		hear(now);
	}

	/** The saver says something. Asks the disk only while nobody has to wait for this. */
	void hear(SaveState state) {
		if (isSafe(state)) {
			int newest = typed();
			int call = lastCall.getAsInt();
			synchronized (this) {
				promises.add(new Promise(newest, call));
			}
			if (state.isSettled() && look() < newest) {
				complain(state.getClass().getSimpleName() + " was said of version " + newest + ", but the file has "
						+ look());
			}
		}
		if (state instanceof SaveState.Apart) {
			complain("nobody changed the file, but the workshop goes on beside it");
		}
	}

	private synchronized int typed() {
		return typed;
	}

	/** Whether the newest words would come back after a death. */
	private static boolean isSafe(SaveState state) {
		return state.isSettled() || state instanceof SaveState.OnThisComputer
				|| (state instanceof SaveState.Failed failed && failed.words() == SaveState.Place.THIS_COMPUTER);
	}

	/** Looks at the file before each call to the disk. */
	DiskFault watch(Call call) {
		if (call.kind() != Call.Kind.LOOK) {
			look();
		}
		return DiskFault.NONE;
	}

	/** The version in the file; it must be one that was given to the saver, and none older than before. */
	synchronized int look() {
		try {
			byte[] bytes = Files.readAllBytes(realFile);
			if (!Arrays.equals(bytes, seen)) {
				seen = bytes;
				int there = Script.number(codec.read(bytes, "the file").envelope().workshop());
				if (there < inFile || there > given) {
					complain("the file has version " + there + " after " + inFile + ", given was up to " + given);
				}
				inFile = there;
			}
		} catch (NoSuchFileException e) {
			complain("the file is gone");
		} catch (IOException | Problem e) {
			complain("the file is broken: " + e.getMessage());
		}
		return inFile;
	}

	synchronized void complain(String what) {
		if (!complaints.contains(what)) {
			complaints.add(what);
		}
	}

	/** What was not as it should be. */
	synchronized List<String> complaints() {
		return List.copyOf(complaints);
	}

	/** The newest version of which the room was told, at the latest right after this call, that it is safe. */
	synchronized int safeAt(int call) {
		return promises.stream().filter(each -> each.call() <= call).mapToInt(Promise::version).max().orElse(0);
	}

	/** The newest version of which the room was told that it is safe. */
	int safe() {
		return safeAt(Integer.MAX_VALUE);
	}

	/** The newest version that was given to the saver. */
	synchronized int given() {
		return given;
	}
}
