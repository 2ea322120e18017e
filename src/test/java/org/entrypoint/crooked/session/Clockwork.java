package org.entrypoint.crooked.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import org.entrypoint.crooked.app.Cellar;

/** Reads the time, looks at files, knows the window and remembers what it should not. */
record Clockwork(Insets insets, Cellar cellar) {
	private static final ArrayList<String> KEPT = new ArrayList<>();

	static List<String> getInstance() {
		return KEPT;
	}

	static long time() {
		return System.nanoTime();
	}

	static boolean there(Path file) {
		return Files.exists(file);
	}
}
