package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.FileFailure;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.recovery.RecoverableChanges;
import org.entrypoint.storage.recovery.RecoveredCopies;
import org.entrypoint.storage.recovery.RecoverableDocument;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says what this computer keeps of workshops beside their files, or writes it into files of their own. What is kept
 * stays as it is.
 */
@Command(name = "recover", resourceBundle = CommandBundle.NAME, description = "${bundle:recover}", mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Words words = new Words(CommandBundle.NAME);
	private final KeptWords kept = new KeptWords(words, LocalTimes.of(Clock.system(ZoneId.systemDefault())));
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Parameters(arity = "0..*", paramLabel = "FILE", description = "${bundle:recover.files}")
	private List<Path> files = List.of();

	@Option(names = "--list", description = "${bundle:recover.list}")
	private boolean isList;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "recover.output")
	private @Nullable Path folder;

	@Option(names = "--all", description = "${bundle:recover.all}")
	private boolean isAll;

	private int worst = ExitCode.DONE;

	RecoverCommand(FileLibrary library) {
		this.library = library;
	}

	@Override
	public Integer call() throws Problem {
		Path target = folder;
		if (isList && target != null) {
			throw new ParameterException(spec.commandLine(), words.get("recover.notBoth"));
		}
		if (isAll && target == null) {
			throw new ParameterException(spec.commandLine(), words.get("recover.allWhere"));
		}
		List<RecoverableDocument> documents = documents();
		if (target == null) {
			documents.forEach(each -> kept.lines(each).forEach(this::say));
			if (!documents.isEmpty()) {
				say(words.get("recover.next"));
			}
		} else {
			RecoveredCopies copies = library.kept().copies(target);
			documents.forEach(each -> write(each, copies));
		}
		return worst;
	}

	/** Those that were asked for, each once. */
	private List<RecoverableDocument> documents() throws Problem {
		if (files.isEmpty()) {
			List<RecoverableDocument> all = library.kept().all();
			if (all.isEmpty()) {
				say(words.get("recover.nothing"));
			}
			return all;
		}
		Map<Path, RecoverableDocument> found = new LinkedHashMap<>();
		for (Path file : files) {
			try {
				List<RecoverableDocument> some = library.kept().of(file);
				some.forEach(each -> found.putIfAbsent(each.backups().folder(), each));
				if (some.isEmpty()) {
					say(words.get("recover.nothingOf", file));
				}
			} catch (Problem problem) {
				complain(problem);
			} catch (OutOfMemoryError e) {
				complain(new Problem(ProblemCode.FILE_MEMORY, file).because(e));
			}
		}
		return new ArrayList<>(found.values());
	}

	private void write(RecoverableDocument document, RecoveredCopies copies) {
		say(kept.place(document));
		if (document.isOpen()) {
			complain(new Problem(ProblemCode.RECOVERY_OPEN, kept.name(document)));
		}
		for (RecoverableChanges each : document.changes()) {
			if (each.base() != RecoverableChanges.Base.ARRIVED) {
				write(() -> words.get("recover.made", each.changes(), kept.when(each.last()),
						copies.write(document, each)));
			}
		}
		document.unadded().ifPresent(each -> write(() -> words.get("recover.unaddedWritten", each.words().size(),
				kept.when(each.at()), copies.write(document, each))));
		for (Backup each : earlier(document)) {
			write(() -> words.get("recover.saved", kept.when(each.at()), copies.write(document, each)));
		}
	}

	private List<Backup> earlier(RecoverableDocument document) {
		if (isAll) {
			return document.earlier();
		}
		Optional<Backup> sound = document.backups().newestSound();
		if (sound.isEmpty() && !document.earlier().isEmpty()) {
			complain(new Problem(ProblemCode.RECOVERY_NONE_SOUND, kept.name(document)));
		}
		return sound.stream().toList();
	}

	/** Says what was written, or why not; one that fails does not keep the others from their files. */
	private void write(Callable<String> written) {
		try {
			say("  " + written.call());
		} catch (Problem problem) {
			complain(problem);
		} catch (Exception | OutOfMemoryError e) {
			complain(new Problem(ProblemCode.RECOVERY_FAILED, FileFailure.of(e).words()).because(e));
		}
	}

	private void say(String line) {
		spec.commandLine().getOut().println(line);
	}

	private void complain(Problem problem) {
		CommandLine line = spec.commandLine();
		line.getErr().println(problem.words());
		worst = Math.max(worst, ExitCode.of(problem));
	}
}
