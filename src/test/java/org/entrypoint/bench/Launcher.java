package org.entrypoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts processes as the packaged program starts: by its own launcher script with all its options. For what is not the
 * program itself there is a copy of the script that takes another main class.
 */
final class Launcher {
	private static final String MAIN = "org.entrypoint.app.Main \"$@\"";
	private static final String JARS = "\"$home/lib/*\"";
	private final Path program;
	private final Path other;
	private final Path folder;
	private final VirtualScreen screen;

	/** A launcher whose processes keep their things below {@code folder}; the packaged program must be there. */
	Launcher(Path folder, VirtualScreen screen) throws IOException {
		this.folder = folder;
		this.screen = screen;
		program = Path.of("target", "entrypoint", "bin", "entrypoint").toAbsolutePath();
		String script = Files.readString(program);
		String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
		if (!script.contains(MAIN) || !script.contains(JARS)) {
			throw new IOException("the launcher does not look as it did");
		}
		Path home = program.resolveSibling("..").normalize();
		other = folder.resolve("other");
		Files.writeString(other, script.replace(MAIN, "\"$@\"").replace(JARS, "\"$home/lib/*:" + classes + "\"")
				.replace("$home", home.toString()));
		Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwx------"));
	}

	/** Runs a command of the program; how long it took from start to end, in ms. */
	double command(String... arguments) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		Process process = start(program.toString(), Stream.of(arguments));
		try (BufferedReader out = lines(process)) {
			out.lines().forEach(line -> {
			});
		}
		if (process.waitFor() != 0) {
			throw new IOException("failed: " + String.join(" ", arguments));
		}
		return (System.nanoTime() - begun) / 1e6;
	}

	/** A line that a process wrote, and how long after its start, in ms. */
	record Line(String text, double millis) {
	}

	/** Runs another main class; all lines that it wrote until it ended. */
	List<Line> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		Process process = start(other.toString(), Stream.concat(Stream.of(main.getName()), Stream.of(arguments)));
		List<Line> all = new ArrayList<>();
		try (BufferedReader out = lines(process)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				all.add(new Line(line, (System.nanoTime() - begun) / 1e6));
			}
		}
		if (process.waitFor() != 0) {
			throw new IOException("failed: " + main.getName());
		}
		return all;
	}

	private Process start(String script, Stream<String> arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script), arguments).toList());
		builder.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
		screen.use(builder.environment());
		return builder.start();
	}

	private static BufferedReader lines(Process process) {
		return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** The first line that starts so, if there is one. */
	static Optional<Line> find(List<Line> lines, String start) {
		return lines.stream().filter(line -> line.text().startsWith(start)).findFirst();
	}
}
