package org.entrypoint.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.base.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of workshop files whether they are sound; goes on to the next one where one is not. */
@Command(name = "check", resourceBundle = Program.WORDS, description = "${bundle:check}", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Words words = new Words(Program.WORDS);
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
			try {
				library.check(file);
				line.getOut().println(words.get("check.sound", file));
			} catch (Problem problem) {
				line.getErr().println(problem.words());
				worst = Math.max(worst, ExitCode.of(problem));
			}
		}
		return worst;
	}
}
