package org.entrypoint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entrypoint.session.port.OpenWorkshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process of its own: opens one workshop, the first thing that it does, and says how many ms that took. */
final class FirstOpen {
	/** Reads the file as JSON and no more. */
	static final String BARE = "bare";

	private FirstOpen() {
	}

	/** {@link #BARE} or something else; the file. */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[1]);
		long begun = System.nanoTime();
		if (arguments[0].equals(BARE)) {
			JsonNode read = new JsonMapper().readTree(Files.readAllBytes(file));
			say(begun, read.isObject());
		} else {
			OpenWorkshop open = Workshops.library(file.resolveSibling("first")).open(file);
			say(begun, !open.workshop().notes().isEmpty());
			open.saver().close();
		}
	}

	private static void say(long begun, boolean read) {
		if (read) {
			System.out.println("opened " + (System.nanoTime() - begun) / 1e6);
		}
	}
}
