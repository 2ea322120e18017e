package org.entrypoint.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest workbooks are read in 256 MB, each in the time that a reading may take. */
class SmallHeapTest {
	@TempDir
	private Path folder;

	@Test
	void theLargestWorkbooksAreReadInASmallMemory() throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
						SmallHeap.class.getName()));
		for (Map.Entry<String, Supplier<SmallBook>> each : LargestBooks.all().entrySet()) {
			command.add(Files.write(folder.resolve(each.getKey()), each.getValue().get().bytes()).toString());
		}
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, told);
		System.out.print("largest workbooks:\n" + told);
		List<String> lines = told.lines().toList();
		assertEquals(LargestBooks.all().size(), lines.size(), told);
		assertEquals(List.of(), lines.stream().filter(line -> !line.contains(": read ")).toList());
	}
}
