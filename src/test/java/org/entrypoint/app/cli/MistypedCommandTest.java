package org.entrypoint.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entrypoint.app.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the finger in a command is told with the command that was meant, and never taken for a lost file. */
class MistypedCommandTest {
	private static final List<String> COMMANDS = List.of("sample", "blank", "check", "export", "fill", "demo");
	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"exprot,export", "EXPORT,export", "exports,export", "xport,export", "chek,check", "smaple,sample",
			"blnak,blank", "dmo,demo", "fil,fill"})
	void theCommandThatWasMeantIsTheNearest(String typed, String meant) {
		assertEquals(Optional.of(meant), new MistypedCommand(typed).meant(COMMANDS));
	}

	@ParameterizedTest
	@ValueSource(strings = {"retreat", "help", "x"})
	void whatIsFarFromEveryCommandMeansNone(String typed) {
		assertEquals(Optional.empty(), new MistypedCommand(typed).meant(COMMANDS));
	}

	@ParameterizedTest
	@ValueSource(strings = {"export", "--exprot", "exprot.json", "./exprot", "@exprot", "", "src"})
	void commandsOptionsAndFilesAreNotMistyped(String argument) {
		assertEquals(Optional.empty(), MistypedCommand.in(COMMANDS, argument));
	}

	@ParameterizedTest
	@ValueSource(strings = {"exprot sample.json -o x.xlsx", "exprot", "exprot --help"})
	void aMistypedCommandIsToldWithTheOneThatWasMeant(String line) {
		Run.of(folder, line.split(" ", -1)).complained(ExitCode.BAD_INPUT,
				"“exprot” is not a command, and there is no file of that name.", "Did you mean “export”?",
				"The commands are sample, blank, check, recover, export, import, fill, demo. See entrypoint --help.");
	}

	@Test
	void aWordThatIsNoCommandIsTakenForAFileIfThereIsOne() {
		Run.of(folder, "retreat").complained(ExitCode.BAD_INPUT, "“retreat” is not a command", "The commands are");
		Run.of(folder, "sample", "-o", "retreat").done();
		Run.of(folder, "retreat").complained(ExitCode.FAILED, "no display");
	}
}
