package org.entrypoint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs the benchmarks and prints each beside its floor. The packaged program must be there. */
public final class Benchmarks {
	private Benchmarks() {
	}

	/** A part that can be run alone. */
	private enum Part {
		START, MEMORY, COMMAND, FIRST, WINDOW, WARM, KEEP
	}

	/**
	 * Runs all parts or those that are named.
	 *
	 * @param arguments names of parts: start, memory, command, first, window, warm, keep
	 */
	public static void main(String[] arguments) throws Exception {
		Set<Part> parts = EnumSet.noneOf(Part.class);
		Arrays.stream(arguments).flatMap(names -> Arrays.stream(names.strip().split("\\s+", -1)))
				.filter(name -> !name.isEmpty()).map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
				.forEach(parts::add);
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")).toAbsolutePath(),
				"");
		try (VirtualScreen screen = VirtualScreen.open()) {
			System.out.println("Windows on " + screen.name() + ".\n\n" + Figure.HEAD);
			Path sample = Workshops.write(folder, "sample", 0);
			Path large = Workshops.write(folder, "large", Workshops.MANY);
			Launcher launcher = new Launcher(folder, screen);
			for (Part part : parts.isEmpty() ? EnumSet.allOf(Part.class) : parts) {
				run(part, launcher, sample, large);
			}
		}
	}

	private static void run(Part part, Launcher launcher, Path sample, Path large) throws Exception {
		Processes processes = new Processes(launcher, sample, large);
		Windows windows = new Windows(launcher);
		switch (part) {
			case START -> print(List.of(processes.start()));
			case MEMORY -> print(List.of(processes.memory()));
			case COMMAND -> print(List.of(processes.export()));
			case FIRST -> print(List.of(processes.firstOpen()));
			case WINDOW -> {
				print(windows.of("sample", sample));
				print(windows.of(Workshops.MANY + " notes", large));
			}
			case WARM -> print(WarmProcess.all());
			case KEEP -> print(new Keeping(launcher, sample.resolveSibling("")).all());
		}
	}

	private static void print(List<Figure> figures) {
		figures.forEach(figure -> System.out.println(figure.line()));
		System.out.flush();
	}
}
