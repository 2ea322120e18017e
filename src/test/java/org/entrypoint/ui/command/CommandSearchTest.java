package org.entrypoint.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands are found by a few letters. */
class CommandSearchTest {
	private static final List<Command> ALL = Stream
			.of("Save now", "Save as…", "Go to Critical needs", "École: Qué falta", "Unsaved changes")
			.map(each -> Command.of(each, CommandGroup.FILE, each, () -> {
			})).toList();

	@ParameterizedTest
	@CsvSource({"save, Save now|Save as…|Unsaved changes", "SAVE as, Save as…", "crit need, Go to Critical needs",
			"needs critical, Go to Critical needs", "ecole que, École: Qué falta", "'  as ', Save as…",
			"itical, Go to Critical needs", "xyz, ''"})
	void theBestComesFirst(String typed, String found) {
		assertEquals(found, String.join("|", CommandSearch.find(typed, ALL).stream().map(Command::title).toList()));
	}

	@Test
	void nothingTypedFindsAllInTheirOrder() {
		assertEquals(ALL, CommandSearch.find(" ", ALL));
	}

	@Test
	void twoCommandsWithOneIdAreRefused() {
		Commands commands = RecordedCommands.in(new ArrayList<>());
		Command again = commands.get(CommandIds.SAVE);
		assertThrows(IllegalArgumentException.class, () -> commands.add(again));
		assertThrows(IllegalArgumentException.class, () -> commands.get("gone"));
	}

	@Test
	void whatCannotBeDoneSaysWhy() {
		List<String> said = new ArrayList<>();
		Commands commands = new Commands();
		commands.setOnObstacle(said::add);
		commands.add(Command.of("a", CommandGroup.FILE, "A", () -> said.add("done")).unless(() -> "Not now."));
		commands.run("a");
		assertEquals(List.of("Not now."), said);
		assertEquals(List.of(), commands.possible());
	}
}
