package org.entrypoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.bench.Figure.Goal;
import org.entrypoint.bench.Launcher.Line;

/** What is measured on whole processes, the thing and its floor in turn. */
final class Processes {
	private static final int TURNS = 9;
	private static final int MEMORY_TURNS = 3;
	private static final int SECONDS = 5;
	private final Launcher launcher;
	private final Path sample;
	private final Path large;

	Processes(Launcher launcher, Path sample, Path large) {
		this.launcher = launcher;
		this.sample = sample;
		this.large = large;
	}

	/** Measures one thing once. */
	private interface Reading {
		double take() throws IOException, InterruptedException;
	}

	private static Figure inTurn(String name, String unit, int turns, Reading real, Reading floor, Goal goal)
			throws IOException, InterruptedException {
		List<Double> reals = new ArrayList<>();
		List<Double> floors = new ArrayList<>();
		for (int turn = -1; turn < turns; turn++) {
			double taken = real.take();
			double least = floor.take();
			if (turn >= 0) { // before that, files come into the system's memory
				reals.add(taken);
				floors.add(least);
			}
		}
		return new Figure(name, unit, new Samples(reals), new Samples(floors), goal);
	}

	Figure start() throws IOException, InterruptedException {
		return inTurn("window on the sample, process start to third frame; floor: bare window", "ms", TURNS,
				() -> painted(sample.toString()), () -> painted(WindowStart.BARE), new Goal.Ratio(1.5));
	}

	private double painted(String what) throws IOException, InterruptedException {
		return Launcher.find(launcher.run(WindowStart.class, "0", what), WindowStart.PAINTED).map(Line::millis)
				.orElseThrow(() -> new IOException("no third frame"));
	}

	Figure memory() throws IOException, InterruptedException {
		return inTurn("resident, sample open for " + SECONDS + " s; floor: bare window", "MB", MEMORY_TURNS,
				() -> resident(sample.toString()), () -> resident(WindowStart.BARE), new Goal.P99(300));
	}

	private double resident(String what) throws IOException, InterruptedException {
		return number(launcher.run(WindowStart.class, String.valueOf(SECONDS), what), WindowStart.RESIDENT);
	}

	Figure export() throws IOException, InterruptedException {
		return inTurn("command: export of the sample; floor: --version", "ms", TURNS,
				() -> launcher.command("export", sample.toString(), "-o", sample.resolveSibling("out.xlsx").toString()),
				() -> launcher.command("--version"), new Goal.Median(2_000));
	}

	Figure firstOpen() throws IOException, InterruptedException {
		return inTurn("open " + Workshops.MANY + " notes, first thing in a process; floor: read the JSON", "ms", TURNS,
				() -> number(launcher.run(FirstOpen.class, "whole", large.toString()), "opened "),
				() -> number(launcher.run(FirstOpen.class, FirstOpen.BARE, large.toString()), "opened "),
				new Goal.Median(300));
	}

	private static double number(List<Line> lines, String start) throws IOException {
		return Launcher.find(lines, start).map(line -> Double.valueOf(line.text().substring(start.length())))
				.orElseThrow(() -> new IOException("no " + start));
	}
}
