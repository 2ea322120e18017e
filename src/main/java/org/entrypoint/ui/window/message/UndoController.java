package org.entrypoint.ui.window.message;

import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.session.Change;
import org.entrypoint.session.Session;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/** Undoes, redoes, and says what; and offers to undo what a key or a click just did. */
public final class UndoController {
	private final Words words;
	private final Snackbar brief;
	private final Supplier<Optional<Session>> session;
	private final ChangeNames names = new ChangeNames();
	private final ChangeMessages messages = new ChangeMessages();
	/** What can be undone with the button that is shown; null if none is. */
	private @Nullable Change offered;

	/**
	 * Nothing is offered yet.
	 *
	 * @param words the words of the window
	 * @param brief where it is said
	 * @param session the live session; empty while no workshop is open
	 */
	public UndoController(Words words, Snackbar brief, Supplier<Optional<Session>> session) {
		this.words = words;
		this.brief = brief;
		this.session = session;
	}

	/** Undoes the newest step, and says what it was. */
	public void undo() {
		session.get().ifPresent(live -> told("undone", live.nextUndo(), live::undo));
	}

	/** Does again what was undone last, and says what it was. */
	public void redo() {
		session.get().ifPresent(live -> told("redone", live.nextRedo(), live::redo));
	}

	private void told(String key, Optional<Change> change, Runnable action) {
		action.run();
		brief.say(change.map(each -> words.get(key, names.of(each))).orElseGet(() -> words.get(key + "Nothing")));
	}

	/**
	 * Says what was just done and offers to undo it.
	 *
	 * @param sentence what to say; empty for what the change says of itself
	 */
	public void offer(Change change, String sentence) {
		String says = sentence.isEmpty() ? messages.of(change) : sentence;
		if (!says.isEmpty()) {
			offered = change;
			brief.say(says, this::undo);
		}
	}

	/** Says what was just done and offers to undo it, where it is no step of the history. */
	public void offer(String sentence, Runnable undoes) {
		offered = null;
		brief.say(sentence, () -> {
			brief.hide();
			undoes.run();
		});
	}

	/** Something else is the newest step now: the button would undo that, and goes. */
	public void changed() {
		if (brief.offersUndo()
				&& session.get().flatMap(Session::nextUndo).filter(each -> each.equals(offered)).isEmpty()) {
			brief.hide();
		}
	}
}
