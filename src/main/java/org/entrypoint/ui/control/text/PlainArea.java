package org.entrypoint.ui.control.text;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;

/**
 * A text area that never swallows a part of what is pasted; what is kept of it says {@link PastedText#clean}.
 */
public class PlainArea extends TextArea {
	public PlainArea(String text) {
		super(text);
	}

	@Override
	protected Skin<?> createDefaultSkin() {
		TextAreaSkin skin = new TextAreaSkin(this);
		ScrollPane pane = (ScrollPane) skin.getChildren().getFirst();
		pane.setSkin(new WordsScrollSkin(pane));
		return skin;
	}

	@Override
	public void paste() {
		String text = Clipboard.getSystemClipboard().getString();
		if (text != null) {
			replaceSelection(PastedText.clean(text));
		}
	}

	/** A field of one line that takes several pasted lines as one, with spaces between them. */
	static final class Line extends TextField {
		@Override
		public void paste() {
			String text = Clipboard.getSystemClipboard().getString();
			if (text != null) {
				replaceSelection(PastedText.clean(text).strip().replace('\n', ' ').replace('\t', ' '));
			}
		}
	}
}
