package org.entrypoint.ui.window.message;

import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.MissingFile;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;

/** What the facilitator is told, in lines that stay, about files that are opened and about what went wrong. */
public final class FileNotices {
	private final Messages messages;
	private final Words words;
	private final Background background;

	public FileNotices(Messages messages, Words words, Background background) {
		this.messages = messages;
		this.words = words;
		this.background = background;
	}

	/**
	 * A workshop was opened.
	 *
	 * @param copies opens a copy of it
	 * @param takesOver opens it to write although somebody else has it
	 * @param usesNewer goes on with a newer version than the one in the file
	 */
	public void opened(OpenWorkshop open, Runnable copies, Runnable takesOver, Consumer<EarlierVersion> usesNewer) {
		String notices = String.join(" ", open.notices());
		switch (open.access()) {
			case NEWER -> messages.toRead(notices, copies);
			case ELSEWHERE -> messages.elsewhere(notices, copies, takesOver);
			case TO_WRITE -> {
				if (open.newer().isPresent()) {
					messages.older(notices, () -> open.newer().ifPresent(usesNewer));
				} else if (!notices.isEmpty()) {
					messages.warn(notices);
				}
			}
		}
	}

	/** Where the words of a workshop are, if that is anything but usual. */
	public void saving(SaveState state, Saver saver) {
		switch (state) {
			case SaveState.Failed failed ->
				saver.missing().ifPresentOrElse(
						missing -> messages.missing(failed.problem().words(), missing, () -> follow(saver, missing),
								() -> answer(saver, saver::recreate)),
						() -> messages.unsaved(failed.problem().words()));
			case SaveState.Apart apart -> messages.apart(apart.notice().words());
			case SaveState.Saved saved -> messages.saved();
			default -> {
			}
		}
	}

	private void follow(Saver saver, MissingFile missing) {
		missing.found().ifPresent(found -> answer(saver, () -> saver.follow(found)));
	}

	private interface Answer {
		void give() throws Problem;
	}

	private void answer(Saver saver, Answer answer) {
		background.start(() -> {
			answer.give();
			return saver;
		}, given -> messages.say(words.get("savedNow", given.file())), this::failed);
	}

	/** Something could not be done; if that is why a workshop cannot be saved, it is told with what can be done. */
	public void failed(Throwable thrown, Optional<Saver> open) {
		open.filter(each -> each.state() instanceof SaveState.Failed failed && thrown instanceof Problem problem
				&& problem.words().equals(failed.problem().words()))
				.ifPresentOrElse(saver -> saving(saver.state(), saver), () -> failed(thrown));
	}

	private void failed(Throwable thrown) {
		messages.warn(FailureText.of(thrown, words));
	}

	/**
	 * Something happened that nobody caught: what is open is saved first, and the room is told then. What the file
	 * system refused is told as that.
	 */
	public void crashed(Throwable thrown, Optional<Saver> open) {
		open.ifPresentOrElse(saver -> background.start(() -> {
			saver.saveNow();
			return saver.file();
		}, file -> messages
				.warn(Problem.in(thrown).map(Problem::words).orElseGet(() -> words.get("unexpectedSaved", file))),
				unsaved -> messages.warn(words.get("unexpectedUnsaved", FailureText.of(unsaved, words)))),
				() -> failed(thrown));
	}
}
