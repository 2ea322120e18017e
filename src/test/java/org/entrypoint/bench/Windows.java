package org.entrypoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entrypoint.bench.Figure.Goal;
import org.entrypoint.bench.Launcher.Line;

/**
 * What is measured in open windows.
 *
 * @param launcher starts the process with the windows
 */
record Windows(Launcher launcher) {
	private static final double STEP = 100;
	private static final double KEY = 8;

	/** Walks and types in one workshop. */
	List<Figure> of(String name, Path file) throws IOException, InterruptedException {
		List<Line> lines = launcher.run(KeysAndSteps.class, file.toString());
		return List.of(
				figure(lines, name + ": a step, first time in the process; floor: change panes", KeysAndSteps.FIRST,
						KeysAndSteps.STEP, new Goal.P99(STEP)),
				figure(lines, name + ": a step, later; floor: change panes", KeysAndSteps.STEP, KeysAndSteps.STEP,
						new Goal.P99(STEP)),
				figure(lines, name + ": a key in the entry line; floor: bare text area", KeysAndSteps.ENTRY,
						KeysAndSteps.ENTRY, new Goal.P99(KEY)),
				figure(lines, name + ": a key in a note; floor: bare text area", KeysAndSteps.EDIT, KeysAndSteps.EDIT,
						new Goal.P99(KEY)));
	}

	private static Figure figure(List<Line> lines, String name, String real, String floor, Goal goal) {
		return new Figure(name, "ms", samples(lines, real), samples(lines, KeysAndSteps.BARE + floor), goal);
	}

	private static Samples samples(List<Line> lines, String what) {
		return new Samples(lines.stream().map(line -> line.text().split(" ", -1))
				.filter(words -> words.length == 2 && words[0].equals(what)).map(words -> Double.valueOf(words[1]))
				.toList());
	}
}
