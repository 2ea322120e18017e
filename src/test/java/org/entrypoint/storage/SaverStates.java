package org.entrypoint.storage;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.opentest4j.AssertionFailedError;

/** What a saver tells, in order; waits for it as long as a slow machine may need. */
public final class SaverStates {
	private final BlockingQueue<SaveState> told = new LinkedBlockingQueue<>();

	public SaverStates(Saver saver) {
		saver.subscribe(told::add);
	}

	/** The next state, whichever it is. */
	public SaveState next() throws InterruptedException {
		SaveState next = told.poll(30, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionFailedError("the saver says nothing");
		}
		return next;
	}

	/** The next state of this kind; those before it are left out. */
	public <T extends SaveState> T await(Class<T> kind) throws InterruptedException {
		for (SaveState state = next();; state = next()) {
			if (kind.isInstance(state)) {
				return kind.cast(state);
			}
		}
	}

	boolean isEmpty() {
		return told.isEmpty();
	}
}
