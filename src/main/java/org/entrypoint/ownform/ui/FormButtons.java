package org.entrypoint.ownform.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.entrypoint.ownform.draft.FormPlace;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.StandardKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.layout.FlowLines;

/** What can be done with a form as a whole. */
final class FormButtons extends FlowLines {
	private final Words words;
	private final Button fill;
	private final Button save;
	private final Button use;
	private final Button undo;
	private final ToggleButton listed;

	/**
	 * Buttons that wait for the form to be read.
	 *
	 * @param fills fills a copy
	 * @param lists hears whether the listing is to be seen
	 * @param saves saves the places
	 * @param uses uses places from a file
	 * @param undoes takes the last change back
	 * @param closes closes the panel
	 */
	FormButtons(Words words, Runnable fills, Consumer<Boolean> lists, Runnable saves, Runnable uses, Runnable undoes,
			Runnable closes) {
		this.words = words;
		fill = Named.control(new Button(words.get("form-fill")), "form-fill", words.get("form-fill"));
		fill.setOnAction(event -> fills.run());
		Named.styled(fill, "primary");
		save = button("form-save", StandardKeys.SAVE.getDisplayText(), saves);
		use = button("form-use", StandardKeys.OPEN.getDisplayText(), uses);
		undo = button("form-undo", StandardKeys.UNDO.getDisplayText(), undoes);
		listed = Named.control(new ToggleButton(words.get("form-listed")), "form-listed", words.get("form-listed"));
		listed.setOnAction(event -> lists.accept(listed.isSelected()));
		Named.styled(this, "choice-buttons");
		getChildren().addAll(fill, listed, save, use, undo, button("form-close", "Esc", closes));
		enable(new DraftHistory());
	}

	private Button button(String id, String key, Runnable does) {
		Button button = Named.control(new Button(words.get(id)), id, words.get(id), key);
		button.setOnAction(event -> does.run());
		return button;
	}

	/** Lets be done what can be done with the current draft. */
	void enable(DraftHistory drafts) {
		boolean none = drafts.current().isEmpty();
		boolean nothing = drafts.current().filter(each -> each.places().stream().anyMatch(FormPlace::isPlaced))
				.isEmpty();
		fill.setDisable(nothing);
		save.setDisable(nothing);
		listed.setDisable(none);
		use.setDisable(none);
		undo.setDisable(!drafts.canUndo());
	}

	/** Shows whether the listing is seen. */
	void list(boolean on) {
		listed.setSelected(on);
	}
}
