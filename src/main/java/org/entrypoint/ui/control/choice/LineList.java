package org.entrypoint.ui.control.choice;

import org.entrypoint.ui.control.layout.WrappingCell;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;
import org.jspecify.annotations.Nullable;

/**
 * Lines below each other that lead somewhere: arrow keys select one, Enter, the space bar or a click goes there. Only
 * the lines in sight exist, so that a long plan stays fast.
 *
 * @param <T> what a line is about
 */
public final class LineList<T> extends ListView<T> {
	private final Function<T, Node> face;
	private final Consumer<T> led;

	/**
	 * An empty list.
	 *
	 * @param id its id
	 * @param spoken what a screen reader says of the list
	 * @param face makes what a line shows; its accessible text is what a screen reader says of the line
	 * @param led takes the line that was chosen
	 * @param nothing what stands there while the list is empty
	 */
	public LineList(String id, String spoken, Function<T, Node> face, Consumer<T> led, String nothing) {
		this.face = face;
		this.led = led;
		Named.control(this, id, spoken);
		Named.styled(this, "line-list");
		setPlaceholder(new WrappingLabel(nothing, "body", "soft"));
		setCellFactory(list -> new Cell());
		addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		focusedProperty().subscribe(has -> {
			if (has && getSelectionModel().isEmpty()) {
				getSelectionModel().selectFirst();
			}
		});
	}

	/**
	 * Shows these lines. Where they are the same as before, nothing changes; otherwise the selected line stays so, or
	 * the one in its place.
	 */
	public void show(List<T> lines) {
		if (!lines.equals(getItems())) {
			T selected = getSelectionModel().getSelectedItem();
			int index = getSelectionModel().getSelectedIndex();
			getItems().setAll(lines);
			if (selected == null || lines.isEmpty()) {
				getSelectionModel().clearSelection();
			} else {
				int now = lines.indexOf(selected);
				getSelectionModel().clearAndSelect(now < 0 ? Math.min(index, lines.size() - 1) : now);
			}
		}
	}

	private void onKey(KeyEvent event) {
		boolean plain = !event.isShortcutDown() && !event.isAltDown();
		T selected = getSelectionModel().getSelectedItem();
		if (plain && selected != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
			led.accept(selected);
			event.consume();
		}
	}

	private final class Cell extends WrappingCell<T> {
		Cell() {
			addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
				T line = getItem();
				if (line != null && event.getButton() == MouseButton.PRIMARY) {
					led.accept(line);
				}
			});
		}

		@Override
		protected void updateItem(@Nullable T line, boolean empty) {
			super.updateItem(line, empty);
			Node shown = empty || line == null ? null : face.apply(line);
			setGraphic(shown);
			setAccessibleText(shown == null ? null : shown.getAccessibleText());
		}
	}
}
