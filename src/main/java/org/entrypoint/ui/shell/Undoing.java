package org.entrypoint.ui.shell;

import java.util.Optional;
import org.entrypoint.session.Change;
import org.entrypoint.session.Session;
import org.entrypoint.ui.base.Words;
import org.jspecify.annotations.Nullable;

/** Undoes, redoes, and says what; and offers to undo what a key or a click just did. */
final class Undoing {
	private final Words words;
	private final Snackbar brief;
	private final ChangeNames names = new ChangeNames();
	private final ChangeMessages messages = new ChangeMessages();
	/** What can be undone with the button that is shown; null if none is. */
	private @Nullable Change offered;

	/**
	 * Nothing is offered yet.
	 *
	 * @param words the words of the window
	 * @param brief where it is said
	 */
	Undoing(Words words, Snackbar brief) {
		this.words = words;
		this.brief = brief;
	}

	void undo(Session session) {
		told("undone", session.nextUndo(), session::undo);
	}

	void redo(Session session) {
		told("redone", session.nextRedo(), session::redo);
	}

	private void told(String key, Optional<Change> change, Runnable action) {
		action.run();
		brief.say(change.map(each -> words.get(key, names.of(each))).orElseGet(() -> words.get(key + "Nothing")));
	}

	/**
	 * Says what was just done and offers to undo it.
	 *
	 * @param sentence what to say; empty for what the change says of itself
	 * @param session where it can be undone
	 */
	void offer(Change change, String sentence, Optional<Session> session) {
		String says = sentence.isEmpty() ? messages.of(change) : sentence;
		if (!says.isEmpty()) {
			offered = change;
			brief.say(says, () -> session.ifPresent(this::undo));
		}
	}

	/** Says what was just done and offers to undo it, where it is no step of the history. */
	void offer(String sentence, Runnable undoes) {
		offered = null;
		brief.say(sentence, () -> {
			brief.hide();
			undoes.run();
		});
	}

	/** Something else is the newest step now: the button would undo that, and goes. */
	void changed(Session session) {
		if (brief.offersUndo() && session.nextUndo().filter(each -> each.equals(offered)).isEmpty()) {
			brief.hide();
		}
	}
}
