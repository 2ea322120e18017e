package org.entrypoint.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;

/**
 * A text area that never swallows a part of what is pasted: the toolkit drops characters that it cannot show without a
 * word, here each of them is seen as a replacement sign.
 */
class PlainArea extends TextArea {
	private static final char REPLACEMENT = '\uFFFD';

	PlainArea(String text) {
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
			replaceSelection(visible(text));
		}
	}

	/** The same text with line feeds as line ends and a sign for each character that cannot be shown. */
	static String visible(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
				.forEach(each -> seen.appendCodePoint(isPlain(each) ? each : REPLACEMENT));
		return seen.toString();
	}

	private static boolean isPlain(int codePoint) {
		boolean isLone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
		return codePoint == '\n' || codePoint == '\t' || !(Character.isISOControl(codePoint) || isLone);
	}

	/** A field of one line that takes several pasted lines as one, with spaces between them. */
	static final class Line extends TextField {
		@Override
		public void paste() {
			String text = Clipboard.getSystemClipboard().getString();
			if (text != null) {
				replaceSelection(visible(text.strip()).replace('\n', ' ').replace('\t', ' '));
			}
		}
	}
}
