package org.entrypoint.ui.command;

import java.util.List;
import java.util.stream.Stream;

/** Commands that only write down that they were started. */
public final class RecordedCommands {
	private RecordedCommands() {
	}

	/** One for each id that screens know; each adds its id to {@code started}. */
	public static Commands in(List<String> started) {
		Commands commands = new Commands();
		Stream.of(CommandIds.UNDO, CommandIds.REDO, CommandIds.NEW, CommandIds.OPEN, CommandIds.SAVE,
				CommandIds.SAVE_AS, CommandIds.EXPORT, CommandIds.SAMPLE, CommandIds.REHEARSE, CommandIds.BLANK,
				CommandIds.DIAGNOSTIC, CommandIds.TIMER, CommandIds.PARKING, CommandIds.MENU, CommandIds.KEYS,
				CommandIds.PALETTE)
				.forEach(id -> commands.add(Command.of(id, CommandGroup.FILE, id, () -> started.add(id))));
		return commands;
	}
}
