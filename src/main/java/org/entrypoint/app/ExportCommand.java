package org.entrypoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrypoint.session.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.base.Words;
import org.entrypoint.workshop.Workshop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the filled workbook of a workshop's file, which is only read. */
@Command(name = "export", resourceBundle = Program.WORDS, description = "${bundle:export}", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Exporter exporter;
	private final Words words = new Words(Program.WORDS);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(paramLabel = "FILE", description = "${bundle:export.file}")
	private Path file = Path.of("");
	@Option(names = "--paper", paramLabel = "SIZE", converter = PaperName.class, description = "${bundle:export.paper}")
	private Exporter.Paper paper = Exporter.Paper.LETTER;
	@Mixin
	private Output output = new Output();

	ExportCommand(FileLibrary library, Exporter exporter) {
		this.library = library;
		this.exporter = exporter;
	}

	@Override
	public Integer call() throws Problem {
		CommandLine line = spec.commandLine();
		Workshop workshop = library.read(file, line.getErr()::println);
		exporter.export(workshop, Exporter.Content.COMPLETE, paper, output.file, Exporter.Progress.UNHEARD);
		line.getOut().println(words.get("written", output.file));
		return ExitCode.DONE;
	}
}
