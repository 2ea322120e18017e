package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.cli.option.Output;
import org.entrypoint.app.cli.option.PaperName;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes an empty workbook. */
@Command(name = "blank", resourceBundle = CommandBundle.NAME, description = "${bundle:blank}", mixinStandardHelpOptions = true)
final class BlankCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Exporter exporter;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Option(names = "--diagnostic", paramLabel = "FILE", description = "${bundle:diagnostic}")
	private @Nullable Path diagnostic;
	@Option(names = "--paper", paramLabel = "SIZE", converter = PaperName.class, description = "${bundle:export.paper}")
	private Exporter.Paper paper = Exporter.Paper.LETTER;
	@Mixin
	private Output output = new Output();

	BlankCommand(FileLibrary library, Exporter exporter) {
		this.library = library;
		this.exporter = exporter;
	}

	@Override
	public Integer call() throws Problem {
		Path own = diagnostic;
		Diagnostic chosen = own == null ? library.builtIn() : library.diagnostic(own);
		exporter.export(Workshop.blank(chosen), Exporter.Content.BLANK, paper, output.file, Exporter.Progress.UNHEARD);
		spec.commandLine().getOut().println(words.get("written", output.file));
		return ExitCode.DONE;
	}
}
