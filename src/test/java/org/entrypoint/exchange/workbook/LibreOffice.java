package org.entrypoint.exchange.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its window, where it is installed. */
public final class LibreOffice {
	private static final long SECONDS = 120;
	/** Works every formula out anew when a file is opened, and does not trust the values in it. */
	private static final String SETTINGS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<oor:items xmlns:oor="http://openoffice.org/2001/registry">
			<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
			<value>0</value></prop></item>
			</oor:items>
			""";

	private LibreOffice() {
	}

	/** The workbook after LibreOffice opened it, worked it out and saved it; no bytes where there is no LibreOffice. */
	public static byte[] recalculated(byte[] workbook, Path folder) throws IOException, InterruptedException {
		return converted(workbook, folder, "xlsx");
	}

	/** The workbook in another form. */
	public static byte[] converted(byte[] workbook, Path folder, String form) throws IOException, InterruptedException {
		Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
		Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
		Path in = Files.write(folder.resolve("workbook.xlsx"), workbook);
		Path out = Files.createDirectories(folder.resolve("converted"));
		Path result = out.resolve("workbook." + form);
		Files.deleteIfExists(result);
		try {
			Process process = new ProcessBuilder(
					List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
							"--convert-to", form, "--outdir", out.toString(), in.toString()))
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
				throw new AssertionError("LibreOffice does not come to an end");
			}
		} catch (IOException notInstalled) {
			return new byte[0];
		}
		return Files.readAllBytes(result);
	}
}
