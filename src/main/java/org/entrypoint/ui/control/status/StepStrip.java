package org.entrypoint.ui.control.status;

import org.entrypoint.ui.control.layout.FlowLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.entrypoint.ui.base.Named;

/** The steps of a focus area as round marks under short names: where the room is, what is done, what comes. */
public final class StepStrip extends FlowLines {
	private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
	private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
	private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");

	private final Consumer<String> chosen;
	private List<Group> shown = List.of();

	/** How much of a step is done. */
	public enum State {
		/** Nothing. */
		OPEN,
		/** Some of it. */
		BEGUN,
		/** All of it. */
		DONE
	}

	/**
	 * One step.
	 *
	 * @param id comes back when it is chosen
	 * @param sign one or two letters in the circle
	 * @param spoken what it is, for screen readers and the tooltip
	 * @param standing where it stands, for screen readers; may be empty
	 * @param state how much is done
	 * @param current whether the room is there
	 */
	public record Mark(String id, String sign, String spoken, String standing, State state, boolean current) {
	}

	/**
	 * Steps of one kind.
	 *
	 * @param name the short name before them
	 * @param marks the steps
	 */
	public record Group(String name, List<Mark> marks) {
		public Group {
			marks = List.copyOf(marks);
		}
	}

	/** A strip that tells {@code chosen} the id of the step that was pressed. */
	public StepStrip(Consumer<String> chosen) {
		this.chosen = chosen;
		Named.styled(this, "step-strip");
	}

	/** Shows these steps. */
	public void show(List<Group> groups) {
		if (sameSteps(groups)) {
			update(groups);
		} else {
			getChildren().setAll(groups.stream().map(this::group).toList());
		}
		shown = List.copyOf(groups);
	}

	private boolean sameSteps(List<Group> groups) {
		return ids(groups).equals(ids(shown));
	}

	private static List<String> ids(List<Group> groups) {
		return groups.stream().flatMap(group -> group.marks().stream()).map(Mark::id).toList();
	}

	private void update(List<Group> groups) {
		List<Button> buttons = new ArrayList<>();
		getChildren().forEach(group -> ((HBox) group).getChildren().stream().filter(Button.class::isInstance)
				.map(Button.class::cast).forEach(buttons::add));
		List<Mark> marks = groups.stream().flatMap(group -> group.marks().stream()).toList();
		for (int index = 0; index < marks.size(); index++) {
			paint(buttons.get(index), marks.get(index));
		}
	}

	private HBox group(Group group) {
		HBox row = Named.styled(new HBox(), "step-group");
		if (!group.name().isEmpty()) {
			row.getChildren().add(Named.styled(new Label(group.name()), "small", "soft", "step-name"));
		}
		group.marks().forEach(mark -> row.getChildren().add(button(mark)));
		return row;
	}

	private Button button(Mark mark) {
		Button button = Named.control(new Button(), "step-" + mark.id().replaceAll("[^A-Za-z0-9]+", "-"), mark.spoken(),
				"PgUp / PgDn");
		Named.styled(button, "step-mark");
		button.setOnAction(event -> chosen.accept(mark.id()));
		paint(button, mark);
		return button;
	}

	private static void paint(Button button, Mark mark) {
		boolean done = mark.state() == State.DONE && !mark.current();
		button.setText(done ? "✓" : mark.sign());
		button.pseudoClassStateChanged(CURRENT, mark.current());
		button.pseudoClassStateChanged(DONE, done);
		button.pseudoClassStateChanged(BEGUN, mark.state() == State.BEGUN && !mark.current());
		button.setAccessibleText(mark.spoken() + (mark.standing().isEmpty() ? "" : ", " + mark.standing()));
	}
}
