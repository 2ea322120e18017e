package org.entrypoint.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.exchange.filled.CopyTarget;
import org.entrypoint.exchange.filled.FilledForm;
import org.entrypoint.exchange.filled.FormFiller;
import org.entrypoint.exchange.filled.Suggestions;
import org.entrypoint.exchange.filled.form.MacroFree;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.MappingFile;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a copy of a district's own form, or suggests which of its cells take what. Only the new file is written. */
@Command(name = "fill", resourceBundle = Program.WORDS, description = "${bundle:fill}", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class FillCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Words words = new Words(Program.WORDS);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(paramLabel = "FILE", description = "${bundle:export.file}")
	private Path file = Path.of("");
	@Option(names = "--template", required = true, paramLabel = "FORM", description = "${bundle:fill.template}")
	private Path template = Path.of("");
	@Option(names = "--mapping", paramLabel = "MAPPING", description = "${bundle:fill.mapping}")
	private @Nullable Path mapping;
	@Option(names = "--suggest", description = "${bundle:fill.suggest}")
	private boolean suggests;
	@Mixin
	private Output output = new Output();

	FillCommand(FileLibrary library) {
		this.library = library;
	}

	@Override
	public Integer call() throws Problem {
		CommandLine line = spec.commandLine();
		Path chosen = mapping;
		if (suggests == (chosen != null)) {
			throw new ParameterException(line, words.get("fill.either"));
		}
		new CopyTarget(template, output.file).check();
		Workshop workshop = library.read(file, line.getErr()::println);
		if (chosen == null) {
			new ExportFile(output.file).checkNew();
			suggest(workshop, form());
		} else {
			new ExportFile(output.file).check();
			Mapping read = new MappingFile(chosen).read();
			fill(workshop, form(), read);
		}
		line.getOut().println(words.get("written", output.file));
		return ExitCode.DONE;
	}

	private IncomingForm form() throws Problem {
		return MacroFree.of(template, new IncomingBooks().formWithMacros(template));
	}

	private void fill(Workshop workshop, IncomingForm form, Mapping read) throws Problem {
		FilledForm filled = new FormFiller(workshop).fill(template, form, read);
		filled.write(output.file);
		filled.listing().lines().forEach(spec.commandLine().getOut()::println);
	}

	/** Writes the suggestions, and says what they would come to. */
	private void suggest(Workshop workshop, IncomingForm form) throws Problem {
		Mapping suggested = new Suggestions(workshop).of(template, form);
		FilledForm tried = new FormFiller(workshop).fill(template, form, suggested);
		new MappingFile(output.file).write(suggested);
		spec.commandLine().getOut().println(words.get("fill.suggested", suggested.size()));
		if (suggested.size() == 0) {
			return;
		}
		spec.commandLine().getOut().println(words.get("fill.tried"));
		tried.listing().lines().forEach(spec.commandLine().getOut()::println);
	}
}
