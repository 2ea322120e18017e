package org.entrypoint.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entrypoint.ui.base.Words;

/**
 * Asks about words that are not simply added: several lines that were pasted, or more words than fit in one item. What
 * is still asked about when the room leaves becomes the draft in the line.
 */
final class PasteQuestion {
	private final Words words = new Words("org.entrypoint.ui.control.paste");
	private final AskBar ask = new AskBar();
	private final EntryLine line;
	private final Consumer<List<String>> added;
	private List<String> asked = List.of();
	private int longest = Integer.MAX_VALUE;

	/** A question for {@code line}; {@code added} takes the texts of the new items, none blank. */
	PasteQuestion(EntryLine line, Consumer<List<String>> added) {
		this.line = line;
		this.added = added;
	}

	/** Where it is asked. */
	Node node() {
		return ask;
	}

	/** From now on no more than so many characters fit in one item, 2 or more. */
	void longest(int characters) {
		longest = characters;
	}

	/** Asks whether these lines are one item each, or all one. */
	void pasted(List<String> lines) {
		asked = lines;
		ask.ask(words.get("pasted", lines.size()),
				List.of(new AskBar.Answer("paste-each", words.get("each"), () -> add(lines)),
						new AskBar.Answer("paste-one", words.get("one"), this::giveBack),
						new AskBar.Answer("paste-cancel", words.get("cancel"), line::focus)),
				line::focus);
	}

	/** Adds texts as one item each, and asks first if one of them has to be split. */
	void add(List<String> texts) {
		List<String> parts = texts.stream().flatMap(text -> parts(text, longest).stream()).toList();
		if (parts.size() == texts.size()) {
			line.focus();
			added.accept(texts);
			return;
		}
		asked = texts;
		ask.ask(words.get("tooLong", longest, parts.size()),
				List.of(new AskBar.Answer("paste-split", words.get("split", parts.size()), () -> add(parts)),
						new AskBar.Answer("paste-cancel", words.get("cancel"), this::giveBack)),
				this::giveBack);
	}

	/** Takes an open question away; its words stay in the line. */
	void leave() {
		if (ask.isOpen()) {
			ask.close();
			draft();
		}
	}

	private void giveBack() {
		draft();
		line.focus();
	}

	/** What was typed meanwhile stays below. */
	private void draft() {
		String typed = line.text().isBlank() ? "" : "\n" + line.text();
		line.text(String.join("\n", asked) + typed);
	}

	/**
	 * A text in parts that are not longer than {@code longest}, cut at the end of a line, else between words, else
	 * wherever it must be; the blanks at a cut go, nothing else does.
	 */
	static List<String> parts(String text, int longest) {
		List<String> parts = new ArrayList<>();
		String rest = text.strip();
		while (rest.length() > longest) {
			int end = cut(rest, longest);
			parts.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		parts.add(rest);
		return parts;
	}

	/** Never at 0, where no blank stands; a line that ends early leaves too little in its part to cut there. */
	private static int cut(String rest, int longest) {
		int end = rest.lastIndexOf('\n', longest);
		if (end > longest / 2) {
			return end;
		}
		for (int blank = longest; blank > 0; blank--) {
			if (Character.isWhitespace(rest.charAt(blank))) {
				return blank;
			}
		}
		return Character.isHighSurrogate(rest.charAt(longest - 1)) ? longest - 1 : longest;
	}
}
