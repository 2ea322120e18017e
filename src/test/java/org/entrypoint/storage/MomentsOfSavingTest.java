package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gets words into the file at once, although it would not be time for that yet. */
class MomentsOfSavingTest {
	/** The journal is written at once, the file by itself only in an hour. */
	private static final SavePace RARELY = new SavePace(new Debouncer.Pace(1, 1),
			new Debouncer.Pace(3_600_000, 3_600_000), 3_600_000, 3_600_000, 3_600_000);
	private static final String STEP = "needs/critical";
	@TempDir(factory = InMemory.class)
	private Path folder;
	private OpenWorkshop open;

	@BeforeEach
	void type() throws Exception {
		Desk desk = Desk.together(folder).begin(true);
		open = desk.library(RARELY).open(desk.file());
		comes(SaveState.OnThisComputer.class, () -> open.saver().changed(Script.version(1), STEP));
	}

	@AfterEach
	void close() throws Exception {
		open.saver().close();
	}

	/** Waits until the saver says so after something was done. */
	private void comes(Class<? extends SaveState> kind, Runnable done) throws InterruptedException {
		Saver saver = open.saver();
		CountDownLatch said = new CountDownLatch(1);
		Subscription told = saver.subscribe(state -> {
			if (kind.isInstance(state)) {
				said.countDown();
			}
		});
		done.run();
		boolean isSaid = said.await(20, TimeUnit.SECONDS);
		told.close();
		assertTrue(isSaid, saver.state().toString());
		assertEquals(kind, saver.state().getClass());
	}

	@Test
	void theRoomGoesOnToTheNextStep() throws Exception {
		comes(SaveState.Saved.class, () -> open.saver().changed(Script.version(1), "needs/review"));
	}

	@Test
	void theWindowIsLeftOrSomethingIsExported() throws Exception {
		comes(SaveState.Saved.class, open.saver()::saveSoon);
	}
}
