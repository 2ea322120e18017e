package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.cli.option.FreeTextName;
import org.entrypoint.app.cli.option.Output;
import org.entrypoint.app.cli.option.PaperName;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.session.Problem;
import org.entrypoint.session.redaction.Redaction;
import org.entrypoint.session.redaction.TakenOut;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the filled workbook of a workshop's file, which is only read. */
@Command(name = "export", resourceBundle = CommandBundle.NAME, description = "${bundle:export}", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Exporter exporter;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(paramLabel = "FILE", description = "${bundle:export.file}")
	private Path file = Path.of("");
	@Option(names = "--paper", paramLabel = "SIZE", converter = PaperName.class, description = "${bundle:export.paper}")
	private Exporter.Paper paper = Exporter.Paper.LETTER;
	@Option(names = "--redacted", description = "${bundle:export.redacted}")
	private boolean redacted;
	@Option(names = "--keep", split = ",", paramLabel = "TEXT", converter = FreeTextName.class, description = "${bundle:export.keep}")
	private List<FreeText> kept = List.of();
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
		if (!redacted && !kept.isEmpty()) {
			throw new ParameterException(line, words.get("export.keepOnly"));
		}
		if (redacted) {
			Redaction redaction = new WithoutNames().redact(workshop, Set.copyOf(kept));
			exporter.export(redaction.workshop(), Exporter.Content.REDACTED, paper, output.file,
					Exporter.Progress.UNHEARD);
			tell(redaction.taken(), line.getOut());
		} else {
			exporter.export(workshop, Exporter.Content.COMPLETE, paper, output.file, Exporter.Progress.UNHEARD);
		}
		line.getOut().println(words.get("written", output.file));
		return ExitCode.DONE;
	}

	private void tell(List<TakenOut> taken, PrintWriter out) {
		if (taken.isEmpty()) {
			out.println(words.get("redacted.nothing"));
		}
		for (TakenOut each : taken) {
			String what = each.what() == TakenOut.What.TEXT ? each.words().toLowerCase(Locale.ROOT) : each.words();
			out.println(words.get("redacted." + each.what(), what, each.places()));
		}
		out.println(words.get("redacted.check"));
	}
}
