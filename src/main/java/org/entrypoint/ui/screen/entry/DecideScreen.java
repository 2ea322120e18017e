package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.base.keys.DigitKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.ActionBar;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.text.DateField;
import org.entrypoint.ui.control.choice.OptionList;
import org.entrypoint.ui.control.choice.OptionList.Option;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.ui.control.layout.ProportionalRow;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Where the team starts. "Not yet decided" is always a legal answer, and no number ever fills the answer in. */
public final class DecideScreen implements Screen {
	private static final String NOT_YET = "not-yet";
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.decide");
	private final OptionList chosen;
	private final OptionList runnerUp;
	private final BoundField why;
	private final BoundField minority;
	private final DateField date;
	private final EvidenceCard chosenEvidence = new EvidenceCard("decide-evidence", words.get("evidence"));
	private final EvidenceCard otherEvidence = new EvidenceCard("decide-evidence-runner-up",
			words.get("evidenceRunnerUp"));
	private final Label none = new WrappingLabel(words.get("noEvidence"), "body", "soft");
	private final VBox evidence = Named.styled(new VBox(none, chosenEvidence, otherEvidence), "decide-evidence");
	private final Label keys = new WrappingLabel("", "small", "soft");
	private final VBox second;
	private final ProportionalRow choices;
	private final ProportionalRow reasons;
	private final ProportionalRow columns;
	private final Page page;

