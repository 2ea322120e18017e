package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import java.nio.file.Path;
import java.util.List;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.workshop.Workshop;

/** Port: workshops on this computer. Every method may wait for a disk. */
public interface Library {
	/** The name that a workshop's file should have, without a folder: legal on every system, ending in .json. */
	String fileName(Workshop workshop);

	/**
	 * Opens a workshop's file: to read only if somebody else has it open, or if a newer program made it.
	 *
	 * @throws Problem if it is missing, damaged, foreign, too large or too new even to be read; the file stays
	 *             untouched
	 */
	OpenWorkshop open(Path file) throws Problem;

	/**
	 * Opens a workshop's file to write although somebody else has it open. What that one writes from then on goes into
	 * a file of its own; neither overwrites what the other wrote.
	 *
	 * @throws Problem as {@link #open(Path)}
	 */
	OpenWorkshop takeOver(Path file) throws Problem;

	/**
	 * Starts a workshop that has no name yet; it is kept in the app's own folder.
	 *
	 * @throws Problem if that folder cannot be used
	 */
	OpenWorkshop create(Workshop workshop) throws Problem;

	/**
	 * What an earlier version holds.
	 *
	 * @throws Problem if it can no longer be read
	 */
	Workshop look(EarlierVersion version) throws Problem;

	/** The sample district: a made-up retreat from start to finish. */
	Workshop sample();

	/** The diagnostic that the program brings along. */
	Diagnostic builtIn();

	/**
	 * A district's own diagnostic.
	 *
	 * @throws Problem with file, place and reason if it cannot be used
	 */
	Diagnostic diagnostic(Path file) throws Problem;

	/** Workshops that were open before, newest first; those whose file is gone are marked. */
	List<RecentWorkshop> recent();

	/** Takes a workshop off the list of recent ones; its file stays. */
	void forget(Path file);

	/** Puts a workshop on top of the list of recent ones again. */
	void remember(RecentWorkshop workshop);
}
