package org.entrypoint.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.ui.base.PanelHost;
import org.entrypoint.ui.command.Command;
import org.entrypoint.workshop.Workshop;

/** Something that the window offers without knowing it. */
@FunctionalInterface
public interface WindowFeature {
	/**
	 * The command that starts it in a window; on the UI thread.
	 *
	 * @param host the window around the feature's panels
	 * @param workshop the one that is open; empty on the start screen
	 */
	Command in(PanelHost host, Supplier<Optional<Workshop>> workshop);
}
