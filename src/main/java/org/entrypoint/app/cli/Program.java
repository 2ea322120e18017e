package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.cli.option.ProgramVersion;
import org.entrypoint.app.launch.CrashHandler;
import org.entrypoint.app.launch.Display;
import org.entrypoint.app.launch.PlainStart;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import picocli.CommandLine;

/** The command line with all its commands. Whatever goes wrong is told in a line; nobody gets to see a stack trace. */
public final class Program {
	private final FileLibrary library;
	private final Exporter exporter;
	private final Importer importer;
	private final Display display;
	private final List<Object> features;

	/**
	 * The program with the ports it works on.
	 *
	 * @param features the commands of optional features
	 */
	public Program(FileLibrary library, Exporter exporter, Importer importer, Display display, List<Object> features) {
		this.library = library;
		this.exporter = exporter;
		this.importer = importer;
		this.display = display;
		this.features = List.copyOf(features);
	}

	/**
	 * Does what the arguments ask for.
	 *
	 * @return 0 done, 1 failed, 2 bad input
	 */
	public int run(String... arguments) {
		try {
			boolean shown = PlainStart.of(arguments).filter(start -> start.shows(library, display)).isPresent();
			return shown ? ExitCode.DONE : execute(line(), arguments);
		} catch (Throwable thrown) {
			return tell(thrown);
		}
	}

	private static int execute(CommandLine line, String... arguments) {
		for (String each : arguments) {
			try {
				var _ = Path.of(each.substring(each.startsWith("-") ? each.indexOf('=') + 1 : 0));
			} catch (InvalidPathException e) { // told here, because some commands would only say "unmatched argument"
				say(words().get("noPath", each, FileFailure.of(e).words()));
				return ExitCode.BAD_INPUT;
			}
		}
		return MistypedCommand.in(line.getSubcommands().keySet(), arguments).map(word -> refuse(word, line))
				.orElseGet(() -> line.execute(arguments));
	}

	private CommandLine line() {
		CommandLine line = new CommandLine(new EntryPointCommand(library, display));
		Stream.of(
				List.of(new SampleCommand(library), new BlankCommand(library, exporter), new CheckCommand(library),
						new RecoverCommand(library), new ExportCommand(library, exporter),
						new ImportCommand(library, importer)),
				features,
				List.of(new DemoCommand(library, exporter, display), new WarmUpCommand(library, exporter, display)))
				.flatMap(List::stream).forEach(line::addSubcommand);
		line.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(new ProgramVersion()));
		line.setExpandAtFiles(false); // a file may be named @ours.json
		line.setExecutionStrategy(Program::execute);
		line.setParameterExceptionHandler((mistake, arguments) -> refuse(mistake));
		line.setExecutionExceptionHandler((thrown, command, arguments) -> tell(thrown));
		return line;
	}

	/** Runs the last command; what stands before its name belongs to the window and would be lost in silence. */
	private static int execute(CommandLine.ParseResult parsed) {
		if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
			throw new CommandLine.ParameterException(parsed.commandSpec().commandLine(), words().get("beforeCommand"));
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	/** Says in a line what went wrong. */
	public static int tell(Throwable thrown) {
		Optional<Problem> problem = Problem.in(thrown);
		say(problem.map(Problem::words).orElseGet(() -> words().get("unexpected")));
		if (problem.isEmpty()) {
			CrashHandler.log(thrown);
		}
		return problem.map(ExitCode::of).orElse(ExitCode.FAILED);
	}

	private static int refuse(CommandLine.ParameterException mistake) {
		say(String.valueOf(mistake.getMessage()));
		say(words().get("seeHelp", mistake.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.BAD_INPUT;
	}

	private static int refuse(MistypedCommand mistyped, CommandLine line) {
		List<String> commands = line.getSubcommands().values().stream().map(CommandLine::getCommandSpec)
				.filter(each -> !each.usageMessage().hidden()).map(CommandLine.Model.CommandSpec::name).toList();
		say(words().get("noCommand", mistyped.word()));
		mistyped.meant(commands).ifPresent(meant -> say(words().get("meant", meant)));
		say(words().get("commands", LocalLists.of(commands), line.getCommandName()));
		return ExitCode.BAD_INPUT;
	}

	private static void say(String what) {
		System.err.println(what);
	}

	private static Words words() {
		return new Words(CommandBundle.NAME);
	}
}
