package org.entrypoint.ui.look;

/**
 * Something on a screen that is not as it should be.
 *
 * @param kind what is wrong
 * @param view the screen's name
 * @param what the control or words, and by how much
 */
public record Defect(Kind kind, String view, String what) {
	/** What can be wrong. */
	public enum Kind {
		/** Words that cannot be seen whole. */
		CUT_OFF,
		/** A row of a table that is higher than all that stands in it needs. */
		GAP,
		/** Words over words, or a control over a control. */
		OVERLAP,
		/** A control, or a part of it, beside the window, or where only sideways scrolling would reach it. */
		OUTSIDE,
		/** Words under 1/50 of the window's height. */
		SMALL,
		/** Words that hardly differ from what is behind them. */
		CONTRAST,
		/** A control whose edge hardly differs from what is around it. */
		BORDER,
		/** A control that tells a screen reader nothing, or that has no id. */
		NAMELESS,
		/** A control that the Tab key never comes to, or never leaves. */
		UNREACHABLE,
		/** Words in the pseudo-locale that are not of it. */
		UNTRANSLATED
	}
}
