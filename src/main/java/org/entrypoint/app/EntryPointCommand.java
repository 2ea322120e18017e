package org.entrypoint.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrypoint.ui.base.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** No command: the window. */
@Command(name = "entrypoint", resourceBundle = Program.WORDS, description = "${bundle:entrypoint}", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpAutoWidth = true, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:${bundle:exit.0}", "1:${bundle:exit.1}", "2:${bundle:exit.2}"})
final class EntryPointCommand implements Callable<Integer> {
	private final PrintWriter err;
	private final Words words;

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "entrypoint.file")
	private @Nullable Path file;

	/** The window; what cannot be shown is said on {@code err}. */
	EntryPointCommand(PrintWriter err, Words words) {
		this.err = err;
		this.words = words;
	}

	@Override
	public Integer call() throws InterruptedException {
		if (!Display.isThere()) {
			err.println(words.get("noWindow"));
			err.flush();
			return ExitCode.FAILED;
		}
		Path wanted = file;
		LiveWindow.showAndWait(Composition.ofUser(), wanted);
		return ExitCode.DONE;
	}
}
