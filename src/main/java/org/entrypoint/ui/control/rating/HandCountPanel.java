package org.entrypoint.ui.control.rating;

import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.layout.FlowLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;

/**
 * Takes a vote in the window: hands or slips as numbers per level, or one key per person while the laptop goes round.
 * What is typed is not shown, so that nobody follows the first table; the counts come on the screen when all are in.
 */
public final class HandCountPanel extends VBox {
	private static final String HANDS = "HANDS";
	private static final String SECRET = "SECRET";

	private final Words words = new Words("org.entrypoint.ui.control.hands");
	private final Listener listener;
	private final Label title = new WrappingLabel("", "body", "strong");
	private final Label help = new WrappingLabel("", "small", "soft");
	private final Label trouble = Named.styled(new Label(), "small", "warn");
	private final ChoiceRow method;
	private final PasswordField field = new PasswordField();
	private List<String> levels = List.of();
	private String how = HANDS;
	private int[] secret = {};

	/** Takes a vote. */
	public interface Listener {
		/**
		 * A vote is in.
		 *
		 * @param hands hands per level, lowest level first
		 * @param dontKnow hands for "don't know"
		 * @param method {@code HANDS}, {@code SLIPS} or {@code SECRET}
		 */
		void counted(List<Integer> hands, int dontKnow, String method);

		/** Something was typed: this is what stands there by now. */
		void typed(Begun begun);

		/** What was typed went, because the room votes in another way. */
		void cleared(Begun begun);

		/** The panel was closed before all votes were in. */
		void closed();
	}

	/**
	 * A vote that is not in yet.
	 *
	 * @param method {@code HANDS}, {@code SLIPS} or {@code SECRET}
	 * @param counts what was typed; of a secret vote, how many chose each level, don't know first, with spaces between
	 */
	public record Begun(String method, String counts) {
		/** A vote by hands with nothing typed. */
		public static final Begun BLANK = new Begun(HANDS, "");

		/** Whether nothing was typed. */
		public boolean isBlank() {
			return counts.isBlank();
		}
	}

