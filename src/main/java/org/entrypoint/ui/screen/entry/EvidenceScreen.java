package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.shared.Navigation;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.insight.OpenEnds;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.ActionBar;
import org.entrypoint.ui.control.rating.CellTable;
import org.entrypoint.ui.control.rating.CellTable.Column;
import org.entrypoint.ui.control.rating.CellTable.Spot;
import org.entrypoint.ui.control.choice.JumpList;
import org.entrypoint.ui.control.choice.JumpList.Line;
import org.entrypoint.ui.control.choice.KeyButton;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.Workshop;

/**
 * What areas 1 to 3 recorded, entry point by entry point. Every cell opens the notes and ratings behind it, and each of
 * those leads to its row or note. Nothing is added up.
 */
public final class EvidenceScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.evidence");
	private final EvidenceCells cells = new EvidenceCells(words);
	private final EvidenceLines lines;
	private final OpenLines openLines;
	private final CellTable table;
	private final JumpList<NavigationTarget> behind;
	private final Label hint = new WrappingLabel("", "body", "soft");
	private final WeighPanel weigh;
	private final KeyButton splits;
	private final Page page;
	private Optional<Spot> last = Optional.empty();
	private Optional<Spot> open = Optional.empty();
	private boolean showsSplits;

	/** The evidence of a retreat. */
	public EvidenceScreen(Retreat retreat) {
		this.retreat = retreat;
		Navigation trail = new Navigation(retreat.position().outline());
		lines = new EvidenceLines(words, trail);
		openLines = new OpenLines(words, trail);
		table = new CellTable("evidence", words.get("entryPoint"),
				Stream.of(EvidenceColumn.values())
						.map(column -> new Column(column.id(), words.of(column), column.width())).toList(),
				new Cells());
		behind = new JumpList<>("behind", goal -> goal.follow(retreat.position()), this::close, this::reveal);
		splits = new KeyButton("evidence-splits", words.get("splits", 0), "S", this::openSplits);
		weigh = new WeighPanel(words, this::weighed, this::close);
		page = page();
		PlainKeys.on(page, this::onKey);
		retreat.widthClass().subscribe(this::arrange);
	}

	private Page page() {
		Label heading = new WrappingLabel(words.get("heading"), "heading");
		hint.setText(words.get("hint"));
		Button decide = Named.control(new Button(words.get("decide")), "evidence-decide", words.get("decide"));
		Named.styled(decide, "primary");
		decide.setMinWidth(Region.USE_PREF_SIZE);
		decide.setOnAction(event -> retreat.position().go(retreat.position().outline().first(Step.Kind.DECIDE)));
		ActionBar bar = new ActionBar(
				new KeyButton("evidence-weigh", words.get("weigh"), "W", () -> openWeigh(!weigh.isVisible())),
				new KeyButton("evidence-open", words.get("openCell"), "Enter", () -> last.ifPresent(this::openCell)),
				splits, decide);
		return Page.scrolling(OptionalChildren.in(new VBox(heading, weigh, table, hint, behind), weigh, hint, behind),
				bar);
	}

	private void arrange(WidthClass widthClass) {
		table.fit(widthClass);
		behind.fit(widthClass);
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
		last.or(table::first).ifPresent(table::focus);
	}

	@Override
	public void update(Workshop workshop) {
		Comparator<Dimension> order = Comparator.comparingInt(Dimension::number);
		if (weigh.isSorted()) {
			EvidenceColumn column = weigh.column().orElse(EvidenceColumn.NEED);
			order = Comparator.<Dimension>comparingDouble(each -> cells.height(workshop, each, column).orElse(-1))
					.reversed().thenComparing(order);
		}
		table.show(workshop.diagnostic().dimensions().stream().sorted(order).map(each -> cells.row(workshop, each))
				.toList());
		table.enlarge(weigh.column().map(EvidenceColumn::id));
		OpenEnds ends = OpenEnds.of(workshop);
		splits.say(words.get("splits", ends.split().size()));
		showBehind(workshop);
	}

	private void showBehind(Workshop workshop) {
		table.markOpen(open);
		Optional<Dimension> dimension = open.flatMap(spot -> workshop.diagnostic().dimension(spot.row()));
		hint.setVisible(dimension.isEmpty() && !showsSplits);
		if (dimension.isPresent()) {
			EvidenceColumn column = EvidenceColumn.of(open.map(Spot::column).orElse(""));
			behind.show(
					words.get("behind", dimension.get().number(), dimension.get().shortTitle(),
							words.get("behind." + column.name())),
					words.get("about." + column.name()), lines.behind(workshop, dimension.get(), column));
		} else if (showsSplits) {
			List<Line<NavigationTarget>> ends = openLines.of(workshop);
			behind.show(words.get("splitsTitle"), words.get(ends.isEmpty() ? "noSplits" : "splitsAbout"), ends);
		} else {
			behind.hide();
		}
	}

	private void openCell(Spot spot) {
		openWeigh(false);
		open = Optional.of(spot);
		showsSplits = false;
		showBehind(retreat.session().workshop());
		page.reveal(behind);
		behind.focus();
	}

	private void openSplits() {
		open = Optional.empty();
		showsSplits = true;
		showBehind(retreat.session().workshop());
		page.reveal(behind);
		behind.focus();
	}

	private void openWeigh(boolean on) {
		weigh.open(on);
		if (on) {
			page.toTop();
		} else {
			last.ifPresent(table::focus);
		}
	}

	/** Back to the table: what is open below it closes, and the weighing panel above it. */
	private void close() {
		open = Optional.empty();
		showsSplits = false;
		weigh.open(false);
		showBehind(retreat.session().workshop());
		last.or(table::first).ifPresent(table::focus);
	}

	private void weighed() {
		update(retreat.session().workshop());
	}

	/** The whole card as far as it fits, and the line that has the focus in any case. */
	private void reveal(Node line) {
		page.reveal(behind);
		page.reveal(line);
	}

	private boolean onKey(KeyEvent event) {
		switch (event.getCode()) {
			case W -> openWeigh(!weigh.isVisible());
			case S -> openSplits();
			case ESCAPE -> {
				if (open.isEmpty() && !showsSplits && !weigh.isVisible()) {
					return false;
				}
				close();
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private final class Cells implements CellTable.Listener {
		@Override
		public void focused(Spot spot, Node cell) {
			last = Optional.of(spot);
			if (open.isPresent()) {
				open = last;
				showBehind(retreat.session().workshop());
			}
			page.reveal(cell);
		}

		@Override
		public void opened(Spot spot) {
			openCell(spot);
		}
	}
}
