package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Real disks for a test, where it may make some; otherwise the test is skipped. They are taken away at its end. */
final class Mounts {
	private final List<Path> mounted = new ArrayList<>();

	/** Runs a command of the system; whether it did what it should. */
	static boolean run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
	}

	/** Attaches a small disk of its own, with nothing on it, at this folder. */
	void disk(Path place) throws IOException, InterruptedException {
		mount(place, "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString());
	}

	/** Attaches a folder as if it were a drive; it can be attached again. */
	void drive(Path folder, Path place) throws IOException, InterruptedException {
		mount(place, "--bind", folder.toString(), place.toString());
	}

	private void mount(Path place, String... how) throws IOException, InterruptedException {
		assumeTrue("root".equals(System.getProperty("user.name")), "only root may make disks");
		Files.createDirectories(place);
		List<String> command = new ArrayList<>(List.of("mount"));
		command.addAll(List.of(how));
		assumeTrue(run(command.toArray(String[]::new)), "no disk can be made here");
		mounted.add(place);
	}

	/** Takes the disk at this folder away, whoever still uses it; the folder stays. */
	void pullOut(Path place) throws IOException, InterruptedException {
		assertTrue(run("umount", "-l", place.toString()), place::toString);
		mounted.remove(place);
	}

	/** Takes all of them away. */
	void close() throws IOException, InterruptedException {
		for (Path each : List.copyOf(mounted)) {
			pullOut(each);
		}
	}
}
