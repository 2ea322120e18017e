package org.entrypoint.ui.screen.shared;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** What the room said before that bears on what it rates now; only to be read. */
public final class RelatedNotes extends VBox {
	private final Label title;

	public RelatedNotes(Words words) {
		title = Named.styled(new Label(words.get("related")), "subheading", "soft");
		Named.styled(this, "card", "related-notes");
		show(List.of());
	}

	/** The issues and causes about a dimension. */
	public static List<String> issues(Workshop workshop, String dimension) {
		List<String> places = workshop.diagnostic().areas().getFirst().questions().stream()
				.filter(question -> question.kind() == QuestionKind.ISSUE || question.kind() == QuestionKind.CAUSE)
				.map(Question::id).toList();
		return workshop.notes().stream().filter(note -> places.contains(note.place()))
				.filter(note -> note.dimensions().contains(dimension)).map(Note::text).toList();
	}

	/** Shows these words; hidden when there are none. */
	public void show(List<String> texts) {
		getChildren().setAll(title);
		texts.forEach(text -> {
			Label line = new WrappingLabel("• " + text, "body");
			getChildren().add(line);
		});
		setVisible(!texts.isEmpty());
	}
}
