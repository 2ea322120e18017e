package org.entrypoint.ui.base;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** The window around a panel that it does not know, as far as such a panel needs it; on the UI thread only. */
public interface PanelHost {
	/** Lays a panel over the window, in place of one that lies there. */
	void open(Node panel);

	/** Takes the panel away; the focus goes back where it was. */
	void close();

	/** Says something in a line that goes away by itself. */
	void say(String message);

	/** Says what went wrong. */
	void failed(Throwable thrown);

	/** Runs what would make the window wait. */
	Background background();

	/** A file to read; empty if the choice was given up. */
	Optional<Path> fileToOpen(FileKind kind);

	/**
	 * A file to write; empty if the choice was given up.
	 *
	 * @param name the name that is proposed, without a folder
	 */
	Optional<Path> fileToSave(FileKind kind, String name);

	/** Lets what is open be saved as soon as possible. */
	void saveSoon();

	/**
	 * What was kept of a field beside the open workshop and is not added yet.
	 *
	 * @param field names the field
	 * @return empty for nothing
	 */
	String draft(String field);

	/** Keeps the contents of a field beside the open workshop; empty forgets them. */
	void keepDraft(String field, String text);
}
