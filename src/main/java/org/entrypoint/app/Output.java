package org.entrypoint.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file that a command writes. */
final class Output {
	@Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "${bundle:output}")
	Path file = Path.of("");
}
