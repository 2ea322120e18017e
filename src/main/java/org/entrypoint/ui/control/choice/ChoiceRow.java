package org.entrypoint.ui.control.choice;

import org.entrypoint.ui.control.layout.FlowLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;

/** A labelled row of choices as buttons that stay pressed: one of them or several, and always none as well. */
public final class ChoiceRow extends VBox {
	private final String id;
	private final String name;
	private final boolean several;
	private final Consumer<List<String>> chosen;
	private final FlowLines buttons = Named.styled(new FlowLines(), "choice-buttons");
	private List<Choice> choices = List.of();

	/**
	 * One choice.
	 *
	 * @param id comes back when it is chosen
	 * @param text what it is called
	 */
	public record Choice(String id, String text) {
	}

	/**
	 * A row of choices.
	 *
	 * @param id the row's id
	 * @param name its label
	 * @param several whether more than one can be chosen
	 * @param chosen takes all chosen ids, in the order of the choices
	 */
	public ChoiceRow(String id, String name, boolean several, Consumer<List<String>> chosen) {
		this.id = id;
		this.name = name;
		this.several = several;
		this.chosen = chosen;
		setId(id);
		Named.styled(this, "choice-row");
		getChildren().addAll(Named.styled(new Label(name), "small", "soft", "field-label"), buttons);
		buttons.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
				walk(event.getCode() == KeyCode.LEFT ? -1 : 1);
				event.consume();
			}
		});
	}

	/** Without a label above the buttons: where the place says what they choose. */
	public ChoiceRow bare() {
		getChildren().remove(0);
		return this;
	}

	/** Shows these choices with some of them chosen. */
	public void show(List<Choice> next, List<String> selected) {
		if (!next.equals(choices)) {
			int focused = buttons.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
			String id = focused < 0 ? "" : choices.get(focused).id();
			choices = List.copyOf(next);
			buttons.getChildren().setAll(choices.stream().map(this::button).toList());
			if (focused >= 0) {
				focusAgain(id, focused);
			}
		}
		for (int index = 0; index < choices.size(); index++) {
			toggle(index).setSelected(selected.contains(choices.get(index).id()));
		}
	}

	private void walk(int by) {
		int focused = buttons.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
		int next = focused + by;
		if (focused >= 0 && next >= 0 && next < choices.size()) {
			toggle(next).requestFocus();
		}
	}

	/** The choice that had the focus keeps it wherever it stands now; if it is gone, its neighbour gets it. */
	private void focusAgain(String id, int place) {
		int now = choices.stream().map(Choice::id).toList().indexOf(id);
		int index = now >= 0 ? now : Math.min(place, choices.size() - 1);
		if (index >= 0) {
			toggle(index).requestFocus();
		}
	}

	/** The choices that are shown. */
	public List<Choice> choices() {
		return choices;
	}

	private ToggleButton toggle(int index) {
		return (ToggleButton) buttons.getChildren().get(index);
	}

	private ToggleButton button(Choice choice) {
		ToggleButton button = new ToggleButton(choice.text());
		Named.control(button, id + "-" + choice.id().replaceAll("[^A-Za-z0-9]+", "-"), name + ": " + choice.text());
		Named.styled(button, "choice");
		button.setWrapText(true);
		button.setMinWidth(0);
		button.setMinHeight(Region.USE_PREF_SIZE);
		button.setOnAction(event -> choose(choice.id(), button.isSelected()));
		return button;
	}

	private void choose(String choice, boolean on) {
		List<String> selected = new ArrayList<>();
		for (int index = 0; index < choices.size(); index++) {
			String each = choices.get(index).id();
			if (each.equals(choice) ? on : several && toggle(index).isSelected()) {
				selected.add(each);
			}
		}
		chosen.accept(selected);
	}

	/** Puts the focus on the chosen choice, or on the first. */
	public void focus() {
		buttons.getChildren().stream().filter(each -> ((ToggleButton) each).isSelected()).findFirst()
				.or(() -> buttons.getChildren().stream().findFirst()).ifPresent(each -> each.requestFocus());
	}
}
