package org.entrypoint.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/**
 * A field and a list: a few letters of any command, then Enter. It holds what could be done when it was opened; the
 * focus stays in the field while the arrow keys go through the list.
 */
public final class CommandPalette extends VBox {
	private static final int PAGE = 8;
	private final Commands commands;
	private final Runnable closed;
	private final List<Command> possible;
	private final TextField typed = new TextField();
	private final ListView<Command> list = new ListView<>();

	/**
	 * A palette of all that can be done now.
	 *
	 * @param words its own words
	 * @param closed closes it
	 */
	public CommandPalette(Words words, Commands commands, Runnable closed) {
		this.commands = commands;
		this.closed = closed;
		possible = commands.possible().stream().filter(each -> !each.id().equals(CommandIds.PALETTE)).toList();
		Named.styled(this, "keys-panel", "palette");
		setId("palette");
		setAccessibleText(words.get("paletteTitle"));
		Named.control(typed, "palette-typed", words.get("paletteTyped"));
		typed.setPromptText(words.get("paletteTyped"));
		Named.control(list, "palette-list", words.get("paletteTitle"));
		list.setFocusTraversable(false);
		list.setCellFactory(view -> new Cell());
		list.setPlaceholder(new WrappingLabel(words.get("paletteNothing"), "body", "soft"));
		VBox.setVgrow(list, Priority.ALWAYS);
		getChildren().addAll(Named.styled(new Label(words.get("paletteTitle")), "subheading"), typed, list,
				new WrappingLabel(words.get("paletteHint"), "small", "soft"));
		typed.textProperty().subscribe(this::show);
		addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
	}

	/** Puts the focus into the field. */
	public void focus() {
		typed.requestFocus();
	}

	private void show(String letters) {
		list.getItems().setAll(CommandSearch.find(letters, possible));
		select(0);
	}

	private void select(int index) {
		int last = list.getItems().size() - 1;
		list.getSelectionModel().clearAndSelect(Math.clamp(index, 0, Math.max(0, last)));
		list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - PAGE / 2));
		Command chosen = list.getSelectionModel().getSelectedItem();
		typed.setAccessibleHelp(chosen == null ? "" : chosen.title());
	}

	private void onKey(KeyEvent event) {
		int at = list.getSelectionModel().getSelectedIndex();
		switch (event.getCode()) {
			case ESCAPE -> closed.run();
			case ENTER -> run(list.getSelectionModel().getSelectedItem());
			case UP -> select(at - 1);
			case DOWN -> select(at + 1);
			case PAGE_UP -> select(at - PAGE);
			case PAGE_DOWN -> select(at + PAGE);
			case TAB -> typed.requestFocus();
			default -> {
				return;
			}
		}
		event.consume();
	}

	private void run(@Nullable Command command) {
		if (command != null) {
			closed.run();
			commands.run(command);
		}
	}

	/** A command with its key. */
	private final class Cell extends ListCell<Command> {
		private final Label title = new WrappingLabel("", "body");
		private final Label key = Named.styled(new Label(), "key-cap");
		private final HBox face = Named.styled(new HBox(title, key), "palette-line");

		Cell() {
			HBox.setHgrow(title, Priority.ALWAYS);
			title.setMaxWidth(Double.MAX_VALUE);
			key.setMinWidth(Region.USE_PREF_SIZE);
			key.managedProperty().bind(key.visibleProperty());
			setPrefWidth(0);
			setOnMouseClicked(event -> {
				if (event.getButton() == MouseButton.PRIMARY) {
					run(getItem());
				}
			});
		}

		@Override
		protected void updateItem(@Nullable Command item, boolean empty) {
			super.updateItem(item, empty);
			if (empty || item == null) {
				setGraphic(null);
				setAccessibleText("");
			} else {
				title.setText(item.title());
				key.setText(item.shownKey());
				key.setVisible(!item.keys().isEmpty());
				setAccessibleText(item.title());
				setGraphic(face);
			}
		}
	}
}
