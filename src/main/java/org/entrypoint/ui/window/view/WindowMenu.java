package org.entrypoint.ui.window.view;

import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.Shortcut;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.base.Words;

/** Everything that has a key, for those who look for it with the mouse. */
public final class WindowMenu extends MenuButton {
	private static final List<List<Shortcut>> GROUPS = List.of(List.of(Shortcut.UNDO, Shortcut.REDO),
			List.of(Shortcut.NEW, Shortcut.OPEN, Shortcut.SAVE, Shortcut.SAVE_AS, Shortcut.EARLIER, Shortcut.EXPORT,
					Shortcut.IMPORT, Shortcut.FORM, Shortcut.CLOSE),
			List.of(Shortcut.LARGER, Shortcut.SMALLER, Shortcut.NORMAL, Shortcut.FULL_SCREEN),
			List.of(Shortcut.FIND, Shortcut.PARKING, Shortcut.TIMER, Shortcut.KEYS));

	public WindowMenu(Words words, Map<Shortcut, Runnable> actions, Appearance appearance) {
		Named.control(this, "menu", words.get("menu"), Shortcut.MENU.shown());
		Named.styled(this, "side-menu");
		setText("☰");
		for (List<Shortcut> group : GROUPS) {
			if (!getItems().isEmpty()) {
				getItems().add(new SeparatorMenuItem());
			}
			group.forEach(each -> getItems().add(item(words, each, actions)));
		}
		getItems().add(new SeparatorMenuItem());
		for (Theme theme : Theme.values()) {
			MenuItem item = new MenuItem(words.of(theme));
			item.setId("menu-theme-" + theme.name());
			item.setOnAction(event -> appearance.show(theme));
			getItems().add(item);
		}
	}

	private static MenuItem item(Words words, Shortcut shortcut, Map<Shortcut, Runnable> actions) {
		MenuItem item = new MenuItem(words.of(shortcut) + "   " + shortcut.shown());
		item.setId("menu-" + shortcut.name());
		item.setOnAction(event -> actions.getOrDefault(shortcut, () -> {
		}).run());
		return item;
	}
}
