package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrypoint.exchange.workbook.LibreOffice;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that another program opened and saved changes nothing, either; where that program is installed. */
class OtherProgramsTest {
	private static final String RESAVE = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";

	/** The sample for 0, otherwise some workshop. */
	private static Workshop workshop(int seed) {
		return seed == 0 ? Sent.sample() : Impulse.random(seed, 80);
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3})
	void libreOffice(int seed, @TempDir Path folder) throws Exception {
		Workshop workshop = workshop(seed);
		byte[] again = LibreOffice.recalculated(Sent.bytes(workshop, Content.COMPLETE), folder);
		assumeTrue(again.length > 0, "LibreOffice is not installed");
		assertEquals(List.of(), Sent.proposal(again, workshop).changes());
		assertEquals(List.of(), Sent.proposal(again, workshop).remarks());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
	void openpyxl(int seed, @TempDir Path folder) throws Exception {
		Workshop workshop = workshop(seed);
		Path in = Files.write(folder.resolve("in.xlsx"), Sent.bytes(workshop, Content.COMPLETE));
		Path out = folder.resolve("out.xlsx");
		assumeTrue(isSaved(in, out), "openpyxl is not installed");
		byte[] again = Files.readAllBytes(out);
		assertEquals(List.of(), Sent.proposal(again, workshop).changes());
		assertEquals(List.of(), Sent.proposal(again, workshop).remarks());
	}

	private static boolean isSaved(Path in, Path out) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(
					List.of("/usr/bin/python3", "-c", RESAVE, in.toString(), out.toString())).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0 && Files.exists(out);
		} catch (IOException notInstalled) {
			return false;
		}
	}
}
