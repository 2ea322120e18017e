package org.entrypoint.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.ui.control.rating.SignCell;
import org.jspecify.annotations.Nullable;

/** Finds what can be done on a screen and does it, each in its own way; on the UI thread. */
final class Controls {
	/** They leave the workshop, which other journeys do. */
	private static final List<String> LEAVING = List.of("menu-new", "menu-close");

	private Controls() {
	}

	/** The ids of all controls in sight below a node, in order. */
	static List<String> in(@Nullable Node node) {
		List<String> ids = new ArrayList<>();
		collect(node, ids);
		return ids.stream().distinct().toList();
	}

	private static void collect(@Nullable Node node, List<String> ids) {
		if (node == null || !node.isVisible()) {
			return;
		}
		if (isControl(node) && node.getId() != null && !node.isDisabled()) {
			ids.add(node.getId());
		}
		if (node instanceof Parent parent && !(node instanceof DatePicker)) {
			parent.getChildrenUnmodifiable().forEach(each -> collect(each, ids));
		}
	}

	private static boolean isControl(Node node) {
		return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof DatePicker
				|| node instanceof LevelPicker || node instanceof Pressable || node instanceof ListView;
	}

	/** The control in sight with this id; null if there is none now. */
	static @Nullable Node find(Scene scene, String id) {
		return all(scene.getRoot()).filter(node -> id.equals(node.getId()) && isControl(node)).findFirst().orElse(null);
	}

	private static Stream<Node> all(Node node) {
		Stream<Node> below = node instanceof Parent parent
				? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(Controls::all)
				: Stream.of();
		return Stream.concat(Stream.of(node), below);
	}

	/** Does with a control what people do with it. */
	static void activate(Scene scene, Node node) {
		node.requestFocus();
		switch (node) {
			case MenuButton menu -> {
				List<MenuItem> items = List.copyOf(menu.getItems());
				items.stream().filter(item -> !LEAVING.contains(String.valueOf(item.getId())))
						.forEach(item -> choose(menu, item));
				press(scene, KeyCode.ESCAPE); // the list of keys may lie over the window
			}
			case ButtonBase button -> button.fire();
			case DatePicker picker -> {
				picker.getEditor().setText("Dec 3, 2026");
				press(scene, KeyCode.ENTER);
				picker.show();
				picker.hide();
				picker.getEditor().setText("someday");
				press(scene, KeyCode.ENTER);
			}
			case TextInputControl field -> {
				field.appendText("7");
				press(scene, KeyCode.ENTER);
				press(scene, KeyCode.ESCAPE);
			}
			case SignCell cell ->
				press(scene, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT0, KeyCode.DIGIT1);
			case Pressable box -> press(scene, KeyCode.ENTER);
			case LevelPicker picker -> press(scene, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DELETE,
					KeyCode.DIGIT0, KeyCode.DIGIT2);
			case ListView<?> list -> {
				press(scene, KeyCode.END);
				for (KeyCode key : List.of(KeyCode.S, KeyCode.V, KeyCode.DIGIT1, KeyCode.C, KeyCode.E, KeyCode.X,
						KeyCode.P)) {
					pressWithAlt(scene, key);
				}
				press(scene, KeyCode.DELETE, KeyCode.UP, KeyCode.DELETE, KeyCode.ESCAPE);
			}
			default -> throw new AssertionError(node);
		}
	}

	private static void choose(MenuButton menu, MenuItem item) {
		if (!item.isDisable()) {
			menu.getScene().getRoot().applyCss(); // as the next frame does before anybody could open a menu
			menu.show();
			menu.hide();
			item.fire();
		}
	}

	static void press(Scene scene, KeyCode... keys) {
		for (KeyCode key : keys) {
			press(scene, key, false);
		}
	}

	/** Presses and releases a key together with Alt where the focus is. */
	static void pressWithAlt(Scene scene, KeyCode key) {
		Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED).forEach(type -> {
			Node owner = scene.getFocusOwner();
			Event.fireEvent(owner == null || !scene.equals(owner.getScene()) ? scene : owner,
					new KeyEvent(type, "", "", key, false, false, true, false));
		});
	}

	/** Presses and releases a key where the focus is. */
	static void press(Scene scene, KeyCode key, boolean control) {
		Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED).forEach(type -> {
			Node owner = scene.getFocusOwner();
			Event.fireEvent(owner == null || !scene.equals(owner.getScene()) ? scene : owner,
					new KeyEvent(type, "", "", key, false, control, false, false));
		});
	}
}
