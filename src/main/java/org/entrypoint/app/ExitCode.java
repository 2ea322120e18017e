package org.entrypoint.app;

import org.entrypoint.session.Problem;

/** What the process ends with. */
final class ExitCode {
	static final int DONE = 0;
	/** Something could not be written, or went wrong in another way. */
	static final int FAILED = 1;
	/** What was asked for, or a file that was handed in, cannot be used. */
	static final int BAD_INPUT = 2;

	private ExitCode() {
	}

	/** The code for a problem: bad input where it is about what was read, otherwise failed. */
	static int of(Problem problem) {
		if (problem.code().equals("export.workshop")) {
			return BAD_INPUT;
		}
		String about = problem.code().substring(0, problem.code().indexOf('.') + 1);
		return switch (about) {
			case "file.", "diagnostic.", "refused.", "incoming.", "import." -> BAD_INPUT;
			default -> FAILED;
		};
	}
}
