package org.entrypoint.ui.control.rating;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.keys.DigitKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/**
 * Levels side by side, each with its number, its word and its colour. It takes the focus as a whole: a digit chooses
 * that level, the arrows to the left and right go through them, Delete takes the choice away. What only hands say is
 * framed, not filled: the room has not agreed on it.
 */
public final class LevelPicker extends GridPane {
	private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
	private static final PseudoClass COUNTED = PseudoClass.getPseudoClass("counted");

	private final String spoken;
	private final List<Level> levels;
	private final Consumer<OptionalInt> chosen;
	private OptionalInt shown = OptionalInt.empty();

	/**
	 * One level.
	 *
	 * @param number 1 or more, 0 for "don't know"
	 * @param word what it is called
	 */
	public record Level(int number, String word) {
	}

	/**
	 * A picker.
	 *
	 * @param id the picker's id
	 * @param spoken what is rated, for screen readers
	 * @param levels the levels as they stand side by side
	 * @param chosen takes the chosen level, or empty when the choice was taken away
	 */
	public LevelPicker(String id, String spoken, List<Level> levels, Consumer<OptionalInt> chosen) {
		this.spoken = spoken;
		this.levels = List.copyOf(levels);
		this.chosen = chosen;
		Named.control(this, id, spoken);
		Named.styled(this, "level-picker", "focus-ring");
		setFocusTraversable(true);
		setAccessibleRole(AccessibleRole.COMBO_BOX);
		for (Level level : levels) {
			ColumnConstraints share = new ColumnConstraints();
			share.setPercentWidth(100.0 / levels.size());
			share.setMinWidth(0);
			getColumnConstraints().add(share);
			addRow(0, segment(level));
		}
		Named.styled(getChildren().getFirst(), "first-level");
		Named.styled(getChildren().getLast(), "last-level");
		setMaxHeight(USE_PREF_SIZE);
		addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
	}

	private Node segment(Level level) {
		Label number = Named.styled(new Label(String.valueOf(level.number())), "level-number");
		Label word = new WrappingLabel(level.word(), "level-word");
		VBox segment = Named.styled(new VBox(number, word), "level", "level-" + level.number());
		segment.setAlignment(Pos.TOP_CENTER);
		segment.setMinWidth(0);
		segment.setOnMouseClicked(event -> {
			requestFocus();
			chosen.accept(OptionalInt.of(level.number()));
		});
		return segment;
	}

	private void onKey(KeyEvent event) {
		if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
			return;
		}
		switch (event.getCode()) {
			case LEFT -> step(-1);
			case RIGHT -> step(1);
			case DELETE, BACK_SPACE -> chosen.accept(OptionalInt.empty());
			default -> {
				OptionalInt digit = DigitKeys.digit(event);
				if (digit.isEmpty()) {
					return;
				}
				choose(digit.getAsInt());
			}
		}
		event.consume();
	}

	/** A digit without a level does nothing: it is not the beginning of a sentence either. */
	private void choose(int number) {
		if (levels.stream().anyMatch(level -> level.number() == number)) {
			chosen.accept(OptionalInt.of(number));
		}
	}

	private void step(int by) {
		int index = by > 0 ? -1 : levels.size();
		for (int each = 0; each < levels.size(); each++) {
			if (shown.isPresent() && levels.get(each).number() == shown.getAsInt()) {
				index = each;
			}
		}
		chosen.accept(OptionalInt.of(levels.get(Math.clamp((long) index + by, 0, levels.size() - 1)).number()));
	}

	/** Shows a level as chosen, or none. */
	public void show(OptionalInt level) {
		shown = level;
		mark(CHOSEN, level);
		mark(COUNTED, OptionalInt.empty());
		setAccessibleText(level.isEmpty() ? spoken : spoken + ": " + named(level.getAsInt()));
	}

	/**
	 * Frames a level that hands stand for while none is chosen.
	 *
	 * @param words what is said of it to a screen reader; gets the level's number and word
	 */
	public void showCounted(int level, UnaryOperator<String> words) {
		show(OptionalInt.empty());
		mark(COUNTED, OptionalInt.of(level));
		setAccessibleText(spoken + ": " + words.apply(named(level)));
	}

	private void mark(PseudoClass mark, OptionalInt level) {
		for (int index = 0; index < levels.size(); index++) {
			boolean is = level.isPresent() && levels.get(index).number() == level.getAsInt();
			getChildren().get(index).pseudoClassStateChanged(mark, is);
		}
	}

	private String named(int number) {
		return levels.stream().filter(level -> level.number() == number).map(level -> number + " " + level.word())
				.findFirst().orElse("");
	}
}
