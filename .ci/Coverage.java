import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how much of the program its tests walk through; ends with 1 where that is under the floor for lines. */
final class Coverage {
	/** Columns of JaCoCo's table: what was missed, then in the next column what was covered. */
	private static final int BRANCHES = 5;
	private static final int LINES = 7;

	private Coverage() {
	}

	/** @param arguments JaCoCo's table, and the floor for lines in per cent */
	public static void main(String[] arguments) throws IOException {
		Path table = Path.of(arguments[0]);
		if (!Files.exists(table)) {
			System.out.println("Coverage: no tests were run.");
			return;
		}
		List<String[]> rows = Files.readAllLines(table).stream().skip(1).map(row -> row.split(",")).toList();
		double lines = covered(rows, LINES);
		double floor = Double.parseDouble(arguments[1]);
		System.out.printf(Locale.ROOT, "Coverage: %.1f %% of lines, %.1f %% of branches (floor: %.0f %% of lines)%n",
				lines, covered(rows, BRANCHES), floor);
		if (lines < floor) {
			System.out.println("Coverage is under its floor: add tests for what is new.");
			System.exit(1);
		}
	}

	private static double covered(List<String[]> rows, int column) {
		long missed = rows.stream().mapToLong(row -> Long.parseLong(row[column])).sum();
		long covered = rows.stream().mapToLong(row -> Long.parseLong(row[column + 1])).sum();
		return missed + covered == 0 ? 100 : 100.0 * covered / (missed + covered);
	}
}
