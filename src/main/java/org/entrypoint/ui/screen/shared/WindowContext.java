package org.entrypoint.ui.screen.shared;

import org.entrypoint.session.Change;
import org.entrypoint.ui.command.Commands;

/** What screens ask of the window around them. */
public interface WindowContext {
	/** What can be done in the window. */
	Commands commands();

	/**
	 * Says in one line what a key or a click just changed, and offers to undo it.
	 *
	 * @param change the newest step of the history
	 * @param sentence what to say; empty for what the change says of itself
	 */
	void changed(Change change, String sentence);

	/**
	 * Says what was just done, where it is no change of the workshop, and offers to undo it.
	 *
	 * @param undoes undoes it
	 */
	void undoable(String sentence, Runnable undoes);

	/** Shows a short message that goes away by itself. */
	void say(String message);

	/** Shows a message that stays until it is closed: something could not be done. */
	void warn(String message);
}
