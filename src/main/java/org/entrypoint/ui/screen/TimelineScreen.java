package org.entrypoint.ui.screen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.insight.Timeline;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.Breadth;
import org.entrypoint.ui.base.Days;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.Page;
import org.entrypoint.ui.control.Pressable;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Actions, levers and other dates, month by month on one line; every entry leads to where it is written. */
public final class TimelineScreen implements Screen {
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.timeline");
	private final VBox months = Named.styled(new VBox(), "timeline");
	private final Button next;
	private final Page page;
	private @Nullable Timeline shown;

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
		page = Page.scrolling(new VBox(heading, months), legend, next);
		retreat.breadth().subscribe(() -> {
			shown = null;
			update(retreat.session().workshop());
		});
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
		if (timeline.equals(shown)) {
			return;
		}
		shown = timeline;
		Map<YearMonth, List<Timeline.Entry>> byMonth = new TreeMap<>();
		timeline.dated().forEach(entry -> {
			LocalDate date = entry.date();
			if (date != null) {
				byMonth.computeIfAbsent(YearMonth.from(date), month -> new ArrayList<>()).add(entry);
			}
		});
		months.getChildren().clear();
		byMonth.forEach((month, entries) -> months.getChildren().add(month(MONTH.format(month), entries)));
		if (!timeline.undated().isEmpty()) {
			months.getChildren().add(month(words.get("undated"), timeline.undated()));
		}
		if (months.getChildren().isEmpty()) {
			Label nothing = new WrappingLabel(words.get("nothing"), "body", "soft");
			months.getChildren().add(nothing);
		}
	}

	private Node month(String name, List<Timeline.Entry> entries) {
		Label label = new WrappingLabel(name, "timeline-month");
		VBox rows = Named.styled(new VBox(), "timeline-entries");
		entries.forEach(entry -> rows.getChildren().add(entry(entry)));
		HBox.setHgrow(rows, Priority.ALWAYS);
		return Named.styled(new HBox(label, rows), "timeline-row");
	}

	private Pressable entry(Timeline.Entry entry) {
		LocalDate date = entry.date();
		Label day = Named.styled(new Label(date == null ? "" : String.valueOf(date.getDayOfMonth())), "timeline-day");
		Label kind = Named.styled(new Label(words.get("sign." + entry.kind()) + " " + words.of(entry.kind())), "chip",
				"timeline-" + entry.kind().name().toLowerCase(Locale.ROOT));
		Label text = new WrappingLabel(entry.text(), "body");
		VBox about = new VBox(text);
		HBox.setHgrow(about, Priority.ALWAYS);
		HBox face = Named.styled(new HBox(day, kind, about), "timeline-face");
		if (!entry.owner().isEmpty()) {
			Label owner = new WrappingLabel(entry.owner(), "small", "soft");
			if (retreat.breadth().get() == Breadth.NARROW) {
				about.getChildren().add(owner);
			} else {
				face.getChildren().add(Named.styled(owner, "timeline-owner"));
			}
		}
		Pressable row = new Pressable("timeline-" + entry.id(),
				words.of(entry.kind()) + ". " + entry.text() + ". "
						+ (date == null ? words.get("undated") : Days.shown(date)),
				() -> retreat.position().way().step(step(entry.kind())).ifPresent(retreat.position()::go));
		row.getChildren().add(face);
		return Named.styled(row, "timeline-entry");
	}

	/** Where entries of a kind are written. */
	private String step(Timeline.Kind kind) {
		return switch (kind) {
			case ACTION -> "plan/actions";
			case LEVER -> discuss(QuestionKind.LEVER);
			case FACTOR -> discuss(QuestionKind.FACTORS);
		};
	}

	private String discuss(QuestionKind kind) {
		return retreat.session().workshop().diagnostic().question(kind).map(Question::id).flatMap(
				id -> retreat.position().way().steps().stream().filter(step -> step.subject().equals(id)).findFirst())
				.map(Step::id).orElse("");
	}
}
