package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import org.entrypoint.session.Subscription;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.workshop.Workshop;

/**
 * Port: keeps one workshop in one file. {@link #changed} returns at once; everything else may wait for a disk and is
 * called off the thread that shows the screen.
 */
public interface Saver {
	/** The file it saves to. */
	Path file();

	/** Whether the facilitator chose the file; otherwise it lies in the app's own folder. */
	boolean isNamed();

	/**
	 * Takes note of the newest state; it is on this computer's disk within half a second and in the file a few seconds
	 * later. Not to be called once it is closed.
	 *
	 * @param workshop the newest workshop
	 * @param position id of the step the room is on
	 */
	void changed(Workshop workshop, String position);

	/**
	 * Takes note of what stands in fields and on clocks and is no part of the workshop yet; it is on this computer's
	 * disk within half a second. Not to be called once it is closed.
	 */
	void roomChanged(RoomSnapshot room);

	/**
	 * Saves what {@link #changed} brought as soon as possible, and looks whether the file is still where it was; does
	 * not wait for it. Nothing once it is closed.
	 */
	void saveSoon();

	/**
	 * Saves what {@link #changed} brought, looks whether the file is still where it was, and waits for it; does nothing
	 * once it is closed.
	 *
	 * @throws Problem if it could not be saved, or if the file is not there
	 */
	void saveNow() throws Problem;

	/**
	 * Saves what {@link #changed} brought, waits for it, and keeps that version for a month: much is about to change at
	 * once.
	 *
	 * @throws Problem if it could not be saved or kept; then nothing should be changed
	 */
	void saveBeforeImport() throws Problem;

	/**
	 * Goes on in another file, which from then on is the named one. An existing file is replaced as a whole.
	 *
	 * @throws Problem if it could not be written; then everything stays as it was
	 */
	void saveAs(Path file) throws Problem;

	/** What is known of the file while it is not where it was; empty while it is. Does not wait for a disk. */
	Optional<MissingFile> missing();

	/**
	 * Goes on in the file to which somebody moved or renamed the one that is open.
	 *
	 * @param moved where it is now
	 * @throws Problem if it could not be written, or was changed since; then everything stays as it was
	 */
	void follow(Path moved) throws Problem;

	/**
	 * Writes the workshop where its file was, although that is gone, or another drive lies there now. What somebody
	 * else put there is not overwritten.
	 *
	 * @throws Problem if it could not be written
	 */
	void recreate() throws Problem;

	/** Versions of the workshop that this computer still has, newest first; may wait for a disk. */
	List<EarlierVersion> earlier();

	/** Where the words are right now. */
	SaveState state();

	/**
	 * Tells {@code listener} of every new state, on the thread that brought it about: that of {@link #changed}, or the
	 * saver's own. When it hears of one, {@link #state()} may be a newer one already.
	 */
	Subscription subscribe(Consumer<SaveState> listener);

	/**
	 * Saves what is left, also what is changed meanwhile, and ends; does nothing the second time.
	 *
	 * @throws Problem if it could not be saved
	 */
	void close() throws Problem;

	/**
	 * Keeps what {@link #changed} brought on this computer, without writing the file, and waits for it; does nothing
	 * once it is closed.
	 *
	 * @throws Problem if the newest words are on no disk after that
	 */
	void keepNow() throws Problem;

	/**
	 * Ends without writing the file, and does nothing the second time. What is not in the file stays on this computer
	 * and comes back when the file is opened here. May wait for that disk.
	 *
	 * @throws Problem if nobody waited for it to the end
	 */
	void giveUp() throws Problem;
}
