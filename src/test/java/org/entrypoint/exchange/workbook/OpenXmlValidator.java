package org.entrypoint.exchange.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entrypoint.storage.json.strict.Json;
import tools.jackson.databind.JsonNode;

/**
 * Microsoft's own validator of the Open XML SDK, where it is installed: on the path under its name, or where the
 * property {@code openxml.validator} says.
 */
final class OpenXmlValidator {
	private static final String NAME = "ooxml-validator";
	private static final long SECONDS = 120;

	private OpenXmlValidator() {
	}

	/** What it has against a workbook, one line each; nothing where it is not installed. */
	static Optional<List<String>> findings(Path workbook) throws IOException, InterruptedException {
		Path said = Files.createTempFile(workbook.toAbsolutePath().getParent(), "said", ".json");
		try {
			Process process = new ProcessBuilder(System.getProperty("openxml.validator", NAME), workbook.toString())
					.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile()).start();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
				throw new AssertionError("the validator does not come to an end");
			}
		} catch (IOException notInstalled) {
			return Optional.empty();
		}
		JsonNode found = Json.strict().readTree(Files.readString(said, StandardCharsets.UTF_8));
		List<String> lines = found.path("errors").valueStream().map(each -> each.path("path").asString("") + " "
				+ each.path("xPath").asString("") + ": " + each.path("description").asString("")).toList();
		return Optional.of(found.path("ok").asBoolean(false) || !lines.isEmpty() ? lines : List.of(found.toString()));
	}
}
