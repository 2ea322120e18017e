package org.entrypoint.ui.window.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.entrypoint.ui.window.document.FileChoice.Kind;
import org.junit.jupiter.api.Test;

/** Names of files as people type them. */
class FileChoiceTest {
	@Test
	void aNameThatWasTypedWithoutItsEndGetsIt() {
		assertEquals(Path.of("here", "Harbor retreat.json"), Kind.WORKSHOP.complete(Path.of("here", "Harbor retreat")));
		assertEquals(Path.of("Nov. 24.xlsx"), Kind.WORKBOOK.complete(Path.of("Nov. 24")));
		assertEquals(Path.of("w.json.xlsx"), Kind.WORKBOOK.complete(Path.of("w.json")));
	}

	@Test
	void aNameWithItsEndStaysAsItIs() {
		assertEquals(Path.of("w.json"), Kind.WORKSHOP.complete(Path.of("w.json")));
		assertEquals(Path.of("W.XLSX"), Kind.WORKBOOK.complete(Path.of("W.XLSX")));
	}
}
