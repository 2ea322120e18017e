package org.entrypoint.app;

import java.io.PrintWriter;
import java.util.List;
import org.entrypoint.session.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.base.Words;
import picocli.CommandLine;

/** The command line with all its commands. Whatever goes wrong is told in a line; nobody gets to see a stack trace. */
final class Program {
	/** The bundle that holds what the commands say. */
	static final String WORDS = "org.entrypoint.app.commands";

	private final Words words = new Words(WORDS);
	private final CommandLine line;

	/** The program with the ports it works on. */
	Program(FileLibrary library, Exporter exporter, Display display) {
		line = new CommandLine(new EntryPointCommand(library, display));
		for (Object command : List.of(new SampleCommand(library), new BlankCommand(library, exporter),
				new CheckCommand(library), new ExportCommand(library, exporter),
				new DemoCommand(library, exporter, display), new WarmUpCommand(library, exporter, display))) {
			line.addSubcommand(command);
		}
		line.setExecutionStrategy(this::execute);
		line.setParameterExceptionHandler((mistake, arguments) -> refuse(mistake));
		line.setExecutionExceptionHandler((thrown, command, arguments) -> tell(thrown));
	}

	/**
	 * Does what the arguments ask for.
	 *
	 * @return 0 done, 1 failed, 2 bad input
	 */
	int run(String... arguments) {
		try {
			return line.execute(arguments);
		} catch (Throwable thrown) {
			return tell(thrown);
		}
	}

	/** Runs the last command; what stands before its name belongs to the window and would be lost in silence. */
	private int execute(CommandLine.ParseResult parsed) {
		if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
			throw new CommandLine.ParameterException(line, words.get("beforeCommand"));
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	/** Says in a line what went wrong. */
	private int tell(Throwable thrown) {
		if (thrown instanceof Problem problem) {
			say(problem.words());
			return ExitCode.of(problem);
		}
		say(words.get("unexpected", thrown.getClass().getSimpleName()));
		return ExitCode.FAILED;
	}

	private int refuse(CommandLine.ParameterException mistake) {
		say(String.valueOf(mistake.getMessage()));
		say(words.get("seeHelp", mistake.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.BAD_INPUT;
	}

	private void say(String what) {
		PrintWriter err = line.getErr();
		err.println(what);
		err.flush();
	}
}
