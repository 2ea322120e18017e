package org.entrypoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrypoint.ui.base.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** No command: the window, on a workshop's file if one is named. */
@Command(name = "entrypoint", resourceBundle = Program.WORDS, description = "${bundle:entrypoint}", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpAutoWidth = true, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:${bundle:exit.0}", "1:${bundle:exit.1}", "2:${bundle:exit.2}"})
final class EntryPointCommand implements Callable<Integer> {
	private final Display display;
	private final Words words = new Words(Program.WORDS);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:entrypoint.file}")
	private @Nullable Path file;

	EntryPointCommand(Display display) {
		this.display = display;
	}

	@Override
	public Integer call() {
		if (display.show(file)) {
			return ExitCode.DONE;
		}
		spec.commandLine().getErr().println(words.get("noWindow"));
		return ExitCode.FAILED;
	}
}
