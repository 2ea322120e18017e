package org.entrypoint.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens the window without reading the command line. */
class PlainStartTest {
	@Test
	void nothingAndAWorkshopDo() {
		assertEquals(Optional.of(new PlainStart(null)), PlainStart.of());
		assertEquals(Optional.of(new PlainStart(Path.of("my retreat.json"))), PlainStart.of("my retreat.json"));
		assertEquals(Optional.of(new PlainStart(Path.of("@ours.json"))), PlainStart.of("@ours.json"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "sample", "--help", "-o=a.json", "--diagnostic=own.json", "retreat", "nul\0.json"})
	void whatMayBeACommandOrAnOptionDoesNot(String argument) {
		assertEquals(Optional.empty(), PlainStart.of(argument));
	}

	@Test
	void moreThanOneArgumentDoesNot() {
		assertEquals(Optional.empty(), PlainStart.of("check", "a.json"));
		assertEquals(Optional.empty(), PlainStart.of("a.json", "b.json"));
	}
}
