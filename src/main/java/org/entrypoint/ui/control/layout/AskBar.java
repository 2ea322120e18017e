package org.entrypoint.ui.control.layout;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/** A question in the window, where a dialog would interrupt the room: a sentence and its answers as buttons. */
public final class AskBar extends VBox {
	/**
	 * One answer.
	 *
	 * @param id the button's id
	 * @param text what it says
	 * @param action what it does
	 */
	public record Answer(String id, String text, Runnable action) {
	}

	private final Label question = new WrappingLabel("", "body", "strong");
	private final FlowLines answers = Named.styled(new FlowLines(), "ask-answers");
	private Runnable cancel = () -> {
	};

	/** A bar that is hidden until something is asked. */
	public AskBar() {
		Named.styled(this, "ask-bar");
		getChildren().addAll(question, answers);
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				close();
				cancel.run();
				event.consume();
			}
		});
		close();
	}

	/**
	 * Asks; the first answer has the focus.
	 *
	 * @param text the question
	 * @param choices the answers, one or more
	 * @param escape what Escape does
	 */
	public void ask(String text, List<Answer> choices, Runnable escape) {
		cancel = escape;
		question.setText(text);
		answers.getChildren().setAll(choices.stream().map(this::button).toList());
		answers.getChildren().getFirst().getStyleClass().add("primary");
		setVisible(true);
		setManaged(true);
		focus();
	}

	private Button button(Answer answer) {
		Button button = Named.control(new Button(answer.text()), answer.id(), answer.text());
		button.setOnAction(event -> {
			close();
			answer.action().run();
		});
		return button;
	}

	/** The focus goes to the first answer. */
	public void focus() {
		answers.getChildren().getFirst().requestFocus();
	}

	/** Whether a question is open. */
	public boolean isOpen() {
		return isVisible();
	}

	/** Takes the question away without an answer. */
	public void close() {
		setVisible(false);
		setManaged(false);
	}
}