	/** A panel that is hidden until a vote begins. */
	public HandCountPanel(Listener listener) {
		this.listener = listener;
		Named.styled(this, "hand-count", "card");
		method = new ChoiceRow("vote-method", words.get("method"), false,
				ids -> chosen(ids.isEmpty() ? HANDS : ids.getFirst()));
		Named.control(field, "vote-counts", words.get("counts"));
		field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		field.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
		field.textProperty().addListener((value, before, after) -> {
			if (isVisible() && !how.equals(SECRET)) {
				listener.typed(begun());
			}
		});
		Button done = Named.control(new Button(words.get("done")), "vote-done", words.get("done"), "Enter");
		Named.styled(done, "primary");
		done.setOnAction(event -> finish());
		Button close = Named.control(new Button(words.get("close")), "vote-close", words.get("close"), "Esc");
		close.setOnAction(event -> close());
		getChildren().addAll(title, method, help, field, trouble,
				Named.styled(new FlowLines(done, close), "choice-buttons"));
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				close();
				event.consume();
			}
		});
		leave();
	}

	/**
	 * Begins a vote, by hands until the room says otherwise.
	 *
	 * @param about what is voted on
	 * @param words the words of the levels, lowest first, without "don't know"
	 * @param number 1 for the first vote, 2 for the second …
	 * @param begun what was typed before, if the same vote was left
	 */
	public void begin(String about, List<String> words, int number, Begun begun) {
		setVisible(false);
		levels = List.copyOf(words);
		title.setText(this.words.get("title", number, about));
		method(begun.method());
		if (how.equals(SECRET)) {
			List<Integer> counts = numbers(begun.counts());
			for (int level = 0; level < Math.min(counts.size(), secret.length); level++) {
				secret[level] = counts.get(level);
			}
			tell();
		} else {
			field.setText(begun.counts());
		}
		setVisible(true);
		field.requestFocus();
		field.end();
	}

	private static List<Integer> numbers(String counts) {
		return Stream.of(counts.strip().split("\\s+", -1)).filter(each -> each.matches("\\d{1,4}"))
				.map(Integer::valueOf).toList();
	}

	/** The room votes in another way: what was counted so far is no part of that. */
	private void chosen(String next) {
		Begun before = begun();
		method(next);
		listener.typed(begun());
		if (!before.isBlank()) {
			listener.cleared(before);
		}
	}

	private Begun begun() {
		boolean isSecret = how.equals(SECRET) && IntStream.of(secret).anyMatch(each -> each > 0);
		return new Begun(how,
				isSecret
						? IntStream.of(secret).mapToObj(String::valueOf).collect(Collectors.joining(" "))
						: field.getText());
	}

	private void method(String next) {
		how = next;
		method.show(Stream.of(HANDS, "SLIPS", SECRET).map(each -> new Choice(each, words.get(each))).toList(),
				List.of(next));
		secret = new int[levels.size() + 1];
		field.clear();
		trouble("");
		tell();
		field.requestFocus();
	}

	private void tell() {
		if (how.equals(SECRET)) {
			int in = 0;
			for (int each : secret) {
				in += each;
			}
			help.setText(words.get("secretHelp", LocalLists.of(numbered()), in));
		} else {
			help.setText(words.get("help", levels.size() + 1, LocalLists.of(numbered())));
		}
	}

	private List<String> numbered() {
		List<String> numbered = new ArrayList<>();
		for (int index = 0; index < levels.size(); index++) {
			numbered.add((index + 1) + " " + levels.get(index));
		}
		return numbered;
	}

	private void onKey(KeyEvent event) {
		if (event.getCode() == KeyCode.ENTER) {
			finish();
			event.consume();
		}
	}

	/** In secret, every digit is one person's vote and nothing is shown but how many are in. */
	private void onTyped(KeyEvent event) {
		if (how.equals(SECRET)) {
			event.consume();
			String typed = event.getCharacter();
			int level = typed.isEmpty() ? -1 : typed.charAt(0) - '0';
			if (level >= 0 && level <= levels.size()) {
				secret[level]++;
				tell();
				listener.typed(begun());
			}
		}
	}

	private void finish() {
		Optional<List<Integer>> counts = how.equals(SECRET) ? secretCounts() : typedCounts();
		if (counts.isEmpty()) {
			trouble(words.get("trouble", levels.size(), levels.size() + 1));
			return;
		}
		List<Integer> all = counts.get();
		leave();
		listener.counted(all.subList(0, levels.size()), all.getLast(), how);
	}

	private Optional<List<Integer>> secretCounts() {
		List<Integer> counts = new ArrayList<>();
		for (int level = 1; level < secret.length; level++) {
			counts.add(secret[level]);
		}
		counts.add(secret[0]);
		return counts.stream().mapToInt(Integer::intValue).sum() == 0 ? Optional.empty() : Optional.of(counts);
	}

	private Optional<List<Integer>> typedCounts() {
		List<String> parts = Stream.of(field.getText().strip().split("[\\s,;/]+", -1)).toList();
		boolean numbers = parts.stream().allMatch(each -> each.matches("\\d{1,3}"));
		if (!numbers || parts.size() < levels.size() || parts.size() > levels.size() + 1) {
			return Optional.empty();
		}
		List<Integer> counts = new ArrayList<>(parts.stream().map(Integer::valueOf).toList());
		if (counts.size() == levels.size()) {
			counts.add(0);
		}
		return Collections.max(counts) == 0 ? Optional.empty() : Optional.of(counts);
	}

	private void trouble(String text) {
		trouble.setText(text);
		trouble.setVisible(!text.isEmpty());
		trouble.setManaged(!text.isEmpty());
	}

	/** Takes the panel away without a vote, because the room went somewhere else. */
	public void leave() {
		setVisible(false);
	}

	private void close() {
		leave();
		listener.closed();
	}
}
