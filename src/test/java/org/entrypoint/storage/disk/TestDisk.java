package org.entrypoint.storage.disk;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disk whose files are real ones in a real folder. Programs use it through {@link #root()}; it lists what they ask of
 * it, and does not do it when it is told to fail. All calls are made one after the other, whichever thread they come
 * from.
 */
public final class TestDisk {
	/** What a call does. */
	interface Effect<T extends @Nullable Object> {
		/** Does it; the call has its number now, and a write perhaps fewer bytes. */
		T of(Call call) throws IOException;
	}

	private final Path folder;
	private final DiskSystem system;
	private final List<Fault> faults = new ArrayList<>();
	private final List<FileChannel> open = new ArrayList<>();
	private @Nullable List<Call> recorded;
	private int number;
	private volatile boolean dead;

	private TestDisk(Path folder) {
		this.folder = folder;
		system = new DiskSystem(new DiskProvider(this), folder);
	}

	/** A disk that keeps its files in a real folder. */
	public static TestDisk over(Path realFolder) throws IOException {
		return new TestDisk(realFolder.toRealPath());
	}

	/** The folder as programs see it; all paths that come from it belong to this disk, and look like the real ones. */
	public Path root() {
		return system.root();
	}

	/** From now on this fault decides, too; of several the first that makes trouble. */
	public synchronized void fail(Fault fault) {
		faults.add(fault);
	}

	/** All is well again, except that a dead program stays dead: the next one needs a disk of its own. */
	public synchronized void heal() {
		faults.clear();
	}

	/** Whether a fault has let the program die; answered even while a slow call holds the disk. */
	public boolean isDead() {
		return dead;
	}

	/** Starts to list calls anew. What lies in the folder now is safe from the power cuts that are computed later. */
	public synchronized PowerCut record() throws IOException {
		List<Call> calls = new ArrayList<>();
		recorded = calls;
		return new PowerCut(folder, () -> copy(calls));
	}

	/**
	 * The calls that did what they should, or at least half of it, since {@link #record()}, in the order they were
	 * made; their numbers say in which order they were asked for.
	 */
	public synchronized List<Call> calls() {
		return recorded == null ? List.of() : copy(recorded);
	}

	private synchronized List<Call> copy(List<Call> calls) {
		return List.copyOf(calls);
	}

	/** Makes a call, if no fault is against it. A fault that takes its time holds up nobody else. */
	<T extends @Nullable Object> T make(Call asked, Effect<T> effect) throws IOException {
		Call call = numbered(asked);
		return make(call, trouble(call), effect);
	}

	private synchronized Call numbered(Call asked) {
		live();
		number++;
		return asked.numbered(number);
	}

	private synchronized <T extends @Nullable Object> T make(Call asked, DiskFault trouble, Effect<T> effect)
			throws IOException {
		live();
		Call call = asked;
		if (trouble.prevents(call.kind())) {
			throw told(trouble, call);
		}
		if (trouble == DiskFault.HALF) {
			byte[] bytes = call.bytes();
			call = call.with(Arrays.copyOf(bytes, bytes.length / 2));
		}
		T result;
		try {
			result = effect.of(call);
		} catch (IOException e) {
			if (trouble == DiskFault.DEATH) {
				die();
			}
			throw e;
		}
		if (recorded != null) {
			recorded.add(call);
		}
		if (trouble == DiskFault.HALF || trouble == DiskFault.UNANSWERED) {
			throw told(trouble, call);
		}
		if (trouble == DiskFault.DEATH) {
			die();
		}
		return result;
	}

	private synchronized List<Fault> deciding() {
		return List.copyOf(faults);
	}

	private DiskFault trouble(Call call) {
		DiskFault first = DiskFault.NONE;
		for (Fault fault : deciding()) {
			DiskFault trouble = fault.on(call);
			first = first == DiskFault.NONE ? trouble : first;
		}
		return first;
	}

	private IOException told(DiskFault trouble, Call call) {
		String target = call.kind() == Call.Kind.MOVE ? folder.resolve(call.target()).toString() : null;
		return trouble.told(call.kind(), folder.resolve(call.path()).toString(), target);
	}

	/** Only while the program lives. */
	synchronized void live() {
		if (dead) {
			throw new Dead();
		}
	}

	/** What the program had opened is closed by the system, and its locks are gone. */
	private void die() throws IOException {
		dead = true;
		for (FileChannel each : open) {
			each.close();
		}
		throw new Dead();
	}

	/** A real file that the program opened. */
	synchronized void opened(FileChannel real) {
		open.add(real);
	}

	/** It closed it again. */
	synchronized void closed(FileChannel real) throws IOException {
		open.remove(real);
		real.close();
	}

	/** Where a real path lies, from the root on; links on the way to it are followed, one at its end is not. */
	String place(Path real) throws IOException {
		Path parent = real.getParent();
		Path there = parent != null && Files.isDirectory(parent)
				? parent.toRealPath().resolve(real.getFileName())
				: real;
		return folder.relativize(there).toString().replace(File.separatorChar, '/');
	}

	/** Where a file lies that is opened through this real path. */
	String placeBehindLinks(Path real, LinkOption... options) throws IOException {
		return place(options.length == 0 && Files.exists(real) ? real.toRealPath() : real);
	}
}
