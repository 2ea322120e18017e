package org.entrypoint.ui.control.entry;

import org.entrypoint.ui.control.layout.AskBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.entry.EntryLine.Entry;

/**
 * Asks about words that are not simply added: rows that were pasted, or more words than fit in one item. What is still
 * asked about when the room leaves becomes the draft in the line.
 */
final class PasteQuestion implements PastePreview.Listener {
	private final Words words = new Words("org.entrypoint.ui.control.paste");
	private final AskBar ask = new AskBar();
	private final PastePreview preview;
	private final VBox node;
	private final EntryLine line;
	private final Consumer<List<Entry>> added;
	private String asked = "";
	private String pasted = "";
	/** Whether what was pasted is asked about again when the room comes back. */
	private boolean waits;
	private int longest = Integer.MAX_VALUE;

	/**
	 * A question for {@code line}.
	 *
	 * @param speakers as {@link PastePreview} takes them
	 * @param added takes the new items, none blank
	 */
	PasteQuestion(EntryLine line, Optional<Function<String, Optional<String>>> speakers, Consumer<List<Entry>> added) {
		this.line = line;
		this.added = added;
		preview = new PastePreview(words, speakers, this);
		node = new VBox(preview, ask);
		node.visibleProperty().bind(preview.visibleProperty().or(ask.visibleProperty()));
		node.managedProperty().bind(node.visibleProperty());
	}

	/** Where it is asked. */
	Node node() {
		return node;
	}

	/** From now on no more than so many characters fit in one item, 2 or more. */
	void longest(int characters) {
		longest = characters;
	}

	/** Shows what would be added of text from the clipboard. */
	void pasted(String text, EntryLine.Kind kind) {
		waits = false;
		pasted = text;
		preview.open(PastedTable.of(text), kind);
	}

	/** The text from the clipboard that is asked about; empty if none is. */
	String pending() {
		return preview.isOpen() || waits ? pasted : "";
	}

	/** The words that are asked about because they are too long; empty if none are. */
	String asked() {
		return ask.isOpen() ? asked : "";
	}

	@Override
	public void asOne(String text) {
		asked = text;
		giveBack();
	}

	@Override
	public void cancel() {
		line.focus();
	}

	/** Adds items, and asks first if one of them has to be split. */
	@Override
	public void add(List<Entry> entries) {
		List<Entry> parts = entries.stream()
				.flatMap(entry -> parts(entry.text(), longest).stream().map(part -> new Entry(part, entry.who())))
				.toList();
		if (parts.size() == entries.size()) {
			line.focus();
			added.accept(entries);
			return;
		}
		asked = entries.stream().map(Entry::text).collect(Collectors.joining("\n"));
		ask.ask(words.get("tooLong", longest, parts.size()),
				List.of(new AskBar.Answer("paste-split", words.get("split", parts.size()), () -> add(parts)),
						new AskBar.Answer("paste-cancel", words.get("cancel"), this::giveBack)),
				this::giveBack);
	}

	/** Whether a question is open. */
	boolean isAsking() {
		return preview.isOpen() || ask.isOpen();
	}

	/** The focus goes to the question that is open. */
	void focus() {
		if (ask.isOpen()) {
			ask.focus();
		} else {
			preview.focus();
		}
	}

	/** Nothing is asked about any more. */
	void forget() {
		waits = false;
		pasted = "";
		preview.close();
	}

	/** Takes an open question away: what was pasted waits, words that are too long stay in the line. */
	void leave() {
		if (preview.isOpen()) {
			waits = true;
			preview.close();
		} else if (ask.isOpen()) {
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
		line.text(asked + typed);
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
