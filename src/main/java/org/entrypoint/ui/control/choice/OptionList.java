package org.entrypoint.ui.control.choice;

import org.entrypoint.ui.control.text.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/** Long options below each other, one of which can be chosen. Pressing the chosen one takes the choice away. */
public final class OptionList extends VBox {
	/**
	 * An option.
	 *
	 * @param id comes back when it is chosen
	 * @param text what it says; wraps
	 */
	public record Option(String id, String text) {
	}

	private static final String CHOSEN = "✓ ";
	private final String id;
	private final String name;
	private final Consumer<Optional<String>> chosen;
	private final VBox buttons = Named.styled(new VBox(), "option-buttons");
	private final FieldError trouble = new FieldError();
	private List<Option> options = List.of();

	/**
	 * A list.
	 *
	 * @param id its id
	 * @param name its label
	 * @param chosen takes the chosen option's id, or empty when the choice was taken away
	 */
	public OptionList(String id, String name, Consumer<Optional<String>> chosen) {
		this.id = id;
		this.name = name;
		this.chosen = chosen;
		setId(id);
		Named.styled(this, "option-list");
		trouble.line().setId(id + "-trouble");
		setMinWidth(0);
		getChildren().addAll(new WrappingLabel(name, "subheading"), buttons, trouble.line());
		OptionalChildren.in(this, trouble.line());
	}

	/** Shows these options, one of them or none chosen. */
	public void show(List<Option> next, Optional<String> selected) {
		if (!next.equals(options)) {
			options = List.copyOf(next);
			buttons.getChildren().setAll(options.stream().map(this::button).toList());
		}
		for (int index = 0; index < options.size(); index++) {
			Option option = options.get(index);
			boolean is = selected.filter(option.id()::equals).isPresent();
			ToggleButton button = (ToggleButton) buttons.getChildren().get(index);
			button.setSelected(is);
			button.setText(is ? CHOSEN + option.text() : option.text());
		}
	}

	private ToggleButton button(Option option) {
		ToggleButton button = new ToggleButton(option.text());
		Named.control(button, id + "-" + option.id(), name + ": " + option.text());
		Named.styled(button, "option");
		button.setWrapText(true);
		button.setMinWidth(0);
		button.setMinHeight(Region.USE_PREF_SIZE);
		button.setMaxWidth(Double.MAX_VALUE);
		button.setOnAction(event -> choose(option, button.isSelected()));
		button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
			switch (event.getCode()) {
				case UP -> focus(options.indexOf(option) - 1);
				case DOWN -> focus(options.indexOf(option) + 1);
				default -> {
					return;
				}
			}
			event.consume();
		});
		return button;
	}

	private void choose(Option option, boolean on) {
		chosen.accept(on ? Optional.of(option.id()) : Optional.empty());
	}

	private void focus(int index) {
		if (index >= 0 && index < options.size()) {
			buttons.getChildren().get(index).requestFocus();
		}
	}

	/** Puts the focus on the chosen option, or on the first. */
	public void focus() {
		focus(Math.max(0,
				buttons.getChildren().stream().map(each -> ((ToggleButton) each).isSelected()).toList().indexOf(true)));
	}

	/** Says below the options why one of them cannot be chosen; an empty text says that all is well. */
	public void trouble(String words) {
		trouble.say(words);
	}
}
