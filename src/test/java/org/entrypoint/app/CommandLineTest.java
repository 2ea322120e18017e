package org.entrypoint.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.entrypoint.app.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, with what it is meant for and with what it is not. No display is there. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {
	@TempDir
	private static Path made;
	@TempDir
	private Path folder;

	@BeforeAll
	static void writeTheSample() {
		Run.of(made, "sample", "-o", "sample.json").done();
	}

	@BeforeEach
	void layOutFiles() throws IOException {
		Files.copy(made.resolve("sample.json"), folder.resolve("sample.json"), StandardCopyOption.REPLACE_EXISTING);
	}

	private String sample() throws IOException {
		return Files.readString(folder.resolve("sample.json"));
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
		}
	}

	private static String builtIn() throws IOException {
		return Files.readString(Path.of("target/classes/org/entrypoint/diagnostic/diagnostic.json"));
	}

	@Test
	void helpNamesEveryCommandAndExitCode() {
		String help = Run.of(folder, "--help").done().out();
		for (String each : List.of("sample", "blank", "check", "recover", "export", "demo", "--diagnostic", "--version",
				"bad input")) {
			assertTrue(help.contains(each), each);
		}
		assertTrue(Run.of(folder, "export", "--help").done().out().contains("--output"));
		assertTrue(Run.of(folder, "recover", "--help").done().out().contains("The folder to write to"));
	}

	@Test
	void versionIsOneLine() {
		String version = Run.of(folder, "--version").done().out();
		assertEquals(1, version.lines().count());
		assertTrue(version.startsWith("EntryPoint "), version);
	}

	@Test
	void soundFilesAreSound() {
		assertTrue(Run.of(folder, "check", "sample.json").done().out().contains("sample.json: OK"));
	}

	@Test
	void aFileWhoseNameBeginsWithAnAtSignIsAFile() throws IOException {
		write("@ours.json", sample());
		write("ours.json", "sample.json");
		assertEquals("@ours.json: OK", Run.of(folder, "check", "@ours.json").done().out().strip());
		Run.of(folder, "export", "@ours.json", "-o", "@ours.xlsx").done();
		assertTrue(Files.size(folder.resolve("@ours.xlsx")) > 10_000);
		Run.of(folder, "@ours.json").complained(ExitCode.FAILED, "no display");
		Run.of(folder, "check", "@sample.json").complained(ExitCode.BAD_INPUT, "@sample.json cannot be found");
	}

	@Test
	void numbersInMessagesAreWrittenAsTheirWordsAre() throws IOException {
		write("long.json", "{ \"" + "n".repeat(50_001) + "\": 1 }");
		Run.with(List.of("-Duser.language=de", "-Duser.country=DE"), folder, "check", "long.json")
				.complained(ExitCode.BAD_INPUT, "is longer than 50,000 characters");
		Run.with(List.of("-Duser.language=de", "-Duser.country=DE"), folder, "--diagnostic", "long.json")
				.complained(ExitCode.BAD_INPUT, "Use at most 1,000 characters");
	}

	@Test
	void everyFileIsCheckedWhereSomeAreBad() throws IOException {
		write("cut.json", sample().substring(0, sample().length() / 2));
		write("newer.json", sample().replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 99"));
		write("foreign.json", "{ \"format\": \"another\", \"x\": 1 }");
		write("empty.json", "");
		assertNotEquals(sample(), Files.readString(folder.resolve("newer.json")), "the version was found");
		write("edited.json", sample().replace("Riverbend Unified", "Riverbank Unified"));
		write("blank.json",
				sample().replaceFirst("\"title\" : \"[^\"]+\",\\s+\"note\"", "\"title\" : \" \", \"note\""));
		List<String> before = names();

		Run run = Run.of(folder, "check", "cut.json", "sample.json", "newer.json", "none.json", "foreign.json",
				"empty.json", "edited.json", "blank.json", ".");

		run.complained(ExitCode.BAD_INPUT, "cut.json is damaged", "newer.json was made by a newer",
				"none.json cannot be found", "foreign.json is not an EntryPoint workshop", "empty.json is empty",
				"edited.json was changed outside",
				"blank.json cannot be used: it breaks a rule at “workshop.factors[0].title”. Something must be",
				"blank.json was also changed outside EntryPoint", "is a folder");
		assertEquals(List.of("sample.json: OK"), run.out().lines().toList());
		assertEquals(before, names());
	}

	@Test
	void exportIsTheSameOnAComputerElsewhere() throws IOException {
		assertTrue(Run.of(folder, "export", "sample.json", "-o", "here.xlsx").done().out().contains("here.xlsx"));
		Run.with(
				List.of("-Duser.timezone=Asia/Tokyo", "-Duser.language=de", "-Duser.country=DE",
						"-Dfile.encoding=ISO-8859-1", "-Duser.name=somebody"),
				folder, "export", "sample.json", "-o", "there.xlsx").done();
		Run.with(List.of("-Duser.timezone=America/Los_Angeles", "-Duser.language=ar", "-Duser.country=EG"), folder,
				"export", "sample.json", "--output=elsewhere.xlsx").done();
		byte[] here = Files.readAllBytes(folder.resolve("here.xlsx"));
		assertArrayEquals(here, Files.readAllBytes(folder.resolve("there.xlsx")));
		assertArrayEquals(here, Files.readAllBytes(folder.resolve("elsewhere.xlsx")));
	}

	@Test
	void exportReadsItsFileAndNothingElse() throws IOException {
		String before = sample();
		Run.of(folder, "export", "sample.json", "-o", "sample.json").complained(ExitCode.BAD_INPUT,
				"is a workshop file");
		Run.of(folder, "export", "none.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT,
				"none.json cannot be found");
		write("cut.json", before.substring(0, 5000));
		Run.of(folder, "export", "cut.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT, "cut.json is damaged");
		assertEquals(before, sample());
		assertEquals(List.of("cut.json", "sample.json"), names());
	}

	@Test
	void aFileThatSomebodyEditedIsExportedWithANotice() throws IOException {
		write("edited.json", sample().replace("Riverbend Unified", "Riverbank Unified"));
		Run run = Run.of(folder, "export", "edited.json", "-o", "edited.xlsx").complained(ExitCode.DONE,
				"edited.json was changed outside EntryPoint.");
		assertEquals("Written: edited.xlsx", run.out().strip());
		assertTrue(Files.size(folder.resolve("edited.xlsx")) > 10_000);
	}

	@Test
	void whatCannotBeWrittenIsToldAndFails() throws IOException {
		Files.createDirectory(folder.resolve("place.xlsx"));
		Run.of(folder, "export", "sample.json", "-o", "place.xlsx").complained(ExitCode.FAILED,
				"place.xlsx is a folder");
		Run.of(folder, "blank", "-o", "none/x.xlsx").complained(ExitCode.FAILED, "cannot be reached");
		Run.of(folder, "sample", "-o", "none/x.json").complained(ExitCode.FAILED, "cannot be reached");
		Run.of(folder, "demo", "-d", "sample.json").complained(ExitCode.FAILED, "cannot be reached");
		assertEquals(List.of("place.xlsx", "sample.json"), names());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aNameThatCannotBeOneThereIsToldInPlainWords() {
		assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "accents cannot be handed over here");
		for (List<String> line : List.of(List.of("check", "sample.json", "caf\u00e9.json"),
				List.of("recover", "caf\u00e9.json"), List.of("caf\u00e9.json"),
				List.of("sample", "-o", "caf\u00e9.json"), List.of("sample", "--output=caf\u00e9.json"))) {
			Run.whereNamesAreAscii(folder, line.toArray(String[]::new)).complained(ExitCode.BAD_INPUT,
					"is no name that a file can have here: the name has characters that cannot be used there");
		}
	}

	/** Whoever waits for a pipe that nobody writes to waits for ever. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aPipeIsNeitherReadNorReplaced() throws Exception {
		assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("pipe.json").toString()).start().waitFor());
		String said = "pipe.json is a device, a pipe or a socket";
		Run.of(folder, "check", "pipe.json", "/dev/zero").complained(ExitCode.BAD_INPUT, said, "/dev/zero is a device");
		Run.of(folder, "export", "pipe.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT, said);
		Run.of(folder, "pipe.json").complained(ExitCode.BAD_INPUT, said);
		Run.of(folder, "blank", "--diagnostic", "pipe.json", "-o", "x.xlsx").complained(ExitCode.BAD_INPUT, said);
		Run.of(folder, "export", "sample.json", "-o", "pipe.json").complained(ExitCode.FAILED, said);
		Run.of(folder, "sample", "-o", "pipe.json").complained(ExitCode.FAILED, said);
		assertEquals(List.of("pipe.json", "sample.json"), names());
		assertFalse(Files.isRegularFile(folder.resolve("pipe.json")));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void namesThatSomeSystemsReserveDoNoHarm() throws IOException {
		Run.of(folder, "export", "sample.json", "-o", "a/b:c").complained(ExitCode.FAILED, "a/b:c cannot be written");
		Run.of(folder, "export", "sample.json", "-o", "CON").done();
		assertTrue(Files.size(folder.resolve("CON")) > 10_000);
		assertEquals(List.of("CON", "sample.json"), names());
	}

	@Test
	void theSampleReplacesNoWorkshopButItself() throws IOException {
		Run.of(folder, "sample", "-o", "sample.json").done();
		write("foreign.json", "{ \"x\": 1 }");
		Run.of(folder, "sample", "-o", "foreign.json").done();
		String ours = sample().replace("Riverbend Unified", "Riverbank Unified");
		String cut = ours.substring(0, 3000);
		write("ours.json", ours);
		write("cut.json", cut);
		for (String name : List.of("ours.json", "cut.json")) {
			Run.of(folder, "sample", "-o", name).complained(ExitCode.BAD_INPUT, name + " may hold a workshop");
		}
		assertEquals(ours, Files.readString(folder.resolve("ours.json")));
		assertEquals(cut, Files.readString(folder.resolve("cut.json")));
	}

	@Test
	void blankWritesTheBuiltInDiagnosticOrOnesOwn() throws IOException {
		write("ours.json", builtIn().replace("\"id\" : \"teams.1\"", "\"id\" : \"teams.one\"")
				.replace("\"id\": \"teams.1\"", "\"id\": \"teams.one\""));
		assertNotEquals(builtIn(), Files.readString(folder.resolve("ours.json")));
		Run.of(folder, "blank", "-o", "built-in.xlsx").done();
		Run.of(folder, "blank", "--diagnostic", "ours.json", "-o", "ours.xlsx").done();
		assertFalse(Arrays.equals(Files.readAllBytes(folder.resolve("built-in.xlsx")),
				Files.readAllBytes(folder.resolve("ours.xlsx"))));
	}

	@Test
	void aBadDiagnosticIsRefusedWithFilePlaceAndReasonWithAndWithoutAWindow() throws IOException {
		write("twice.json", builtIn().replace("\"teams.2\"", "\"teams.1\""));
		for (String[] arguments : List.of(new String[]{"blank", "--diagnostic", "twice.json", "-o", "x.xlsx"},
				new String[]{"--diagnostic", "twice.json"})) {
			Run run = Run.of(folder, arguments).complained(ExitCode.BAD_INPUT, "twice.json cannot be used");
			assertTrue(run.err().contains("/statements/1/id") && run.err().contains("already taken"), run.err());
		}
		Run.of(folder, "--diagnostic", "none.json").complained(ExitCode.BAD_INPUT, "none.json cannot be found");
		assertEquals(List.of("sample.json", "twice.json"), names());
	}

	/** With a toolkit that needs no display the window could open; a bad diagnostic keeps it closed all the same. */
	@Test
	void aBadDiagnosticOpensNoWindowWhereThereIsADisplay() throws IOException {
		write("bad.json", "{}");
		Run.with(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), folder, "--diagnostic", "bad.json")
				.complained(ExitCode.BAD_INPUT, "bad.json cannot be used");
	}

	@Test
	void withoutADisplayTheWindowSaysSoInOneLine() throws IOException {
		write("ours.json", builtIn());
		Run.of(folder).complained(ExitCode.FAILED, "no display");
		Run.of(folder, "sample.json").complained(ExitCode.FAILED, "no display");
		Run.of(folder, "--diagnostic", "ours.json").complained(ExitCode.FAILED, "no display");
	}

	@Test
	void withoutADisplayABadFileIsTheNearerMistake() throws IOException {
		write("cut.json", sample().substring(0, 3000));
		Run.of(folder, "none.json").complained(ExitCode.BAD_INPUT, "none.json cannot be found");
		Run.of(folder, "cut.json").complained(ExitCode.BAD_INPUT, "cut.json is damaged");
		assertEquals(List.of("cut.json", "sample.json"), names());
	}

	@Test
	void demoWritesBothFilesAndIsContentWithoutADisplay() throws IOException {
		Run first = Run.of(folder, "demo", "-d", "demo").done();
		assertTrue(first.out().contains("riverbend.json") && first.out().contains("riverbend.xlsx"), first.out());
		assertEquals(1, first.out().lines().filter(each -> each.contains("no display")).count(), first.out());
		byte[] workbook = Files.readAllBytes(folder.resolve("demo/riverbend.xlsx"));
		assertTrue(workbook.length > 20_000);
		Files.writeString(folder.resolve("demo/riverbend.json"), "somebody's own");
		Run.of(folder, "demo", "-d", "demo").done();
		assertEquals("somebody's own", Files.readString(folder.resolve("demo/riverbend.json")));
		assertArrayEquals(workbook, Files.readAllBytes(folder.resolve("demo/riverbend 2.xlsx")));
	}

	@Test
	void warmUpIsNoCommandForPeople() throws IOException {
		Run run = Run.of(folder, "warm-up", "-d", "warm");
		assertEquals(ExitCode.FAILED, run.code(), "there is no display here");
		assertTrue(Files.isRegularFile(folder.resolve("warm/warm-up.xlsx")));
		assertFalse(Run.of(folder, "--help").done().out().contains("warm-up"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"exprot sample.json", "--nonsense", "export --nonsense", "export", "export sample.json",
			"check", "blank", "sample -o", "sample.json second.json", "--diagnostic ours.json sample.json",
			"--diagnostic ours.json blank -o x.xlsx", "blank --diagnostic", "demo extra"})
	void whatIsNotUnderstoodIsBadInput(String line) throws IOException {
		Run run = Run.of(folder, line.split(" ", -1));
		assertEquals(ExitCode.BAD_INPUT, run.code(), run.err());
		assertEquals("", run.out());
		assertTrue(run.err().lines().count() >= 1 && run.err().lines().count() <= 3, run.err());
		assertTrue(run.err().contains("--help"), run.err());
		assertEquals(List.of("sample.json"), names());
	}
}
