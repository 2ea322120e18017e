package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of workshop files everything that is wrong with them; goes on to the next one where one is not sound. */
@Command(name = "check", resourceBundle = CommandBundle.NAME, description = "${bundle:check}", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:check.files}")
	private List<Path> files = List.of();

	CheckCommand(FileLibrary library) {
		this.library = library;
	}

	@Override
	public Integer call() {
		CommandLine line = spec.commandLine();
		int worst = ExitCode.DONE;
		for (Path file : files) {
			List<Problem> faults = faults(file);
			for (Problem each : faults) {
				line.getErr().println(each.words());
				worst = Math.max(worst, ExitCode.of(each));
			}
			if (faults.isEmpty()) {
				library.older(file).map(Problem::words).ifPresent(line.getErr()::println);
				line.getOut().println(words.get("check.sound", file));
			}
		}
		return worst;
	}

	/** What is wrong with one file; one that is too much for this computer does not keep the others from theirs. */
	private List<Problem> faults(Path file) {
		try {
			return library.check(file);
		} catch (OutOfMemoryError e) {
			return List.of(new Problem(ProblemCode.FILE_MEMORY, file).because(e));
		}
	}
}
