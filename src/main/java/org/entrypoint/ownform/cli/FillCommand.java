package org.entrypoint.ownform.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.ownform.fill.CopyTarget;
import org.entrypoint.ownform.fill.FilledCopy;
import org.entrypoint.ownform.fill.FormFiller;
import org.entrypoint.ownform.suggest.MappingSuggester;
import org.entrypoint.ownform.copy.MacroRemover;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.json.MappingFile;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a copy of a district's own form, or suggests which of its cells take what. Only the new file is written. */
@Command(name = "fill", resourceBundle = FillCommand.WORDS, description = "${bundle:fill}", mixinStandardHelpOptions = true)
public final class FillCommand implements Callable<Integer> {
	static final String WORDS = "org.entrypoint.ownform.cli.fill";
	private final WorkshopReader reader;
	private final Words words = new Words(WORDS);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(paramLabel = "FILE", description = "${bundle:file}")
	private Path file = Path.of("");
	@Option(names = "--template", required = true, paramLabel = "FORM", description = "${bundle:template}")
	private Path template = Path.of("");
	@Option(names = "--mapping", paramLabel = "MAPPING", description = "${bundle:mapping}")
	private @Nullable Path mapping;
	@Option(names = "--suggest", description = "${bundle:suggest}")
	private boolean suggests;
	@Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "${bundle:output}")
	private Path output = Path.of("");

	/** Reads a workshop's file. */
	@FunctionalInterface
	public interface WorkshopReader {
		/**
		 * The workshop in a file.
		 *
		 * @param notices takes what is to be told of the file besides, in sentences
		 * @throws Problem if it cannot be used
		 */
		Workshop read(Path file, Consumer<String> notices) throws Problem;
	}

	/** A command that reads workshops with {@code reader}. */
	public FillCommand(WorkshopReader reader) {
		this.reader = reader;
	}

	@Override
	public Integer call() throws Problem {
		CommandLine line = spec.commandLine();
		Path chosen = mapping;
		if (suggests == (chosen != null)) {
			throw new ParameterException(line, words.get("either"));
		}
		new CopyTarget(template, output).check();
		Workshop workshop = reader.read(file, line.getErr()::println);
		if (chosen == null) {
			new ExportFile(output).checkNew();
			suggest(workshop, form());
		} else {
			new ExportFile(output).check();
			Mapping read = new MappingFile(chosen).read();
			fill(workshop, form(), read);
		}
		line.getOut().println(words.get("written", output));
		return CommandLine.ExitCode.OK;
	}

	private IncomingForm form() throws Problem {
		return MacroRemover.of(template, new IncomingBooks().formWithMacros(template));
	}

	private void fill(Workshop workshop, IncomingForm form, Mapping read) throws Problem {
		FilledCopy filled = new FormFiller(workshop).fill(template, form, read);
		filled.write(output);
		filled.listing().lines().forEach(spec.commandLine().getOut()::println);
	}

	/** Writes the suggestions, and says what they would come to. */
	private void suggest(Workshop workshop, IncomingForm form) throws Problem {
		Mapping suggested = new MappingSuggester(workshop).of(template, form);
		FilledCopy tried = new FormFiller(workshop).fill(template, form, suggested);
		new MappingFile(output).write(suggested);
		spec.commandLine().getOut().println(words.get("suggested", suggested.entries().size()));
		if (suggested.entries().size() == 0) {
			return;
		}
		spec.commandLine().getOut().println(words.get("tried"));
		tried.listing().lines().forEach(spec.commandLine().getOut()::println);
	}
}
