package org.entrypoint.ui.window.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;

/** The commands of the window, for those who look for them with the mouse. */
public final class WindowMenu extends MenuButton {
	public WindowMenu(Words words, Commands commands) {
		Named.control(this, "menu", words.get("menu"), commands.get(CommandIds.MENU).shownKey());
		Named.styled(this, "side-menu");
		setText("☰");
		Stream.of(CommandGroup.values()).filter(CommandGroup::isInMenu).forEach(group -> {
			List<MenuItem> items = commands.fixed().stream().filter(each -> each.group() == group)
					.map(each -> item(commands, each)).toList();
			if (!getItems().isEmpty() && !items.isEmpty()) {
				getItems().add(new SeparatorMenuItem());
			}
			getItems().addAll(items);
		});
	}

	private static MenuItem item(Commands commands, Command command) {
		String key = command.shownKey();
		MenuItem item = new MenuItem(key.isEmpty() ? command.title() : command.title() + "   " + key);
		item.setId("menu-" + command.id());
		item.setOnAction(event -> commands.run(command));
		return item;
	}
}
