package org.entrypoint.ui.window.document;

import org.entrypoint.session.Change;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.ui.screen.shared.WindowContext;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.message.UndoController;

/** The window as its screens see it. */
public record ScreenContext(Commands commands, UndoController undo, Messages messages) implements WindowContext {
	@Override
	public void changed(Change change, String sentence) {
		undo.offer(change, sentence);
	}

	@Override
	public void undoable(String sentence, Runnable undoes) {
		undo.offer(sentence, undoes);
	}

	@Override
	public void say(String message) {
		messages.say(message);
	}

	@Override
	public void warn(String message) {
		messages.warn(message);
	}
}
