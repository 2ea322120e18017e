package org.entrypoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.bench.Figure.Goal;
import org.entrypoint.bench.Launcher.Line;

/**
 * What it takes to keep words, with ever more of them.
 *
 * @param launcher starts processes with the launcher's options
 * @param folder where files may be written
 */
record Keeping(Launcher launcher, Path folder) {
	private static final List<Integer> GROWTH = List.of(100, 1_000, 10_000);

	/** All figures, the smallest workshop first. */
	List<Figure> all() throws IOException, InterruptedException {
		List<Figure> figures = new ArrayList<>();
		for (int notes : GROWTH) {
			List<Line> lines = launcher.run(KeepingProcess.class, folder.toString(), String.valueOf(notes));
			boolean isMost = notes == GROWTH.getLast();
			figures.add(figure(lines, "acknowledge", notes
					+ " notes: a change is on this computer, after the quiet time; floor: append, force after the same time",
					new Goal.Median(2)));
			figures.add(figure(lines, "acknowledge",
					notes + " notes: the slowest of these; floor: append, force after the same time",
					new Goal.P99(20)));
			figures.add(figure(lines, "save", notes + " notes: a change is in the file; floor: write, force, move",
					isMost ? new Goal.Median(250) : new Goal.None()));
			figures.add(figure(lines, "open", notes + " notes: open, warm; floor: read the bytes",
					isMost ? new Goal.Median(700) : new Goal.None()));
			figures.add(figure(launcher.run(PulseProcess.class, folder.toString(), String.valueOf(notes)), "pulse",
					notes + " notes: the longest wait for a pulse while a change gets into the file; floor: nothing is saved",
					new Goal.P99(32)));
			figures.add(figure(lines, "replay", notes + " notes: make 5000 changes again; floor: read the bytes",
					new Goal.Median(300)));
		}
		return figures;
	}

	private static Figure figure(List<Line> lines, String what, String name, Goal goal) {
		return new Figure(name, "ms", samples(lines, what + " real "), samples(lines, what + " floor "), goal);
	}

	private static Samples samples(List<Line> lines, String start) {
		return new Samples(lines.stream().map(Line::text).filter(each -> each.startsWith(start))
				.map(each -> Double.valueOf(each.substring(each.lastIndexOf(' ') + 1))).toList());
	}
}
