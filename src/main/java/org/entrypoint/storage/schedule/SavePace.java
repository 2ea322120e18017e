package org.entrypoint.storage.schedule;

import org.entrypoint.files.Drive;

/**
 * How long saving waits.
 *
 * @param journal before a change is written into the journal
 * @param file before a change is written into the file
 * @param retry milliseconds before what could not be written is tried again
 * @param patience milliseconds after which the room is told that writing the file does not end
 * @param heartbeat milliseconds after which others are told again that the file is open here
 */
public record SavePace(Debouncer.Pace journal, Debouncer.Pace file, long retry, long patience, long heartbeat) {
	/** How many times longer a file waits that travels over a network each time. */
	private static final int SLOWER = 4;
	/** In a retreat, with a file on a disk of this computer. */
	public static final SavePace USUAL = new SavePace(new Debouncer.Pace(150, 400), new Debouncer.Pace(1_000, 5_000),
			4_000, 3_000, 20_000);

	/** How long a change waits before it is written into a file there. */
	public Debouncer.Pace on(Drive drive) {
		return drive == Drive.LOCAL ? file : new Debouncer.Pace(file.quiet() * SLOWER, file.longest() * SLOWER);
	}
}
