package org.entrypoint.ui.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.Breadth;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.Refocus;
import org.entrypoint.ui.base.Shortcut;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.ActionBar;
import org.entrypoint.ui.control.Page;
import org.entrypoint.ui.control.Pressable;
import org.entrypoint.workshop.Axis;
import org.entrypoint.workshop.Decision;
import org.entrypoint.workshop.Horizon;
import org.entrypoint.workshop.Note;
import org.entrypoint.workshop.Place;
import org.entrypoint.workshop.RatingKey;
import org.entrypoint.workshop.Workshop;

/** Where the team is, on one page, and the way out: the workbook. */
public final class ResultsScreen implements Screen {
	private static final int FEW = 4;

	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.results");
	private final Label chosen = new WrappingLabel("", "question");
	private final VBox reasons = Named.styled(new VBox(), "results-reasons");
	private final GridPane cards = Named.styled(new GridPane(), "results-cards");
	private final Label notice = new WrappingLabel("", "small", "soft");
	private final Button export;
	private final Page page;

	/** The results. */
	public ResultsScreen(Retreat retreat) {
		this.retreat = retreat;
		String keys = Shortcut.EXPORT.shown();
		export = Named.control(new Button(words.get("export", keys)), "results-export", words.get("export", keys),
				keys);
		Named.styled(export, "primary");
		export.setOnAction(event -> retreat.desk().exportWorkbook());
		Button save = Named.control(new Button(words.get("save")), "results-save", words.get("save"),
				Shortcut.SAVE_AS.shown());
		save.setOnAction(event -> retreat.desk().saveAs());
		Button blank = Named.control(new Button(words.get("blank")), "results-blank", words.get("blank"));
		blank.setOnAction(event -> retreat.desk().saveBlankWorkbook());
		page = Page.scrolling(new VBox(chosen, reasons, cards, notice), new ActionBar(save, blank, export));
		retreat.breadth().subscribe(() -> update(retreat.session().workshop()));
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		update(workshop);
		page.toTop();
		export.requestFocus();
	}

	@Override
	public void update(Workshop workshop) {
		Decision decision = workshop.decision();
		chosen.setText(Optional.ofNullable(decision.chosen()).flatMap(workshop.diagnostic()::dimension)
				.map(each -> words.get("chosen", each.number(), each.entryPoint()))
				.orElseGet(() -> words.get(decision.notYet() ? "notYet" : "undecided")));
		reasons.getChildren().setAll(reasons(workshop, decision));
		reasons.setManaged(!reasons.getChildren().isEmpty());
		notice.setText(workshop.diagnostic().notice());
		Refocus.within(cards, () -> remake(workshop));
	}

	private void remake(Workshop workshop) {
		arrange(card("critical", FocusArea.NEEDS, critical(workshop)),
				card("pressing", FocusArea.NEEDS, pressing(workshop)),
				card("strong", FocusArea.STRENGTHS, strengths(workshop, true)),
				card("gaps", FocusArea.STRENGTHS, strengths(workshop, false)),
				card("untapped", FocusArea.CONDITIONS, untapped(workshop)),
				card("tests", FocusArea.ENTRY, tests(workshop)), card("plan", Step.PLAN, plan(workshop)),
				card("open", Step.PLAN, open(workshop)));
	}

	/** As many cards side by side as there is room for, together as wide as the page. */
	private void arrange(Node... all) {
		int columns = retreat.breadth().get() == Breadth.NARROW ? 1 : 2;
		cards.getChildren().clear();
		cards.getColumnConstraints().clear();
		for (int column = 0; column < columns; column++) {
			ColumnConstraints share = new ColumnConstraints();
			share.setPercentWidth(100.0 / columns);
			share.setMinWidth(0);
			cards.getColumnConstraints().add(share);
		}
		for (int index = 0; index < all.length; index++) {
			cards.add(all[index], index % columns, index / columns);
		}
	}

	private List<Node> reasons(Workshop workshop, Decision decision) {
		List<Node> reasons = new ArrayList<>();
		if (!decision.why().isBlank()) {
			reasons.add(reason("why", decision.why()));
		}
		Optional.ofNullable(decision.runnerUp()).flatMap(workshop.diagnostic()::dimension)
				.ifPresent(each -> reasons.add(reason("runnerUp", each.number() + " · " + each.entryPoint())));
		if (!decision.minority().isBlank()) {
			reasons.add(reason("minority", decision.minority()));
		}
		return reasons;
	}

	private Node reason(String name, String text) {
		return new VBox(new WrappingLabel(words.get(name), "small", "strong"), new WrappingLabel(text, "body"));
	}

