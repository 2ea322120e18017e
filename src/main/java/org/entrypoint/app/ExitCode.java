package org.entrypoint.app;

import java.util.Set;
import org.entrypoint.session.Problem;

/** What the process ends with. */
final class ExitCode {
	static final int DONE = 0;
	/** Something could not be written, or went wrong in another way. */
	static final int FAILED = 1;
	/** What was asked for, or a file that was handed in, cannot be used. */
	static final int BAD_INPUT = 2;
	/** What was asked to be replaced and never is. */
	private static final Set<String> BAD_TARGETS = Set.of("export.workshop", "export.there");

	private ExitCode() {
	}

	/** The code for a problem: bad input where it is about what was read, otherwise failed. */
	static int of(Problem problem) {
		if (BAD_TARGETS.contains(problem.code())) {
			return BAD_INPUT;
		}
		String about = problem.code().substring(0, problem.code().indexOf('.') + 1);
		return switch (about) {
			case "file.", "diagnostic.", "refused.", "incoming.", "import.", "mapping.", "fill." -> BAD_INPUT;
			default -> FAILED;
		};
	}
}
