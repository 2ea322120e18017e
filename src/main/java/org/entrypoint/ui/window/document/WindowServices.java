package org.entrypoint.ui.window.document;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.window.message.FileNotices;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.view.Overlay;

/**
 * What the controllers of the window work with.
 *
 * @param ports what the window asks of files and of the system
 * @param files asks the facilitator for files
 * @param workspace what is open
 * @param overlay shows panels over it
 */
public record WindowServices(Ports ports, FileChoice files, Words words, Background background, Workspace workspace,
		Overlay overlay, Messages messages, FileNotices notices) {

	/** Says something in a line that goes by itself. */
	public void say(String sentence) {
		messages.say(sentence);
	}

	/** Says something in a line that stays. */
	public void warn(String sentence) {
		messages.warn(sentence);
	}

	/** Says what went wrong. */
	public void failed(Throwable thrown) {
		notices.failed(thrown, workspace.document().map(OpenDocument::saver));
	}

	/** Works in the background and hands over what comes of it on the UI thread; a failure is said. */
	public <T> void work(Callable<T> work, Consumer<? super T> done) {
		background.start(work, done, this::failed);
	}
}
