package org.entrypoint.ui.control.note;

import org.entrypoint.ui.control.layout.FlowLines;
import java.util.List;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;

/** A note as a card: its words large, what it is about below, who said it on the right. */
final class NoteCard extends VBox {
	private static final int MOST_DOTS = 8;
	private static final int LONGEST_BESIDE = 36;
	private final Words words;
	private final Listener listener;

	/** What is pressed on a card. */
	interface Listener {
		/** An option of a note was switched by its button. */
		void opted(String id, String key);

		/** The menu of a note was asked for by its button. */
		void opened(String id);
	}

	NoteCard(NoteItem.Card card, Words words, Listener listener) {
		this.words = words;
		this.listener = listener;
		setUserData(card.id());
		Named.styled(this, "card", "note-card");
		HBox side = side(card);
		getChildren().add(Named.styled(new HBox(text(card), side), "note-top"));
		FlowLines below = below(card);
		List<Node> offered = offered(card);
		if (below.getChildren().isEmpty()) {
			side.getChildren().addAll(0, offered);
		} else {
			below.getChildren().addAll(offered);
			getChildren().add(below);
		}
		setAccessibleText(spoken(card));
	}

	private static Node text(NoteItem.Card card) {
		VBox text = Named.styled(new VBox(), "note-texts");
		if (card.hasTwoFields()) {
			text.getChildren().addAll(field(card.fields().getFirst(), card.text()),
					field(card.fields().getLast(), card.second()));
		} else {
			text.getChildren().add(words(card.text()));
		}
		HBox.setHgrow(text, Priority.ALWAYS);
		text.setMinWidth(0);
		return text;
	}

	private static Node field(String name, String text) {
		Label label = Named.styled(new Label(name), "small", "soft");
		label.setMinWidth(Region.USE_PREF_SIZE);
		Label words = words(text.isEmpty() ? "–" : text);
		HBox row = Named.styled(new HBox(label, words), "note-field");
		HBox.setHgrow(words, Priority.ALWAYS);
		return row;
	}

	private static Label words(String text) {
		Label label = new WrappingLabel(text, "body", "note-text");
		label.setMaxWidth(Double.MAX_VALUE);
		return label;
	}

	private HBox side(NoteItem.Card card) {
		HBox side = Named.styled(new HBox(), "note-side");
		side.setAlignment(Pos.TOP_RIGHT);
		side.setMinWidth(Region.USE_PREF_SIZE);
		if (!card.who().isEmpty() && isShort(card.who())) {
			side.getChildren().add(Named.styled(new Label(card.who()), "small", "soft", "note-who"));
		}
		if (card.votes() > 0) {
			String dots = card.votes() <= MOST_DOTS ? "●".repeat(card.votes()) : "● × " + card.votes();
			side.getChildren().add(Named.styled(new Label(dots), "small", "soft", "note-votes"));
		}
		side.getChildren().add(Named.styled(new Label(card.starred() ? "★" : "☆"), "small", "note-star",
				card.starred() ? "starred" : "unstarred"));
		Button marks = Named.control(new Button("⋯"), "marks-" + card.id(), words.get("marks"), words.get("marksKey"));
		Named.styled(marks, "quiet", "note-marks");
		marks.setFocusTraversable(false);
		marks.setOnAction(event -> listener.opened(card.id()));
		side.getChildren().add(marks);
		return side;
	}

	private FlowLines below(NoteItem.Card card) {
		FlowLines below = Named.styled(new FlowLines(), "note-below");
		if (!card.flag().isEmpty()) {
			below.getChildren().add(chip("▲ " + card.flag(), "flag"));
		}
		if (!isShort(card.who())) {
			below.getChildren().add(chip(card.who(), "who"));
		}
		card.options().stream().filter(NoteCard::isAlwaysSeen)
				.forEach(option -> below.getChildren().add(button(card, option)));
		for (NoteItem.Chip chip : card.chips()) {
			below.getChildren().add(chip.tag() ? chip(chip.text(), "tag") : chip(chip.text(), "about"));
		}
		return below;
	}

	/**
	 * What is only offered while the card is selected. It stands last, so that it leaves no hole while it is hidden,
	 * and beside the words where it would need a line of its own.
	 */
	private List<Node> offered(NoteItem.Card card) {
		return card.options().stream().filter(option -> !isAlwaysSeen(option)).<Node>map(option -> button(card, option))
				.toList();
	}

	private static boolean isAlwaysSeen(NoteItem.Option option) {
		return option.asked() || option.on();
	}

	private ToggleButton button(NoteItem.Card card, NoteItem.Option option) {
		ToggleButton button = new ToggleButton(option.text());
		String key = NoteAction.of(option.key(), option.text(), () -> {
		}).shownOnNote();
		Named.control(button, "option-" + option.key() + "-" + card.id(), option.text(), key);
		Named.styled(button, "note-option", option.asked() ? "asked" : "offered");
		button.setSelected(option.on());
		button.setFocusTraversable(false);
		button.setOnAction(event -> listener.opted(card.id(), option.key()));
		return button;
	}

	/** Whether a name has room beside the words; a longer one stands below them. */
	private static boolean isShort(String name) {
		return name.length() <= LONGEST_BESIDE;
	}

	private static Label chip(String text, String style) {
		return new WrappingLabel(text, "chip", style);
	}

	private String spoken(NoteItem.Card card) {
		StringJoiner spoken = new StringJoiner(". ");
		spoken.add(card.text());
		if (card.hasTwoFields()) {
			spoken.add(card.fields().getLast() + ": " + card.second());
		}
		if (!card.flag().isEmpty()) {
			spoken.add(card.flag());
		}
		if (!card.who().isEmpty()) {
			spoken.add(card.who());
		}
		card.options().stream().filter(NoteItem.Option::on).forEach(option -> spoken.add(option.text()));
		card.chips().forEach(chip -> spoken.add(chip.text()));
		if (card.starred()) {
			spoken.add(words.get("starred"));
		}
		if (card.votes() > 0) {
			spoken.add(words.get("votes", card.votes()));
		}
		return spoken.toString();
	}
}
