package org.entrypoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the measured windows open: on an X server of its own if there is Xvfb, otherwise on the toolkit's headless
 * platform, where nothing is put on a screen.
 */
final class VirtualScreen implements AutoCloseable {
	private final Optional<Process> server;
	private final String display;

	private VirtualScreen(Optional<Process> server, String display) {
		this.server = server;
		this.display = display;
	}

	static VirtualScreen open() throws IOException {
		boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
		if (!there) {
			return new VirtualScreen(Optional.empty(), "");
		}
		Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten",
				"tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
		String number = out.readLine();
		if (number == null) {
			throw new IOException("Xvfb did not start");
		}
		return new VirtualScreen(Optional.of(server), ":" + number);
	}

	/** Makes a process open its windows here. */
	void use(Map<String, String> environment) {
		environment.remove("WAYLAND_DISPLAY");
		if (server.isPresent()) {
			environment.put("DISPLAY", display);
			environment.put("GDK_BACKEND", "x11");
		} else {
			environment.put("ENTRYPOINT_OPTS", "-Dglass.platform=Headless -Dprism.order=sw");
		}
	}

	/** What it is, for the report. */
	String name() {
		return server.isPresent() ? "Xvfb, 1920×1080, no window manager" : "the toolkit's headless platform, 1000×1000";
	}

	@Override
	public void close() {
		server.ifPresent(Process::destroy);
	}
}
