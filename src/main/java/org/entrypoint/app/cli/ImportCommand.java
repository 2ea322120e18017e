package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.storage.FileLibrary;
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

/** Brings what people typed into a workbook back into a workshop, which stays as it is: the result is a new file. */
@Command(name = "import", resourceBundle = CommandBundle.NAME, description = "${bundle:import}", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Importer importer;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(paramLabel = "FILE.xlsx", description = "${bundle:import.file}")
	private Path file = Path.of("");
	@Option(names = "--into", required = true, paramLabel = "FILE", description = "${bundle:import.into}")
	private Path into = Path.of("");
	@Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "${bundle:import.output}")
	private @Nullable Path output;
	@Option(names = "--dry-run", description = "${bundle:import.dryRun}")
	private boolean dryRun;
	@Option(names = "--all", description = "${bundle:import.all}")
	private boolean all;

	ImportCommand(FileLibrary library, Importer importer) {
		this.library = library;
		this.importer = importer;
	}

	@Override
	public Integer call() throws Problem {
		CommandLine line = spec.commandLine();
		Path target = output;
		if (target == null && !dryRun) {
			throw new ParameterException(line, words.get("import.where"));
		}
		Workshop workshop = library.read(into, line.getErr()::println);
		if (target != null && Files.exists(target)) {
			throw new Problem(ProblemCode.IMPORT_EXISTS, target);
		}
		Proposal proposal = importer.read(workshop, file);
		tell(proposal, line.getOut());
		if (dryRun || target == null) {
			return ExitCode.DONE;
		}
		List<ProposedChange> chosen = proposal.changes().stream()
				.filter(each -> each.canBeDone() && (all || each.isLikely())).toList();
		Proposal.Together together = Proposal.together(workshop, chosen, () -> UUID.randomUUID().toString());
		together.refused().forEach(each -> line.getErr().println(each.words()));
		library.write(together.after(), target);
		line.getOut().println(words.get("import.done", together.edits().size(), proposal.changes().size(), target));
		return ExitCode.DONE;
	}

	private void tell(Proposal proposal, PrintWriter out) {
		proposal.remarks().forEach(out::println);
		if (proposal.changes().isEmpty()) {
			out.println(words.get("import.nothing"));
		}
		proposal.changes().forEach(each -> out.println(words.get("import.line", mark(each), told(each))));
	}

	/** What will be done with it: done, left for {@code --all}, or nothing. */
	private String mark(ProposedChange change) {
		return !change.canBeDone() ? "?" : change.isLikely() || all ? "x" : " ";
	}

	private String told(ProposedChange change) {
		String about = change.field().isEmpty()
				? change.about()
				: words.get("import.field", change.about(), change.field());
		String what = words.get("import." + change.kind(), about, change.before(), change.after());
		String where = change.address().isEmpty() ? what : words.get("import.at", change.address(), what);
		return change.remark().isEmpty() ? where : words.get("import.remark", where, change.remark());
	}
}
