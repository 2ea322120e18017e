package org.entrypoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrypoint.bench.Figure.Goal;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** What is measured by JMH, in processes with the options of the launcher, the thing and its floor in turn. */
final class WarmProcess {
	private static final int TURNS = 2;
	private static final int QUANTILES = 1_000;

	private WarmProcess() {
	}

	/** Opening, saving, exporting and importing, warm. */
	static List<Figure> all() throws RunnerException {
		Map<String, List<Double>> times = new TreeMap<>();
		for (int turn = 0; turn < TURNS; turn++) {
			for (RunResult result : new Runner(options()).run()) {
				String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
				times.computeIfAbsent(method + result.getParams().getParam("notes"), name -> new ArrayList<>())
						.addAll(samples(result.getPrimaryResult().getStatistics()));
			}
		}
		return List.of(figure(times, "open the sample, warm; floor: read the JSON", "open", 0, new Goal.Median(300)),
				figure(times, "open 2000 notes, warm; floor: read the JSON", "open", 2000, new Goal.Median(300)),
				figure(times, "save the sample, warm; floor: write, force, move", "save", 0, new Goal.None()),
				figure(times, "save 2000 notes, warm; floor: write, force, move", "save", 2000, new Goal.None()),
				figure(times, "export the sample, warm; floor: stream the same cells", "export", 0,
						new Goal.Median(250)),
				figure(times, "export 100 notes, warm; floor: stream the same cells", "export", 100, new Goal.None()),
				figure(times, "export 2000 notes, warm; floor: stream the same cells", "export", 2000, new Goal.None()),
				figure(times, "export 10000 notes, warm; floor: stream the same cells", "export", 10_000,
						new Goal.Median(4_000)),
				figure(times, "import the sample, warm; floor: open it in POI", "import", 0, new Goal.Median(1_000)),
				figure(times, "import 2000 notes, warm; floor: open it in POI", "import", 2000, new Goal.None()),
				figure(times, "import 10000 notes, warm; floor: open it in POI", "import", 10_000, new Goal.None()));
	}

	private static Options options() {
		return new OptionsBuilder().include("org\\.entrypoint\\.bench\\..*Bench\\.").forks(1).warmupIterations(2)
				.warmupTime(TimeValue.seconds(1)).measurementIterations(2).measurementTime(TimeValue.seconds(1))
				.jvmArgs("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m", "-Xms128m",
						"-Xmn80m", "-Xmx1g", "-Djdk.reflect.useNativeAccessorOnly=true")
				.verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
	}

	private static List<Double> samples(Statistics statistics) {
		List<Double> each = new ArrayList<>();
		for (int quantile = 0; quantile < QUANTILES; quantile++) {
			each.add(statistics.getPercentile((quantile + 0.5) * 100 / QUANTILES));
		}
		return each;
	}

	private static Figure figure(Map<String, List<Double>> times, String name, String what, int notes, Goal goal) {
		return new Figure(name, "ms", new Samples(times.getOrDefault(what + "Real" + notes, List.of())),
				new Samples(times.getOrDefault(what + "Floor" + notes, List.of())), goal);
	}
}
