package org.entrypoint.ui.command;

import javafx.scene.control.Button;
import org.entrypoint.ui.base.Named;

/** A button that does a command; its tooltip shows the key. */
public final class CommandButton extends Button {
	/**
	 * A button with the command's title on it.
	 *
	 * @param id its id, unique on its screen, in kebab case
	 */
	public CommandButton(Commands commands, Command command, String id) {
		super(command.title());
		Named.control(this, id, command.title());
		if (!command.keys().isEmpty()) {
			Named.tooltip(this, command.title(), command.shownKey());
		}
		setOnAction(event -> commands.run(command));
	}
}