	/** The decision of a retreat. */
	public DecideScreen(Retreat retreat) {
		this.retreat = retreat;
		chosen = new OptionList("decide-chosen", words.get("chosen"), this::choose);
		runnerUp = new OptionList("decide-runner-up", words.get("runnerUp"), this::chooseRunnerUp);
		why = BoundField.area("decide-why", words.get("why"), 3, this::typeWhy, retreat.session()::endTyping);
		why.prompt(words.get("whyPrompt"));
		minority = BoundField.area("decide-minority", words.get("minority"), 3, this::typeMinority,
				retreat.session()::endTyping);
		minority.prompt(words.get("minorityPrompt"));
		date = new DateField("decide-date", words.get("date"), day -> decideOn(day.orElse(null)));
		Button now = Named.control(new Button(words.get("today")), "decide-today", words.get("today"), "Alt+T");
		now.setMinWidth(Region.USE_PREF_SIZE);
		now.setOnAction(event -> decideToday());
		HBox dates = Named.styled(new HBox(date, now), "decide-date-row");
		second = Named.styled(new VBox(runnerUp, dates), "decide-second");
		for (BoundField each : List.of(why, minority)) {
			each.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveField);
		}
		dates.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveField);
		choices = Named.styled(new ProportionalRow(chosen, second), "decide-columns");
		reasons = Named.styled(new ProportionalRow(why, minority), "decide-columns");
		columns = Named.styled(new ProportionalRow(Named.styled(new VBox(choices, reasons), "decide-rows"), evidence),
				"decide-columns");
		page = page();
		PlainKeys.on(page, this::onKey);
		AltKeys.on(page, this::onAltKey);
		retreat.widthClass().subscribe(this::arrange);
	}

	private Page page() {
		Label heading = new WrappingLabel(words.get("heading"), "heading");
		Button back = Named.control(new Button(words.get("back")), "decide-back", words.get("back"));
		back.setOnAction(event -> retreat.position().go(retreat.position().outline().first(Step.Kind.EVIDENCE)));
		Button tests = Named.control(new Button(words.get("tests")), "decide-tests", words.get("tests"), "PgDn");
		Named.styled(tests, "primary");
		tests.setOnAction(event -> retreat.position().go(retreat.position().outline().first(Step.Kind.TESTS)));
		return Page.scrolling(new VBox(heading, keys, columns), new ActionBar(back, tests));
	}

	private void leaveField(KeyEvent event) {
		if (event.getCode() == KeyCode.ESCAPE) {
			chosen.focus();
			page.reveal(chosen);
			event.consume();
		}
	}

	/** Three columns where there is room, two on a 4:3 projector, otherwise one. */
	private void arrange(WidthClass widthClass) {
		double[] side = widthClass == WidthClass.NARROW ? new double[]{100} : new double[]{50, 50};
		choices.share(side);
		reasons.share(side);
		columns.share(widthClass == WidthClass.WIDE ? new double[]{67, 33} : new double[]{100});
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
		chosen.focus();
	}

	@Override
	public void update(Workshop workshop) {
		Decision decision = workshop.decision();
		keys.setText(words.get("keys", numbers(workshop)));
		List<Option> points = workshop.diagnostic().dimensions().stream()
				.map(each -> new Option(each.id(), each.number() + " · " + each.entryPoint())).toList();
		List<Option> all = new ArrayList<>(points);
		all.add(new Option(NOT_YET, words.get("notYet")));
		chosen.show(all, decision.notYet() ? Optional.of(NOT_YET) : Optional.ofNullable(decision.chosen()));
		runnerUp.show(
				workshop.diagnostic().dimensions().stream()
						.map(each -> new Option(each.id(), each.number() + " · " + each.shortTitle())).toList(),
				Optional.ofNullable(decision.runnerUp()));
		why.show(decision.why());
		minority.show(decision.minority());
		date.show(decision.date());
		chosenEvidence.show(workshop, Optional.ofNullable(decision.chosen()).flatMap(workshop.diagnostic()::dimension));
		otherEvidence.show(workshop,
				Optional.ofNullable(decision.runnerUp()).flatMap(workshop.diagnostic()::dimension));
		none.setVisible(decision.chosen() == null && decision.runnerUp() == null);
		none.setManaged(none.isVisible());
	}

	/** The numbers of the entry points that have a key. */
	private static String numbers(Workshop workshop) {
		List<Integer> numbers = workshop.diagnostic().dimensions().stream().map(Dimension::number)
				.filter(each -> each <= 9).sorted().toList();
		boolean isRange = numbers.size() > 2 && numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
		return isRange
				? numbers.getFirst() + "–" + numbers.getLast()
				: numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	@Override
	public void leave() {
		chosen.trouble("");
		runnerUp.trouble("");
		retreat.session().endTyping();
	}

	private Decision now() {
		return retreat.session().workshop().decision();
	}

	/** Chooses an entry point, "not yet decided", or takes the answer back. */
	private void choose(Optional<String> id) {
		boolean notYet = id.filter(NOT_YET::equals).isPresent();
		String point = notYet ? null : id.orElse(null);
		decide(chosen, point, now().runnerUp(),
				new Decision(point, notYet, now().runnerUp(), now().why(), now().minority(), now().date()));
	}

	private void chooseRunnerUp(Optional<String> id) {
		String point = id.orElse(null);
		decide(runnerUp, now().chosen(), point,
				new Decision(now().chosen(), now().notYet(), point, now().why(), now().minority(), now().date()));
	}

	/** Refuses, with a line below the options, one entry point in both roles; then nothing changes. */
	private void decide(OptionList where, @Nullable String point, @Nullable String second, Decision next) {
		chosen.trouble("");
		runnerUp.trouble("");
		if (point != null && point.equals(second)) {
			where.trouble(words.get(where.equals(chosen) ? "isRunnerUp" : "isChosen", retreat.session().workshop()
					.diagnostic().dimension(point).map(Dimension::entryPoint).orElse(point)));
		} else {
			retreat.apply(new Edit.Decide(next));
		}
		update(retreat.session().workshop());
	}

	private void typeWhy(String text) {
		retreat.type(new Edit.Decide(new Decision(now().chosen(), now().notYet(), now().runnerUp(), Text.mend(text),
				now().minority(), now().date())), "decide-why");
	}

	private void typeMinority(String text) {
		retreat.type(new Edit.Decide(new Decision(now().chosen(), now().notYet(), now().runnerUp(), now().why(),
				Text.mend(text), now().date())), "decide-minority");
	}

	private void decideOn(@Nullable LocalDate day) {
		retreat.apply(new Edit.Decide(
				new Decision(now().chosen(), now().notYet(), now().runnerUp(), now().why(), now().minority(), day)));
	}

	private void decideToday() {
		decideOn(LocalDate.now(retreat.clock()));
	}

	private void focus(BoundField field) {
		field.field().requestFocus();
		page.reveal(field);
	}

	/** A digit chooses what we start with; where the runner-ups have the focus, the runner-up. */
	private boolean onKey(KeyEvent event) {
		OptionalInt digit = DigitKeys.digit(event);
		if (digit.isEmpty()) {
			return false;
		}
		Optional<String> point = point(digit.getAsInt());
		if (runnerUp.isFocusWithin()) {
			point.ifPresent(each -> chooseRunnerUp(point));
		} else if (digit.getAsInt() == 0) {
			choose(Optional.of(NOT_YET));
		} else {
			point.ifPresent(each -> choose(point));
		}
		return true;
	}

	private Optional<String> point(int number) {
		return retreat.session().workshop().diagnostic().dimensions().stream().filter(each -> each.number() == number)
				.map(Dimension::id).findFirst();
	}

	private boolean onAltKey(KeyEvent event) {
		OptionalInt digit = DigitKeys.digitWithAlt(event);
		if (digit.isPresent()) {
			Optional<String> point = point(digit.getAsInt());
			point.ifPresent(each -> chooseRunnerUp(point));
			return point.isPresent();
		}
		switch (event.getCode()) {
			case T -> decideToday();
			case Y -> focus(why);
			case M -> focus(minority);
			case R -> {
				runnerUp.focus();
				page.reveal(runnerUp);
			}
			default -> {
				return false;
			}
		}
		return true;
	}
}
