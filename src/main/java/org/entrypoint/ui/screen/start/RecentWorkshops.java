package org.entrypoint.ui.screen.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entrypoint.session.port.RecentWorkshop;

/** The workshops that were open before. */
public interface RecentWorkshops {
	/** Finds them and hands them over on the UI thread, newest first. */
	void list(Consumer<List<RecentWorkshop>> taker);

	/** Opens a workshop's file. */
	void open(Path file);

	/** Takes a workshop off the list; its file stays. */
	void forget(RecentWorkshop workshop);
}
