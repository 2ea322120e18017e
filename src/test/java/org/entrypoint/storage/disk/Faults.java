package org.entrypoint.storage.disk;

import java.util.function.Predicate;

/** Faults that tests often need. */
public final class Faults {
	private Faults() {
	}

	/** Every call of a kind on such a path. */
	public static Fault each(Call.Kind kind, Predicate<String> path, DiskFault trouble) {
		return every(1, call -> call.kind() == kind && path.test(call.path()), trouble);
	}

	/** The n-th call of a kind on such a path, counted from now on. */
	public static Fault nth(int n, Call.Kind kind, Predicate<String> path, DiskFault trouble) {
		return nth(n, call -> call.kind() == kind && path.test(call.path()), trouble);
	}

	/** The n-th call of a kind, the one n calls later, and so on. */
	public static Fault everyNth(int n, Call.Kind kind, DiskFault trouble) {
		return every(n, call -> call.kind() == kind, trouble);
	}

	/** The n-th call that changes anything on the disk, counted from now on. */
	public static Fault nthChange(int n, DiskFault trouble) {
		return nth(n, call -> call.kind().changes(), trouble);
	}

	/** The call with this number. */
	public static Fault atCall(int number, DiskFault trouble) {
		return call -> call.number() == number ? trouble : DiskFault.NONE;
	}

	private static Fault nth(int n, Predicate<Call> which, DiskFault trouble) {
		return new Fault() {
			private int seen;

			@Override
			public DiskFault on(Call call) {
				return which.test(call) && ++seen == n ? trouble : DiskFault.NONE;
			}
		};
	}

	private static Fault every(int n, Predicate<Call> which, DiskFault trouble) {
		return new Fault() {
			private int seen;

			@Override
			public DiskFault on(Call call) {
				return which.test(call) && ++seen % n == 0 ? trouble : DiskFault.NONE;
			}
		};
	}
}
