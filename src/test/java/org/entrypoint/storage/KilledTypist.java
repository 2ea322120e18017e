package org.entrypoint.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Starts a {@link Typist} as a process of its own, and kills it. */
final class KilledTypist {
	private final Path file;
	private final Path app;
	private final List<String> arguments;

	/** When to kill. */
	enum Moment {
		/** At any time. */
		ANY,
		/** As soon as there is a temporary file. */
		BESIDES,
		/** As soon as the file itself is not what it was. */
		FILE,
		/** As soon as the journal is not what it was. */
		JOURNAL
	}

	KilledTypist(Path file, Path app, String... further) {
		this.file = file;
		this.app = app;
		arguments = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
				Typist.class.getName(), file.toString(), app.toString()));
		arguments.addAll(Arrays.asList(further));
	}

	/** Lets the typist keep words so many times, kills it at the moment, and says up to where it said all is kept. */
	int typeAndDie(int times, Moment moment) throws Exception {
		Process typist = new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> lines = new ArrayList<>();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(typist.getInputStream(), StandardCharsets.UTF_8))) {
			for (int time = 0; time < times; time++) {
				String line = out.readLine();
				if (line == null) {
					throw new AssertionError("the typist ended by itself");
				}
				lines.add(line);
			}
			await(moment);
			// By its handle, because the process itself would close the stream with the last lines in it.
			if (!typist.toHandle().destroyForcibly()) {
				throw new AssertionError("the typist lives on");
			}
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				lines.add(line);
			}
		} finally {
			typist.destroyForcibly();
		}
		if (!typist.waitFor(30, TimeUnit.SECONDS)) {
			throw new AssertionError("the typist lives on");
		}
		return lines.stream().filter(line -> line.matches("kept \\d+"))
				.mapToInt(line -> Integer.parseInt(line.substring(5))).max().orElseThrow();
	}

	/** Waits for the moment, but not for ever. */
	private void await(Moment moment) throws Exception {
		String before = look(moment);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
		while (moment != Moment.ANY && look(moment).equals(before) && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		if (moment == Moment.ANY) {
			TimeUnit.MILLISECONDS.sleep(new Random().nextInt(50));
		}
	}

	/** What is there of what the moment is about. */
	private String look(Moment moment) throws IOException {
		return switch (moment) {
			case ANY -> "";
			case BESIDES -> String.valueOf(leftHalfAFile());
			case FILE -> Files.getLastModifiedTime(file).toString();
			case JOURNAL -> journal();
		};
	}

	private String journal() throws IOException {
		StringBuilder all = new StringBuilder();
		try (var files = Files.walk(app.resolve("journals"))) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				all.append(each.getFileName()).append(each.toFile().length()).append(' ');
			}
		} catch (java.io.UncheckedIOException e) {
			return "changing";
		}
		return all.toString();
	}

	/** Whether there is a temporary file beside the workshop's. */
	boolean leftHalfAFile() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(file.resolveSibling("").toAbsolutePath(),
				"~$*.tmp")) {
			return files.iterator().hasNext();
		}
	}
}
