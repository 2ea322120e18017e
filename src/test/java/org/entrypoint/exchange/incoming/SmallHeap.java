package org.entrypoint.exchange.incoming;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.entrypoint.session.Problem;

/** Reads workbooks in a process of its own, so that a test can say how much memory there is. */
final class SmallHeap {
	private SmallHeap() {
	}

	/** Says of each file how much was read, how long it took, and how full the memory was at most. */
	public static void main(String[] files) {
		for (String file : files) {
			System.gc();
			ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
			long begun = System.nanoTime();
			String told = told(Path.of(file));
			long millis = (System.nanoTime() - begun) / 1_000_000;
			long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
					.filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed())
					.sum();
			System.out.println(
					Path.of(file).getFileName() + ": " + told + ", " + millis + " ms, " + peak / 1024 / 1024 + " MB");
		}
	}

	private static String told(Path file) {
		try {
			int cells = new IncomingBooks().read(file).sheets().stream().flatMap(sheet -> sheet.rows().stream())
					.mapToInt(row -> row.cells().size()).sum();
			return "read " + cells + " cells";
		} catch (Problem problem) {
			return problem.code().key();
		}
	}
}
