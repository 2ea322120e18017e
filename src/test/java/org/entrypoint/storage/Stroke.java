package org.entrypoint.storage;

import java.util.function.Predicate;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.DiskFault;

/**
 * A fault of several disks, which counts their calls together and remembers whom it has hit. A program that dies on one
 * of them is dead on all.
 */
final class Stroke implements Fault {
	private final Predicate<Call> which;
	private final int at;
	private final boolean again;
	private final DiskFault trouble;
	private int seen;
	private boolean isDeadly;
	private String struck = "";

	private Stroke(Predicate<Call> which, int at, boolean again, DiskFault trouble) {
		this.which = which;
		this.at = at;
		this.again = again;
		this.trouble = trouble;
	}

	/** Hits the n-th of these calls. */
	static Stroke once(int at, Predicate<Call> which, DiskFault trouble) {
		return new Stroke(which, at, false, trouble);
	}

	/** Hits the n-th of these calls, the one n calls later, and so on. */
	static Stroke every(int at, Predicate<Call> which, DiskFault trouble) {
		return new Stroke(which, at, true, trouble);
	}

	/** Hits nothing, and counts. */
	static Stroke none(Predicate<Call> which) {
		return once(Integer.MAX_VALUE, which, DiskFault.NONE);
	}

	@Override
	public synchronized DiskFault on(Call call) {
		if (isDeadly) {
			return DiskFault.DEATH;
		}
		if (!which.test(call)) {
			return DiskFault.NONE;
		}
		seen++;
		if (again ? seen % at != 0 : seen != at) {
			return DiskFault.NONE;
		}
		if (struck.isEmpty()) {
			struck = call.toString();
		}
		isDeadly = trouble == DiskFault.DEATH;
		return trouble;
	}

	/** How many of these calls there were. */
	synchronized int seen() {
		return seen;
	}

	/** The call that was hit first; empty if none was. */
	synchronized String struck() {
		return struck;
	}

	@Override
	public synchronized String toString() {
		return trouble + (again ? " at every " : " at number ") + at + (struck.isEmpty() ? "" : ", " + struck);
	}
}
