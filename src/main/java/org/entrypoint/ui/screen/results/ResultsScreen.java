package org.entrypoint.ui.screen.results;

import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.FocusKeeper;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandButton;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.ui.control.layout.ActionBar;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.Workshop;

/** Where the team is, on one page, and the way out: the workbook. */
public final class ResultsScreen implements Screen {
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
		Commands commands = retreat.window().commands();
		export = button(commands, commands.get(CommandIds.EXPORT));
		Named.styled(export, "primary");
		List<Button> buttons = new ArrayList<>(List.of(button(commands, commands.get(CommandIds.SAVE_AS))));
		commands.fixed().stream()
				.filter(each -> each.group() == CommandGroup.EXPORT && !each.id().equals(CommandIds.EXPORT))
				.forEach(each -> buttons.add(button(commands, each)));
		buttons.add(export);
		page = Page.scrolling(new VBox(chosen, reasons, cards, notice), new ActionBar(buttons.toArray(Button[]::new)));
		retreat.widthClass().subscribe(() -> update(retreat.session().workshop()));
	}

	private static Button button(Commands commands, Command command) {
		return new CommandButton(commands, command, "results-" + command.id());
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
		FocusKeeper.within(cards, () -> remake(workshop));
	}

	private void remake(Workshop workshop) {
		ResultLines lines = new ResultLines(words, workshop);
		arrange(card("critical", Phase.NEEDS, lines.critical()), card("pressing", Phase.NEEDS, lines.pressing()),
				card("strong", Phase.STRENGTHS, lines.strong()), card("gaps", Phase.STRENGTHS, lines.gaps()),
				card("untapped", Phase.CONDITIONS, lines.untapped()), card("tests", Phase.ENTRY, lines.tests()),
				card("plan", Phase.PLAN, lines.plan()), card("open", Phase.PLAN, lines.open()));
	}

	/** As many cards side by side as there is room for, together as wide as the page. */
	private void arrange(Node... all) {
		int columns = retreat.widthClass().get() == WidthClass.NARROW ? 1 : 2;
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

	private Pressable card(String id, Phase phase, List<String> lines) {
		VBox face = Named.styled(
				new VBox(Named.styled(new Label(words.get("card." + id)), "small", "strong", "results-title")),
				"results-face");
		lines.forEach(line -> face.getChildren().add(new WrappingLabel(line, "small")));
		Pressable card = new Pressable("results-" + id, words.get("card." + id) + ". " + String.join(". ", lines),
				() -> retreat.position().goTo(phase));
		card.getChildren().add(face);
		return Named.styled(card, "results-card");
	}
}
