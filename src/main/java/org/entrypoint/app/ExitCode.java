package org.entrypoint.app;

import java.util.Set;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** What the process ends with. */
final class ExitCode {
	static final int DONE = 0;
	/** Something could not be written, or went wrong in another way. */
	static final int FAILED = 1;
	/** What was asked for, or a file that was handed in, cannot be used. */
	static final int BAD_INPUT = 2;
	/** What was asked to be replaced and never is. */
	private static final Set<ProblemCode> BAD_TARGETS = Set.of(ProblemCode.EXPORT_WORKSHOP, ProblemCode.EXPORT_THERE);

	private ExitCode() {
	}

	/** The code for a problem: bad input where it is about what was read, otherwise failed. */
	static int of(Problem problem) {
		if (BAD_TARGETS.contains(problem.code())) {
			return BAD_INPUT;
		}
		return switch (problem.code().about()) {
			case "file", "diagnostic", "refused", "incoming", "import", "mapping", "fill" -> BAD_INPUT;
			default -> FAILED;
		};
	}
}
