package org.entrypoint.app.cli.option;

/** Where the words of the command line are. */
public final class CommandBundle {
	/** The full name of the bundle. */
	public static final String NAME = "org.entrypoint.app.cli.commands";

	private CommandBundle() {
	}
}
