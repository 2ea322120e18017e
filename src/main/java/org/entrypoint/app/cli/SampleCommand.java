package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.cli.option.Output;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the sample district's workshop. */
@Command(name = "sample", resourceBundle = CommandBundle.NAME, description = "${bundle:sample}", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Mixin
	private Output output = new Output();

	SampleCommand(FileLibrary library) {
		this.library = library;
	}

	@Override
	public Integer call() throws Problem {
		Workshop sample = library.sample();
		if (mayHoldAnother(sample)) {
			throw new Problem(ProblemCode.FILE_KEPT, output.file);
		}
		library.write(sample, output.file);
		spec.commandLine().getOut().println(words.get("written", output.file));
		return ExitCode.DONE;
	}

	/** Whether the file may be a workshop, sound or not, that somebody still needs. */
	private boolean mayHoldAnother(Workshop sample) {
		try {
			return !library.read(output.file).equals(sample);
		} catch (Problem problem) {
			return !Set.of(ProblemCode.FILE_MISSING, ProblemCode.FILE_FOLDER, ProblemCode.FILE_SPECIAL,
					ProblemCode.FILE_EMPTY, ProblemCode.FILE_FOREIGN).contains(problem.code());
		}
	}
}
