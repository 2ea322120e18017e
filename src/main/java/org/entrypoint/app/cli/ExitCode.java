package org.entrypoint.app.cli;

import java.util.Set;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** What the process ends with. */
public final class ExitCode {
	/** What was asked for was done. */
	public static final int DONE = 0;
	/** Something could not be written, or went wrong in another way. */
	public static final int FAILED = 1;
	/** What was asked for, or a file that was handed in, cannot be used. */
	public static final int BAD_INPUT = 2;
	/** What was asked to be replaced and never is. */
	private static final Set<ProblemCode> BAD_TARGETS = Set.of(ProblemCode.EXPORT_WORKSHOP, ProblemCode.EXPORT_THERE);

	/** What problems are about that come from the disk or this computer, not from what was handed in. */
	private static final Set<String> FAILURES = Set.of("export", "save", "recovery", "open", "journal", "room");

	private ExitCode() {
	}

	/** The code for a problem: failed where the disk or this computer is to blame, otherwise bad input. */
	static int of(Problem problem) {
		if (BAD_TARGETS.contains(problem.code())) {
			return BAD_INPUT;
		}
		return FAILURES.contains(problem.code().about()) ? FAILED : BAD_INPUT;
	}
}
