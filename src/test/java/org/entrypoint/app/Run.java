package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.app.cli.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program run once as a process of its own, on a computer without a display.
 *
 * @param code what it ended with
 * @param out what it said
 * @param err what it complained about
 */
public record Run(int code, String out, String err) {
	private static final List<String> WINDOWS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
			"--enable-native-access=ALL-UNNAMED");
	private static final String TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator;

	/** Runs the program in a folder. */
	public static Run of(Path folder, String... arguments) {
		return with(List.of(), folder, arguments);
	}

	/** Runs the program in a folder, on a Java with more options. */
	static Run with(List<String> options, Path folder, String... arguments) {
		return of("org.entrypoint.app.Main", "", options, folder, arguments);
	}

	/** Runs the program where no language is set, so that names of files are ASCII for it. */
	static Run whereNamesAreAscii(Path folder, String... arguments) {
		return of("org.entrypoint.app.Main", "", List.of(), Map.of("LC_ALL", "C"), folder, arguments);
	}

	/** Runs a test's own program in a folder, with windows that need no display. */
	static Run windowOf(Class<?> main, Path folder, String... arguments) {
		return of(main.getName(), TEST_CLASSES, WINDOWS, folder, arguments);
	}

	/** Starts a test's own program in a folder, with windows that need no display; it is left to whoever asked. */
	static Process start(Class<?> main, Path folder, List<String> arguments) throws IOException {
		return builder(main.getName(), TEST_CLASSES, WINDOWS, folder, arguments)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static Run of(String main, String more, List<String> options, Path folder, String... arguments) {
		return of(main, more, options, Map.of(), folder, arguments);
	}

	private static Run of(String main, String more, List<String> options, Map<String, String> environment, Path folder,
			String... arguments) {
		try {
			Path out = Files.createTempFile("entrypoint", ".out");
			Path err = Files.createTempFile("entrypoint", ".err");
			ProcessBuilder builder = builder(main, more, options, folder, List.of(arguments))
					.redirectOutput(out.toFile()).redirectError(err.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			try {
				assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it never ends: " + builder.command());
			} finally {
				process.destroyForcibly();
			}
			Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
			Files.delete(out);
			Files.delete(err);
			run.isCivil();
			return run;
		} catch (IOException e) {
			throw new AssertionError(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	private static ProcessBuilder builder(String main, String more, List<String> options, Path folder,
			List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8",
				"-Dstderr.encoding=UTF-8"));
		command.addAll(options);
		command.addAll(List.of("-cp", more + classPath(), main));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
		builder.environment().put("XDG_STATE_HOME", folder.resolve(".state").toString());
		return builder;
	}

	private static String classPath() throws IOException {
		return Path.of("target", "classes").toAbsolutePath() + File.pathSeparator
				+ Files.readString(Path.of("target", "shipped-class-path.txt")).strip();
	}

	/** Nobody is shown the insides of the program. */
	private void isCivil() {
		for (String said : List.of(out, err)) {
			assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
			assertFalse(said.contains("WARNING") || said.contains("SLF4J") || said.contains("log4j"), said);
		}
	}

	/** Done, with nothing to complain about. */
	public Run done() {
		assertEquals("", err);
		assertEquals(ExitCode.DONE, code);
		return this;
	}

	/** Ended with {@code expected}, and said why in one line for each of {@code parts}. */
	public Run complained(int expected, String... parts) {
		assertEquals(expected, code, err);
		List<String> lines = err.lines().toList();
		assertEquals(parts.length, lines.size(), err);
		for (int line = 0; line < parts.length; line++) {
			assertTrue(lines.get(line).contains(parts[line]), parts[line] + " in " + lines.get(line));
		}
		return this;
	}
}
