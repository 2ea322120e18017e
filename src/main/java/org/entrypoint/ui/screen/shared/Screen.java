package org.entrypoint.ui.screen.shared;

import javafx.scene.Node;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.Workshop;

/** One screen of the retreat. It is built once and then updated; the shell says when. */
public interface Screen {
	/** What is shown below the header; always the same node. */
	Node node();

	/**
	 * The step comes on the screen: fill the node with it. The node may be in no window yet, so that what it showed
	 * before is not styled and laid out once more.
	 *
	 * @param step one of the steps that this screen is for
	 * @param workshop the workshop as it stands
	 */
	void show(Step step, Workshop workshop);

	/** The step is on the screen: scroll to where the room was asked to, and put the focus where the next words go. */
	void arrive(Workshop workshop);

	/**
	 * The workshop changed while this screen is shown. Fields that have the focus keep their text and caret.
	 */
	void update(Workshop workshop);

	/** Another screen comes: finish what is being typed. */
	default void leave() {
	}

	/**
	 * Letters were typed while no field has the focus: they begin the next entry. A screen without an entry line has
	 * nothing to begin.
	 *
	 * @param letters what was typed; empty where the next key puts an accent on what follows
	 */
	default void typeAhead(String letters) {
	}

	/** The workshop is closed: what was typed into an entry line and not added yet is added now. */
	default void addDrafts() {
	}
}
