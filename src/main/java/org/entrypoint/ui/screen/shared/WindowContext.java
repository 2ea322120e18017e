package org.entrypoint.ui.screen.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entrypoint.session.Change;
import org.entrypoint.session.port.RecentWorkshop;

/** What screens ask of the window around them: files, messages, questions. */
public interface WindowContext {
	/** Starts a new workshop with the built-in diagnostic. */
	void newWorkshop();

	/** Lets the facilitator choose a workshop's file and opens it. */
	void chooseAndOpen();

	/** Opens a workshop's file. */
	void open(Path file);

	/** Opens the sample district from start to finish. */
	void trySample();

	/** Starts a rehearsal: the sample district's set-up with nothing said yet. */
	void rehearse();

	/** Lets the facilitator choose where the current workshop is kept. */
	void saveAs();

	/** Lets the facilitator choose what of the workshop leaves as a workbook and where it goes, and writes it. */
	void exportWorkbook();

	/** Lets the facilitator choose a district's own form, and fills a copy of it. */
	void fillForm();

	/** Lets the facilitator choose where an empty workbook goes, and writes it. */
	void saveBlankWorkbook();

	/** Lets the facilitator choose a district's own diagnostic; only while nothing was said yet. */
	void chooseDiagnostic();

	/** Finds the workshops that were open before and hands them over, newest first. */
	void recent(Consumer<List<RecentWorkshop>> taker);

	/** Takes a workshop off the list of recent ones. */
	void forget(RecentWorkshop workshop);

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
