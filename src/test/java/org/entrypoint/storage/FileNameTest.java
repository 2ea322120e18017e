package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileNameTest {
	@Test
	void namesAreLegalOnEverySystem() {
		assertEquals("CON workshop.json", FileName.of("CON", "x", ".json"));
		assertEquals("lpt1.old workshop.json", FileName.of("lpt1.old", "x", ".json"));
		assertEquals("a b c.json", FileName.of("a/b:c", "x", ".json"));
		assertEquals("Süd-Schule 2.json", FileName.of("  Süd-Schule\t2... ", "x", ".json"));
		assertEquals("x.json", FileName.of("\u202E../..", "x", ".json"));
		assertEquals("x.json", FileName.of("", "x", ".json"));
		assertTrue(FileName.of("a".repeat(500), "x", ".json").length() <= 120);
	}
}
