package org.entrypoint.app.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file that a command writes. */
public final class Output {
	/** Where it lies. */
	@Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "${bundle:output}")
	public Path file = Path.of("");
}
