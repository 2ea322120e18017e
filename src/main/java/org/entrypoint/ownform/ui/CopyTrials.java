package org.entrypoint.ownform.ui;

import java.util.function.BiConsumer;
import org.entrypoint.ownform.draft.FillResult;
import org.entrypoint.ownform.draft.FormDraft;
import org.entrypoint.ui.base.Background;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what copies would hold, one after the other: of the drafts that come while one is tried, only the newest is
 * tried then.
 */
final class CopyTrials {
	private final Background background;
	private final BiConsumer<FormDraft, FillResult> tried;
	private final BiConsumer<FormDraft, Throwable> failed;
	private boolean isTrying;
	private @Nullable FormDraft next;

	/**
	 * No trial yet.
	 *
	 * @param tried takes a draft, and what a copy would hold
	 * @param failed takes a draft, and why no copy can be made
	 */
	CopyTrials(Background background, BiConsumer<FormDraft, FillResult> tried,
			BiConsumer<FormDraft, Throwable> failed) {
		this.background = background;
		this.tried = tried;
		this.failed = failed;
	}

	/** Tries a draft, now or after the one that is being tried. */
	void start(FormDraft draft) {
		if (isTrying) {
			next = draft;
			return;
		}
		isTrying = true;
		background.start(draft::tried, told -> {
			tried.accept(draft, told);
			goOn();
		}, thrown -> {
			failed.accept(draft, thrown);
			goOn();
		});
	}

	private void goOn() {
		FormDraft waiting = next;
		isTrying = false;
		next = null;
		if (waiting != null) {
			start(waiting);
		}
	}
}
