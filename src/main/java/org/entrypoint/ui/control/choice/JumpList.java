package org.entrypoint.ui.control.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/**
 * A card with a title and lines that lead somewhere: arrow keys move from line to line, Enter goes there, Escape goes
 * back. Hidden while there is nothing to show.
 *
 * @param <T> where lines lead
 */
public final class JumpList<T> extends VBox {
	/**
	 * A line.
	 *
	 * @param text what it says
	 * @param detail softer, below it; may be empty
	 * @param target where it leads; empty for a heading
	 * @param <T> where lines lead
	 */
	public record Line<T>(String text, String detail, Optional<T> target) {
		/** A line that leads to {@code target}. */
		public static <T> Line<T> to(T target, String text, String detail) {
			return new Line<>(text, detail, Optional.of(target));
		}

		/** A heading over the lines that follow. */
		public static <T> Line<T> heading(String text) {
			return new Line<>(text, "", Optional.empty());
		}
	}

	private final String id;
	private final Consumer<T> jumped;
	private final Runnable back;
	private final Consumer<Node> focused;
	private final Label title = new WrappingLabel("", "subheading");
	private final Label about = new WrappingLabel("", "small", "soft");
	private final VBox titles = new VBox(title, about);
	private final VBox list = Named.styled(new VBox(), "jump-lines");
	private final GridPane grid = Named.styled(new GridPane(), "jump-grid");
	private List<Line<T>> lines = List.of();

	/**
	 * A hidden card.
	 *
	 * @param id its id
	 * @param jumped takes the target of the line that was chosen
	 * @param back what Escape, or Up on the first line, does
	 * @param focused hears of the line that got the focus, to bring it into sight
	 */
	public JumpList(String id, Consumer<T> jumped, Runnable back, Consumer<Node> focused) {
		this.focused = focused;
		this.id = id;
		this.jumped = jumped;
		this.back = back;
		setId(id);
		Named.styled(this, "card", "jump-list");
		getChildren().add(grid);
		addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
		fit(WidthClass.WIDE);
		hide();
	}

	/** The title beside the lines where there is room, otherwise above them. */
	public void fit(WidthClass widthClass) {
		boolean aside = widthClass == WidthClass.WIDE;
		grid.getChildren().clear();
		grid.getColumnConstraints().setAll(aside ? List.of(share(25), share(75)) : List.of(share(100)));
		grid.add(titles, 0, 0);
		grid.add(list, aside ? 1 : 0, aside ? 0 : 1);
	}

	private static ColumnConstraints share(double percent) {
		ColumnConstraints share = new ColumnConstraints();
		share.setPercentWidth(percent);
		return share;
	}

	/** Shows lines under a title. Lines that are the same already stay as they are, and so does the focus in them. */
	public void show(String name, String subtitle, List<Line<T>> next) {
		title.setText(name);
		about.setText(subtitle);
		about.setVisible(!subtitle.isEmpty());
		about.setManaged(!subtitle.isEmpty());
		if (!next.equals(lines)) {
			int before = focusedLine();
			lines = List.copyOf(next);
			List<Node> nodes = new ArrayList<>();
			lines.forEach(line -> nodes.add(node(line, nodes.size())));
			list.getChildren().setAll(nodes);
			if (before >= 0) {
				focus(Math.min(before, pressables().size() - 1));
			}
		}
		setVisible(true);
		setManaged(true);
	}

	/** Hides the card. */
	public void hide() {
		setVisible(false);
		setManaged(false);
	}

	/** Puts the focus on the first line that leads somewhere. */
	public void focus() {
		focus(0);
	}

	private void focus(int index) {
		List<Node> nodes = pressables();
		if (index >= 0 && index < nodes.size()) {
			nodes.get(index).requestFocus();
		}
	}

	private List<Node> pressables() {
		return list.getChildren().stream().filter(Pressable.class::isInstance).toList();
	}

	private int focusedLine() {
		return pressables().stream().map(Node::isFocused).toList().indexOf(true);
	}

	private Node node(Line<T> line, int index) {
		if (line.target().isEmpty()) {
			Label heading = new WrappingLabel(line.text(), "jump-heading");
			return heading;
		}
		Pressable box = new Pressable(id + "-" + index, (line.text() + " " + line.detail()).strip(),
				() -> line.target().ifPresent(jumped));
		Named.styled(box, "jump-line");
		box.getChildren().add(new TextFlow(Named.styled(new Text(line.text()), "text", "jump-text"),
				Named.styled(new Text(line.detail().isEmpty() ? "" : "  " + line.detail()), "text", "jump-detail")));
		box.focusedProperty().addListener((value, had, has) -> {
			if (has) {
				focused.accept(box);
			}
		});
		return box;
	}

	private void onKey(KeyEvent event) {
		int line = focusedLine();
		if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.UP && line == 0)) {
			back.run();
			event.consume();
		} else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
			focus(line + (event.getCode() == KeyCode.UP ? -1 : 1));
			event.consume();
		}
	}
}
