package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.folder.FilePreferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.disk.TestDisk;
import org.entrypoint.storage.disk.DiskFault;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever goes wrong with files: the log says what in the program's own words, with none of the room's, and no path.
 */
class LogsTest {
	private static final Pattern LINE = Pattern.compile("[a-z' ,]+: [A-Z][A-Za-z]+");
	private static final Logger OURS = Logger.getLogger("org.entrypoint");
	private final List<LogRecord> heard = Collections.synchronizedList(new ArrayList<>());
	private final Handler listener = new Handler() {
		@Override
		public void publish(LogRecord record) {
			heard.add(record);
		}

		@Override
		public void flush() {
			// nothing waits
		}

		@Override
		public void close() {
			// nothing is open
		}
	};
	@TempDir(factory = InMemory.class)
	private Path folder;

	@BeforeEach
	void listen() {
		OURS.addHandler(listener);
	}

	@AfterEach
	void listenNoMore() {
		OURS.removeHandler(listener);
	}

	private static Workshop spoken(int number) {
		return OneOfEach.after(OneOfEach.workshop(),
				Edit.AddNote.last(Note.of("spoken" + number, "parked", "Zanzibar said Quentin")));
	}

	/** A session on a disk whose call number {@code call} fails. */
	private void session(int call, DiskFault trouble) throws Exception {
		Path place = Files.createDirectory(folder.resolve("Riverbend" + call + trouble));
		Desk desk = Desk.together(place).begin(true);
		Files.writeString(place.resolve("app").resolve("recent.json"), call % 2 == 0 ? "{}" : "Zanzibar");
		TestDisk disk = desk.stick();
		AtomicInteger calls = new AtomicInteger();
		disk.fail(each -> calls.incrementAndGet() % call == 0 ? trouble : DiskFault.NONE);
		try {
			FileLibrary library = desk.library(Desk.HURRIED);
			OpenWorkshop open = library.open(desk.file());
			open.saver().changed(spoken(call), "");
			try {
				open.saver().saveNow();
			} finally {
				open.saver().giveUp();
			}
		} catch (Problem e) {
			assertTrue(e.words().length() > 20); // the room reads more than the log
		}
	}

	@Test
	void noWordOfTheRoomAndNoPathGetsIntoTheLog() throws Exception {
		for (DiskFault trouble : List.of(DiskFault.BROKEN, DiskFault.FULL, DiskFault.DENIED)) {
			for (int call = 2; call < 40; call++) {
				session(call, trouble);
			}
		}
		Files.writeString(folder.resolve("preferences.json"), "Zanzibar");
		new FilePreferences(new AppFolder(folder)).close();
		new FileLibrary(new AppFolder(folder), Clock.systemUTC()).recent();

		Set<String> lines = new HashSet<>();
		for (LogRecord each : List.copyOf(heard)) {
			assertTrue(LINE.matcher(each.getMessage()).matches(), each.getMessage());
			assertNull(each.getThrown(), each.getMessage());
			assertNull(each.getParameters(), each.getMessage());
			lines.add(each.getMessage().replaceFirst(":.*", ""));
		}
		assertTrue(lines.size() >= 8, "too little went wrong: " + lines);
		assertEquals(List.of(),
				lines.stream().filter(each -> each.matches("(?i).*(zanzibar|quentin|riverbend).*")).toList());
	}
}
