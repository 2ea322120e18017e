package org.entrypoint.ui.control.choice;

/** Holds something that nobody saved yet. */
public interface AsksBeforeClosing {
	/** Asks what to do with it; whether there is anything to ask about. */
	boolean asks();
}
