package org.entrypoint.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** No command: the window. */
@Command(name = "entrypoint", resourceBundle = Program.WORDS, description = "${bundle:entrypoint}", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpAutoWidth = true, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:${bundle:exit.0}", "1:${bundle:exit.1}", "2:${bundle:exit.2}"})
final class EntryPointCommand implements Callable<Integer> {
	@Override
	public Integer call() {
		return ExitCode.DONE;
	}
}
