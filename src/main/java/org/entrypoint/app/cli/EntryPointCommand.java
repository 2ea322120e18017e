package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.cli.option.ProgramVersion;
import org.entrypoint.app.launch.Display;
import org.entrypoint.app.launch.PlainStart;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.window.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * No command: the window, on a workshop's file or on a new workshop with a district's own diagnostic if one is named.
 */
@Command(name = "entrypoint", resourceBundle = CommandBundle.NAME, description = "${bundle:entrypoint}", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false, usageHelpAutoWidth = true, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:${bundle:exit.0}", "1:${bundle:exit.1}", "2:${bundle:exit.2}"})
final class EntryPointCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Display display;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:entrypoint.file}")
	private @Nullable Path file;

	@Option(names = "--diagnostic", paramLabel = "FILE", description = "${bundle:entrypoint.diagnostic}")
	private @Nullable Path diagnostic;

	EntryPointCommand(FileLibrary library, Display display) {
		this.library = library;
		this.display = display;
	}

	@Override
	public Integer call() throws Problem {
		if (diagnostic != null && file != null) {
			throw new ParameterException(spec.commandLine(), words.get("notBoth"));
		}
		if (display.show(first())) {
			return ExitCode.DONE;
		}
		if (file != null) {
			// A file that cannot be used is the nearer mistake: its line comes instead of the one about the display.
			library.read(file);
		}
		spec.commandLine().getErr().println(words.get("noWindow"));
		return ExitCode.FAILED;
	}

	/** What the window begins with; a bad diagnostic is refused before a window is asked for. */
	private Supplier<Consumer<Window>> first() throws Problem {
		if (diagnostic != null) {
			Diagnostic own = library.diagnostic(diagnostic);
			return () -> window -> window.show(own);
		}
		return new PlainStart(file).beginning(library);
	}
}
