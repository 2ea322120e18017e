package org.entrypoint.ui.window.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Names of files as people type them. */
class FileChoiceTest {
	@Test
	void aNameThatWasTypedWithoutItsEndGetsIt() {
		assertEquals(Path.of("here", "Harbor retreat.json"),
				FileChoice.WORKSHOP.complete(Path.of("here", "Harbor retreat")));
		assertEquals(Path.of("Nov. 24.xlsx"), FileChoice.WORKBOOK.complete(Path.of("Nov. 24")));
		assertEquals(Path.of("w.json.xlsx"), FileChoice.WORKBOOK.complete(Path.of("w.json")));
	}

	@Test
	void aNameWithItsEndStaysAsItIs() {
		assertEquals(Path.of("w.json"), FileChoice.WORKSHOP.complete(Path.of("w.json")));
		assertEquals(Path.of("W.XLSX"), FileChoice.WORKBOOK.complete(Path.of("W.XLSX")));
	}
}