	private List<String> critical(Workshop workshop) {
		Optional<Note> issue = Optional.ofNullable(workshop.critical()).flatMap(workshop::note);
		List<String> lines = new ArrayList<>(issue.map(Note::text).stream().toList());
		issue.ifPresent(each -> workshop.notes().stream().filter(note -> note.links().contains(each.id())).limit(FEW)
				.forEach(note -> lines.add("→ " + note.text())));
		return lines;
	}

	private List<String> pressing(Workshop workshop) {
		Scale scale = workshop.diagnostic().scales().pressing();
		return workshop.diagnostic().dimensions().stream()
				.filter(each -> Reading.of(workshop, Axis.PRESSING, each.id()).level().isPresent())
				.sorted(Comparator
						.comparingDouble(each -> -Reading.of(workshop, Axis.PRESSING, each.id()).value().orElse(0)))
				.map(each -> {
					int level = Reading.of(workshop, Axis.PRESSING, each.id()).level().orElse(0);
					return (level == 0 ? "" : level + " ") + scale.label(level).orElse("") + " · " + each.title();
				}).toList();
	}

	private List<String> strengths(Workshop workshop, boolean strongest) {
		Comparator<Statement> order = strongest
				? Comparator
						.comparingDouble(each -> -StrengthGap.of(workshop, each.id()).allSchools().value().orElse(0))
				: Comparator.comparingDouble(each -> StrengthGap.of(workshop, each.id()).gap().orElse(0));
		int strongFrom = Evidence.strongFrom(workshop.diagnostic().scales().spread());
		return workshop.allStatements().filter(each -> {
			StrengthGap gap = StrengthGap.of(workshop, each.id());
			return strongest ? gap.allSchools().value().orElse(0) >= strongFrom : gap.gap().orElse(0) < 0;
		}).sorted(order).limit(FEW).map(each -> {
			StrengthGap gap = StrengthGap.of(workshop, each.id());
			String number = strongest
					? String.format(Locale.ROOT, "%.1f", gap.allSchools().value().orElse(0))
					: StrengthGap.written(gap.gap().orElse(0));
			return number + " · " + each.text();
		}).toList();
	}

	private List<String> untapped(Workshop workshop) {
		List<String> dimensions = workshop.decision().chosen() == null
				? workshop.diagnostic().dimensions().stream().map(Dimension::id).toList()
				: List.of(workshop.decision().chosen());
		return dimensions.stream().flatMap(each -> UntappedConditions.of(workshop, each).stream()).map(Condition::text)
				.limit(FEW).toList();
	}

	private List<String> tests(Workshop workshop) {
		String entryPoint = workshop.decision().chosen();
		if (entryPoint == null) {
			return List.of();
		}
		Scale met = workshop.diagnostic().scales().met();
		return workshop.diagnostic().tests().stream().map(test -> {
			RatingKey key = RatingKey.test(entryPoint, test.id());
			String word = Optional.ofNullable(workshop.ratings().get(key))
					.map(rating -> new Reading(Optional.of(rating)).level().orElse(0)).flatMap(met::label)
					.orElseGet(() -> words.get("notDiscussed"));
			return word + " · " + test.text();
		}).toList();
	}

	private List<String> plan(Workshop workshop) {
		if (workshop.actions().isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add(words.get("planCounts", count(workshop, Horizon.NOW), count(workshop, Horizon.TOWARD)));
		workshop.actions().stream().filter(each -> each.horizon() == Horizon.NOW).limit(FEW)
				.forEach(each -> lines.add(each.what()));
		return lines;
	}

	private static long count(Workshop workshop, Horizon horizon) {
		return workshop.actions().stream().filter(each -> each.horizon() == horizon).count();
	}

	private List<String> open(Workshop workshop) {
		OpenEnds ends = OpenEnds.of(workshop);
		return List.of(words.get("notes", workshop.notes().size()), words.get("splits", ends.split().size()),
				words.get("whoKnows", ends.whoWouldKnow().size()),
				words.get("parked", workshop.notesAt(Place.PARKED).size()));
	}

	private Pressable card(String id, String area, List<String> lines) {
		VBox face = Named.styled(
				new VBox(Named.styled(new Label(words.get("card." + id)), "small", "strong", "results-title")),
				"results-face");
		List<String> shown = lines.isEmpty() ? List.of(words.get("notDiscussed")) : lines;
		shown.forEach(line -> face.getChildren().add(new WrappingLabel(line, "small")));
		Pressable card = new Pressable("results-" + id, words.get("card." + id) + ". " + String.join(". ", shown),
				() -> retreat.position().goTo(area));
		card.getChildren().add(face);
		return Named.styled(card, "results-card");
	}
}
