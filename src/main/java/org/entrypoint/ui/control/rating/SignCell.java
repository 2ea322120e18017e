package org.entrypoint.ui.control.rating;

import org.entrypoint.ui.control.choice.Pressable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entrypoint.ui.base.keys.DigitKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/**
 * One small answer, shown by a sign and a word: a digit chooses it, 0 or Delete takes it away, Enter goes on to the
 * next one.
 */
public final class SignCell extends Pressable {
	/**
	 * One possible answer.
	 *
	 * @param id names it, also in style classes
	 * @param sign a sign that is told apart without colour
	 * @param word the word beside it
	 */
	public record Sign(String id, String sign, String word) {
	}

	private final String spoken;
	private final String blank;
	private final List<Sign> signs;
	private final Consumer<Optional<Sign>> chosen;
	private final Text sign = Named.styled(new Text(), "text", "sign");
	private final Text word = Named.styled(new Text(), "text", "sign-word");
	private Optional<Sign> shown = Optional.empty();

	/**
	 * A cell.
	 *
	 * @param id its id
	 * @param head what it is about, shown above the answer
	 * @param spoken the same for screen readers, with what the row is about
	 * @param signs the answers, chosen by the digits 1, 2, 3 …
	 * @param blank what stands there while nothing was said
	 * @param chosen takes the new answer, or empty when it was taken away
	 */
	public SignCell(String id, String head, String spoken, List<Sign> signs, String blank,
			Consumer<Optional<Sign>> chosen) {
		super(id, spoken, () -> {
		});
		this.spoken = spoken;
		this.blank = blank;
		this.signs = List.copyOf(signs);
		this.chosen = chosen;
		Label about = new WrappingLabel(head, "small", "soft");
		Named.styled(this, "sign-cell");
		getChildren().addAll(about, new TextFlow(sign, word));
		addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
		show(Optional.empty());
	}

	@Override
	public void press() {
		int next = shown.map(each -> signs.indexOf(each) + 1).orElse(0);
		chosen.accept(next < signs.size() ? Optional.of(signs.get(next)) : Optional.empty());
	}

	private void onKey(KeyEvent event) {
		if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
			return;
		}
		KeyCode code = event.getCode();
		int digit = DigitKeys.digit(event).orElse(-1);
		if (digit == 0 || code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
			chosen.accept(Optional.empty());
			event.consume();
		} else if (digit > 0) {
			if (digit <= signs.size()) {
				chosen.accept(Optional.of(signs.get(digit - 1)));
			}
			event.consume();
		}
	}

	/** Shows the answer with this id; empty, or an unknown one, for none. */
	public void show(Optional<String> answer) {
		shown = signs.stream().filter(each -> answer.filter(each.id()::equals).isPresent()).findFirst();
		signs.forEach(each -> getStyleClass().remove("sign-" + each.id()));
		shown.ifPresent(each -> getStyleClass().add("sign-" + each.id()));
		sign.setText(shown.map(each -> each.sign() + " ").orElse(""));
		word.setText(shown.map(Sign::word).orElse(blank));
		setAccessibleText(spoken + ": " + word.getText());
	}
}
