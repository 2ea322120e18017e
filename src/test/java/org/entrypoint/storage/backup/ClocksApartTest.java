package org.entrypoint.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.backup.Backup.Why;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.UnknownFields;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop's file travels between computers whose clocks are years apart. */
class ClocksApartTest {
	private static final Instant HERE = Instant.parse("2026-11-27T09:00:00Z");
	private static final Duration YEARS = Duration.ofDays(3 * 365);
	private final WorkshopCodec codec = new WorkshopCodec();
	@TempDir
	private Path folder;

	private void keep(long revision, Instant saved, Instant now) throws Exception {
		Workshop sample = new FileLibrary(new AppFolder(folder), Clock.systemUTC()).sample();
		Envelope envelope = new Envelope("doc-1", revision, "", saved, "", sample, UnknownFields.none());
		byte[] bytes = codec.write(envelope);
		backups().keep(codec.read(bytes, "a file"), bytes, Why.SAVED, now);
	}

	private Backups backups() {
		return new Backups(folder.resolve("backups"), codec);
	}

	@Test
	void whatWasSavedHereIsNotOldBecauseAnotherClockIsAhead() throws Exception {
		keep(1, HERE, HERE);
		for (int revision = 2; revision < 20; revision++) {
			keep(revision, HERE.plus(YEARS).plusSeconds(revision), HERE.plusSeconds(revision));
		}
		assertTrue(backups().all().stream().anyMatch(each -> each.revision() == 1), backups().all().toString());
	}

	@Test
	void whatIsOldByThisClockMayGo() throws Exception {
		keep(1, HERE, HERE);
		for (int revision = 2; revision < 20; revision++) {
			Instant later = HERE.plus(YEARS).plusSeconds(revision);
			keep(revision, later, later);
		}
		assertEquals(0, backups().all().stream().filter(each -> each.revision() == 1).count());
	}
}
