package org.entrypoint.ui.screen.plan;

import org.entrypoint.ui.screen.shared.Navigation;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.insight.plan.Timeline;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.LineList;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.Workshop;

/** Actions, levers and other dates, month by month on one line; every entry leads to where it is written. */
public final class TimelineScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.timeline");
	private final LineList<Line> lines;
	private final Button next;
	private final Page page;

	/**
	 * A line.
	 *
	 * @param month the month, or that none is known, before the first entry of each; empty before the others
	 * @param entry what happens
	 * @param widthClass how much room there is for it
	 */
	private record Line(String month, Timeline.Entry entry, WidthClass widthClass) {
	}

	/** The timeline of the plan. */
	public TimelineScreen(Retreat retreat) {
		this.retreat = retreat;
		Label heading = new WrappingLabel(words.get("heading"), "heading");
		Label legend = new WrappingLabel(words.get("legend"), "small", "soft");
		legend.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(legend, Priority.ALWAYS);
		next = Named.control(new Button(words.get("next")), "timeline-next", words.get("next"), "PgDn");
		Named.styled(next, "primary");
		next.setMinWidth(Region.USE_PREF_SIZE);
		next.setOnAction(event -> retreat.position().next());
		lines = Named.styled(
				new LineList<>("timeline", words.get("heading"), this::face, this::goTo, words.get("nothing")),
				"timeline");
		page = Page.filling(new VBox(heading, lines), lines, legend, next);
		retreat.widthClass().subscribe(() -> update(retreat.session().workshop()));
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		next.requestFocus();
	}

	@Override
	public void update(Workshop workshop) {
		Timeline timeline = Timeline.of(workshop);
		List<Line> all = new ArrayList<>();
		String before = "";
		for (Timeline.Entry each : timeline.dated()) {
			String month = Optional.ofNullable(each.date()).map(YearMonth::from).map(LocalDates.here()::shown)
					.orElse("");
			all.add(line(month.equals(before) ? "" : month, each));
			before = month;
		}
		timeline.undated().forEach(
				each -> all.add(line(each.equals(timeline.undated().getFirst()) ? words.get("undated") : "", each)));
		lines.show(all);
	}

	private Line line(String month, Timeline.Entry entry) {
		return new Line(month, entry, retreat.widthClass().get());
	}

	private Node face(Line line) {
		Timeline.Entry entry = line.entry();
		LocalDate date = entry.date();
		Label month = new WrappingLabel(line.month(), "timeline-month");
		Label day = Named.styled(new Label(date == null ? "" : String.valueOf(date.getDayOfMonth())), "timeline-day");
		Label kind = Named.styled(new Label(words.get("sign." + entry.kind()) + " " + words.of(entry.kind())), "chip",
				"timeline-" + entry.kind().name().toLowerCase(Locale.ROOT));
		VBox about = new VBox(new WrappingLabel(entry.text(), "body"));
		HBox.setHgrow(about, Priority.ALWAYS);
		HBox face = Named.styled(new HBox(day, kind, about), "timeline-entry");
		HBox.setHgrow(face, Priority.ALWAYS);
		if (!entry.owner().isEmpty()) {
			Label owner = new WrappingLabel(entry.owner(), "small", "soft");
			if (line.widthClass() == WidthClass.NARROW) {
				about.getChildren().add(owner);
			} else {
				face.getChildren().add(Named.styled(owner, "timeline-owner"));
			}
		}
		HBox rail = Named.styled(new HBox(face), "timeline-rail");
		HBox.setHgrow(rail, Priority.ALWAYS);
		HBox row = Named.styled(new HBox(month, rail), "timeline-row");
		if (!line.month().isEmpty()) {
			row.getStyleClass().add("timeline-begin");
		}
		row.setId("timeline-" + entry.id());
		row.setAccessibleText(words.of(entry.kind()) + ". " + entry.text() + ". "
				+ (date == null ? words.get("undated") : LocalDates.here().shown(date)));
		return row;
	}

	/** To the very action, note or factor. */
	private void goTo(Line line) {
		Workshop workshop = retreat.session().workshop();
		String id = line.entry().id();
		Navigation trail = new Navigation(retreat.position().outline());
		(switch (line.entry().kind()) {
			case ACTION -> Optional.of(trail.action(id));
			case LEVER -> workshop.note(id).map(trail::note);
			case FACTOR -> Optional.of(trail.factor(workshop, id));
		}).ifPresent(goal -> goal.follow(retreat.position()));
	}
}
