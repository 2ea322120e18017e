package org.entrypoint.ui.screen.discuss;

import org.entrypoint.ui.screen.shared.Prompt;
import org.entrypoint.ui.screen.shared.Target;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Says what the next answer belongs to, in as many words as its row has room for, and lets choose. */
final class TargetMenu extends MenuButton {
	/** What the toolkit may round off the widths of a row, in pixels. */
	private static final double ROUNDING = 2;
	private static final int LONGEST_ITEM = 90;

	private final Words words;
	private final Runnable chosen;
	private List<Target> targets = List.of();
	private @Nullable Target target;
	private @Nullable Fit fit;

	/** What the words hang on: the target, and the width there is for its name. */
	private record Fit(@Nullable Target target, Font font, double width) {
	}

	/** A menu that tells {@code chosen} when something was chosen in it. */
	TargetMenu(Words words, Runnable chosen) {
		this.words = words;
		this.chosen = chosen;
		Named.control(this, "entry-target", words.get("target"), "Alt+G");
		setMaxWidth(Region.USE_PREF_SIZE);
		setMinWidth(0); // its words follow the width, not the width its words
	}

	/** Shows the targets of a question; what was chosen stays chosen as long as it is one of them. */
	void show(Workshop workshop, Prompt prompt) {
		List<Target> before = targets;
		targets = Target.of(workshop, prompt, words);
		Target wanted = target;
		target = wanted != null && targets.contains(wanted) ? wanted : targets.stream().findFirst().orElse(null);
		if (!targets.equals(before)) {
			getItems().setAll(targets.stream().map(this::item).toList());
		}
	}

	private MenuItem item(Target each) {
		MenuItem item = new MenuItem(FittedWords.cut(each.text(), LONGEST_ITEM));
		item.setOnAction(event -> {
			target = each;
			chosen.run();
		});
		return item;
	}

	/** Whether there is anything to choose. */
	boolean isNeeded() {
		return targets.size() > 1;
	}

	/** Forgets what was chosen. */
	void forget() {
		target = null;
	}

	/** Whether this can be chosen. */
	boolean offers(String id) {
		return targets.stream().anyMatch(each -> each.id().equals(id));
	}

	/** Chooses; nothing happens for something that is no target here. */
	void aimAt(String id) {
		targets.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(each -> target = each);
	}

	/** A note under the target. */
	Note aim(Note note, QuestionKind kind) {
		Target current = target;
		return current == null ? note : current.aim(note, kind);
	}

	/** Names the target in this much room, in pixels. */
	void fit(double room) {
		Target current = target;
		double around = prefWidth(-1) - FittedWords.width(getText(), getFont());
		Fit next = new Fit(current, getFont(), Math.rint(room - around - ROUNDING));
		if (!next.equals(fit)) {
			fit = next;
			setText(current == null
					? ""
					: FittedWords.of(current.text(), each -> words.get("under", each), next.font(), next.width()));
		}
	}
}
