package org.entrypoint.ui.command;

/** The commands that screens and panels speak of: their buttons start them and show their keys. */
public final class CommandIds {
	public static final String UNDO = "undo";
	public static final String REDO = "redo";
	public static final String NEW = "new";
	public static final String OPEN = "open";
	public static final String SAVE = "save";
	public static final String SAVE_AS = "save-as";
	public static final String EXPORT = "export";
	public static final String SAMPLE = "sample";
	public static final String REHEARSE = "rehearse";
	public static final String BLANK = "blank-workbook";
	public static final String DIAGNOSTIC = "diagnostic";
	public static final String TIMER = "timer";
	public static final String PARKING = "parking-lot";
	public static final String MENU = "menu";
	public static final String KEYS = "keys";
	public static final String PALETTE = "palette";

	private CommandIds() {
	}
}
