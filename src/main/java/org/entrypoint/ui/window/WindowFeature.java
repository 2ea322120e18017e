package org.entrypoint.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.ui.base.PanelHost;
import org.entrypoint.workshop.Workshop;

/** Something that the window offers without knowing it: a command on one of its keys. */
@FunctionalInterface
public interface WindowFeature {
	/**
	 * What the command does in a window; on the UI thread.
	 *
	 * @param host the window around the feature's panels
	 * @param workshop the one that is open; empty on the start screen
	 */
	Runnable in(PanelHost host, Supplier<Optional<Workshop>> workshop);
}
