package org.entrypoint.ownform.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.entrypoint.ownform.draft.FormPlace;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.layout.FlowLines;
import org.jspecify.annotations.Nullable;

/** What can be done with the place that is looked at: what to point at, take it away, how it is filled. */
final class PlaceTools extends VBox {
	private final Words words;
	private final Label hint = Named.control(new WrappingLabel("", "body", "strong"), "form-hint", "");
	private final Button clear;
	private final ToggleButton replace;
	private final ChoiceRow spelling;
	private @Nullable FormPlace shown;

	/**
	 * Tools for no place yet.
	 *
	 * @param clear takes the id of the place that is taken away
	 * @param replace takes the id, and whether what stands there may be replaced
	 * @param spell takes the id, and how ratings are spelled
	 */
	PlaceTools(Words words, Consumer<String> clear, BiConsumer<String, Boolean> replace,
			BiConsumer<String, RatingFormat> spell) {
		this.words = words;
		this.clear = Named.control(new Button(words.get("clear")), "form-clear", words.get("clear"), "Del");
		this.clear.setOnAction(event -> id().ifPresent(clear));
		this.replace = Named.control(new ToggleButton(words.get("replace")), "form-replace", words.get("replace"));
		Named.styled(this.replace, "choice");
		this.replace.setOnAction(event -> id().ifPresent(id -> replace.accept(id, this.replace.isSelected())));
		spelling = new ChoiceRow("form-spelling", words.get("spelling"), false, ids -> {
			if (ids.isEmpty()) {
				show(Optional.ofNullable(shown)); // one of them is always chosen
			} else {
				id().ifPresent(id -> spell.accept(id, RatingFormat.valueOf(ids.getFirst())));
			}
		}).bare();
		spelling.managedProperty().bind(spelling.visibleProperty());
		Named.styled(this, "form-tools");
		getChildren().addAll(hint, Named.styled(new FlowLines(this.clear, this.replace, spelling), "choice-buttons"));
		show(Optional.empty());
	}

	private Optional<String> id() {
		return Optional.ofNullable(shown).map(FormPlace::id);
	}

	/** Shows what can be done with a place. */
	void show(Optional<FormPlace> place) {
		shown = place.orElse(null);
		say(place.map(each -> words.get("hint", each.name(), each.hint())).orElse(""));
		clear.setDisable(place.filter(FormPlace::isPlaced).isEmpty());
		Optional<Boolean> replaces = place.flatMap(FormPlace::replaces);
		replace.setDisable(replaces.isEmpty());
		replace.setSelected(replaces.orElse(false));
		Optional<RatingFormat> spelled = place.flatMap(FormPlace::format);
		spelling.setVisible(spelled.isPresent());
		spelling.show(Stream.of(RatingFormat.values()).map(each -> new Choice(each.name(), words.of(each))).toList(),
				spelled.map(each -> List.of(each.name())).orElse(List.of()));
	}

	/** Says something else instead, such as why a place cannot be where somebody pointed. */
	void say(String text) {
		hint.setText(text);
		hint.setAccessibleText(text);
	}
}
