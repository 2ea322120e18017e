package org.entrypoint.ui.command;

/** What a command is about, in the order of the menu. */
public enum CommandGroup {
	/** Goes from step to step; not in the menu, where the pages are in sight anyway. */
	STEP(false),
	/** Changes what was changed. */
	EDIT(true),
	/** Opens and saves workshops and brings in workbooks. */
	FILE(true),
	/** Writes something to hand out; the page of the results has a button for each. */
	EXPORT(true),
	/** How the window looks; works while a panel lies over it as well. */
	VIEW(true),
	/** Looks something up, or shows something beside the step. */
	TOOLS(true),
	/** One of the themes. */
	THEME(true),
	/** Begins a workshop in another way than usual; offered by buttons and the palette. */
	START(false),
	/** The window's own means; the menu itself. */
	WINDOW(false),
	/** Goes to an area, a step or a question; offered by the palette. */
	PLACE(false);

	private final boolean isInMenu;

	CommandGroup(boolean isInMenu) {
		this.isInMenu = isInMenu;
	}

	/** Whether the menu shows it. */
	public boolean isInMenu() {
		return isInMenu;
	}
}
