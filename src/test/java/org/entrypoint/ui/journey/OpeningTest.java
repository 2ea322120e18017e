package org.entrypoint.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that the program was started with. */
class OpeningTest {
	@TempDir
	private Path folder;

	private static void startWith(Facilitator us, Path file) {
		Toolkit.run(() -> us.window().show(file, () -> us.library().open(file)));
	}

	@Test
	void isOpenAsSoonAsItIsRead() throws Exception {
		try (Facilitator us = new Facilitator(folder.resolve("app"))) {
			Path file = folder.resolve("ours.json");
			us.library().write(us.library().sample(), file);
			startWith(us, file);
			us.until("the workshop is open", () -> us.window().session().isPresent());
			assertEquals(us.library().sample(), us.workshop());
			us.focusIsSomewhere();
		}
	}

	@Test
	void leadsToTheStartScreenWithAWarningIfItCannotBeUsed() throws Exception {
		try (Facilitator us = new Facilitator(folder.resolve("app"))) {
			Path file = Files.writeString(folder.resolve("cut.json"), "{\"format\": ");
			startWith(us, file);
			us.until("a warning", () -> us.words("warning").contains("cut.json"));
			assertTrue(us.isShown("start-new"));
			assertEquals("{\"format\": ", Files.readString(file));
			us.focusIsSomewhere();
		}
	}
}
