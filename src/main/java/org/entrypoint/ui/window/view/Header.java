package org.entrypoint.ui.window.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.session.Phase;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.insight.Progress;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.OutlineProgress;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.status.TimerButton;
import org.entrypoint.ui.command.Command;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.layout.HeadLine;
import org.entrypoint.ui.control.status.StepStrip;
import org.entrypoint.workshop.Workshop;

/**
 * Above every screen: which focus area, which of its steps, how much time. No {@code BorderPane}: that one asks how
 * high its line is without taking its own padding off the width.
 */
public final class Header extends VBox {
	private final Words words;
	private final Position position;
	private final RoomState room;
	private final Label above = Named.styled(new Label(), "small", "soft", "header-above");
	private final Label title = Named.styled(new Label(), "header-title");
	private final StepStrip strip;
	private final TimerButton timer;
	private int minutes;
	private final VBox titles = Named.styled(new VBox(above, title), "header-titles");

	public Header(RoomState room, Words words, Command timing) {
		this.room = room;
		this.position = room.position();
		this.words = words;
		this.strip = new StepStrip(id -> position.outline().step(id).ifPresent(position::go));
		this.timer = new TimerButton(timing.shownKey(), this::toggleTimer, this::showTime);
		Named.styled(this, "header");
		titles.setAlignment(Pos.CENTER_LEFT);
		title.setMinWidth(Region.USE_PREF_SIZE);
		timer.setMinWidth(Region.USE_PREF_SIZE);
		strip.setAlignment(Pos.CENTER_LEFT);
		getChildren().add(Named.styled(new HeadLine(titles, strip, timer), "header-row"));
	}

	public void update(Step step, Workshop workshop) {
		Phase phase = step.phase();
		above.setText(phase.area().map(area -> words.get("focusArea", area.number()))
				.orElseGet(() -> words.get("above." + phase.code())));
		title.setText(StepTitles.phase(words, workshop, phase));
		minutes = phase.area().map(workshop::minutes).orElse(0);
		showTime();
		strip.show(groups(step, workshop));
	}

	/** Starts or pauses the timer. */
	void toggleTimer() {
		room.toggleTimer();
		showTime();
	}

	private void showTime() {
		room.tick();
		timer.show(minutes, room.used(), room.timer().isRunning());
	}

	private List<StepStrip.Group> groups(Step current, Workshop workshop) {
		List<Step> steps = position.outline().of(current.phase());
		if (steps.size() == 1) {
			return List.of();
		}
		List<StepStrip.Group> groups = new ArrayList<>();
		for (Step.Kind kind : steps.stream().map(Step::kind).distinct().toList()) {
			List<Step> same = steps.stream().filter(step -> step.kind() == kind).toList();
			groups.add(new StepStrip.Group(words.of(kind),
					same.stream().map(step -> mark(step, same.indexOf(step) + 1, current, workshop)).toList()));
		}
		return groups;
	}

	private StepStrip.Mark mark(Step step, int number, Step current, Workshop workshop) {
		String sign = switch (step.kind()) {
			case DISCUSS -> String.valueOf(number);
			case RATE -> workshop.diagnostic().dimension(step.subject()).map(Dimension::letter).orElse("");
			case TESTS -> String.valueOf(workshop.diagnostic().tests().size());
			default -> words.get("sign." + step.kind());
		};
		String about = StepTitles.subject(workshop, step);
		String spoken = about.isEmpty()
				? words.get("stepSpoken", words.of(step.kind()), sign)
				: words.get("stepSpokenAbout", words.of(step.kind()), sign, about);
		StepStrip.State state = switch (OutlineProgress.of(workshop, step).orElse(Progress.NOTHING)) {
			case NOTHING -> StepStrip.State.OPEN;
			case SOME -> StepStrip.State.BEGUN;
			case ALL -> StepStrip.State.DONE;
		};
		boolean here = step.equals(current);
		return new StepStrip.Mark(step.id(), sign, spoken, standing(state, here), state, here);
	}

	/** What colors and the check mark say of a step, in words. */
	private String standing(StepStrip.State state, boolean here) {
		String done = state == StepStrip.State.OPEN ? "" : words.of(state);
		String place = here ? words.get("here") : "";
		return LocalLists.of(Stream.of(place, done).filter(each -> !each.isEmpty()).toList());
	}
}
