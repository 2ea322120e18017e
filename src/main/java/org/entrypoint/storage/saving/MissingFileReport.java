package org.entrypoint.storage.saving;

import java.nio.file.Path;
import java.util.Optional;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.port.MissingFile.Kind;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * What is said of a file that is not where it was.
 *
 * @param problem what to tell the facilitator
 * @param missing what is known of it, and can be offered; empty if the file is not missing, or its whole folder is
 */
record MissingFileReport(Problem problem, Optional<MissingFile> missing) {
	/**
	 * Looks whether a file that could not be written was moved. May wait for a disk.
	 *
	 * @param problem why it could not be written
	 * @param known the version that lay in it
	 */
	static MissingFileReport of(Problem problem, Checkpoint known) {
		return switch (problem.code()) {
			case ProblemCode.SAVE_GONE -> moved(known).orElseGet(() -> missing(problem, known, Kind.GONE));
			case ProblemCode.SAVE_OTHER_DRIVE ->
				moved(known).orElseGet(() -> missing(problem, known, Kind.OTHER_DRIVE));
			case ProblemCode.SAVE_NO_FOLDER ->
				moved(known).orElseGet(() -> new MissingFileReport(problem, Optional.empty()));
			default -> new MissingFileReport(problem, Optional.empty());
		};
	}

	private static Optional<MissingFileReport> moved(Checkpoint known) {
		Path file = known.file();
		return known.search().map(found -> new MissingFileReport(new Problem(ProblemCode.SAVE_MOVED, file, found),
				Optional.of(new MissingFile(file, Kind.MOVED, Optional.of(found)))));
	}

	private static MissingFileReport missing(Problem problem, Checkpoint known, Kind kind) {
		return new MissingFileReport(problem, Optional.of(new MissingFile(known.file(), kind, Optional.empty())));
	}
}
