package org.entrypoint.app.cli;

import org.entrypoint.app.cli.option.CommandBundle;
import org.entrypoint.app.launch.Display;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the sample district and its workbook, and opens the window on it. What is already there stays as it is. */
@Command(name = "demo", resourceBundle = CommandBundle.NAME, description = "${bundle:demo}", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
	private final FileLibrary library;
	private final Exporter exporter;
	private final Display display;
	private final Words words = new Words(CommandBundle.NAME);
	@Spec
	private CommandSpec spec = CommandSpec.create();
	@Option(names = {"-d", "--directory"}, paramLabel = "DIR", description = "${bundle:demo.folder}")
	private @Nullable Path folder;

	DemoCommand(FileLibrary library, Exporter exporter, Display display) {
		this.library = library;
		this.exporter = exporter;
		this.display = display;
	}

	@Override
	public Integer call() throws Problem {
		CommandLine line = spec.commandLine();
		Path place = Objects.requireNonNullElseGet(folder, DemoCommand::usualPlace);
		library.makeFolder(place);
		Workshop sample = library.sample();
		Path file = write(sample, place);
		line.getOut().println(words.get("demo.ready", file));
		line.getOut().println(words.get("demo.workbook", workbook(file)));
		line.getOut().flush();
		if (!display.show(Display.opening(library, file))) {
			line.getOut().println(words.get("noDisplay"));
		}
		return ExitCode.DONE;
	}

	/** Writes both files under the first name that is free, or finds them as an earlier demo left them. */
	private Path write(Workshop sample, Path place) throws Problem {
		for (int number = 1;; number++) {
			Path file = place.resolve(number == 1 ? "riverbend.json" : "riverbend " + number + ".json");
			boolean there = Files.exists(file);
			if (there ? isSample(file, sample) : !Files.exists(workbook(file))) {
				if (!there) {
					library.write(sample, file);
				}
				if (!Files.exists(workbook(file))) {
					exporter.export(sample, Exporter.Content.COMPLETE, workbook(file), Exporter.Progress.UNHEARD);
				}
				return file;
			}
		}
	}

	private boolean isSample(Path file, Workshop sample) {
		try {
			return library.read(file).equals(sample);
		} catch (Problem foreign) {
			return false;
		}
	}

	private static Path workbook(Path file) {
		String name = String.valueOf(file.getFileName());
		return file.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".xlsx");
	}

	private static Path usualPlace() {
		Path home = Path.of(System.getProperty("user.home"));
		Path documents = home.resolve("Documents");
		return (Files.isDirectory(documents) ? documents : home).resolve("EntryPoint demo");
	}
}
