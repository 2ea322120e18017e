package org.entrypoint.ui.screen.rate;

import org.entrypoint.ui.screen.note.EvidenceNotes;
import org.entrypoint.ui.screen.shared.Drafts;
import org.entrypoint.ui.screen.shared.RelatedNotes;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.insight.AreaPlan;
import org.entrypoint.insight.RatedItem;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.keys.AltKeys;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.PlainKeys;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.entry.EntryDock;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.rating.HandCountPanel;
import org.entrypoint.ui.control.layout.HeadLine;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of one dimension: every item with its levels, the evidence below, the hands counted when opinions differ.
 */
public final class RateScreen implements Screen {
	private static final List<Axis> SCHOOLS = Axis.in(Area.STRENGTHS);
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.rate");
	private final Label heading = new WrappingLabel("", "heading");
	private final ChoiceRow scope;
	private final RateRows rows;
	private final RelatedNotes related;
	private final EvidenceNotes evidence;
	private final EntryLine entry;
	private final Voting voting;
	private final Button add;
	private final Page page;
	private Axis strengthAxis = Axis.ALL_SCHOOLS;
	private Area area = Area.NEEDS;
	private String dimension = "";
	private boolean adding;
	private final Drafts drafts;

	/** A screen for the ratings of any dimension in the first three focus areas. */
	public RateScreen(Retreat retreat) {
		this.retreat = retreat;
		scope = new ChoiceRow("rate-scope", words.get("scope"), false,
				ids -> scope(ids.isEmpty() ? strengthAxis : Axis.valueOf(ids.getFirst()))).bare();
		related = new RelatedNotes(words);
		rows = new RateRows(retreat, words, this::reveal);
		evidence = new EvidenceNotes(retreat, words, rows::focus);
		entry = new EntryLine("evidence-entry", words.get("entry"), this::enter);
		drafts = new Drafts(entry, retreat.room());
		voting = new Voting(retreat, words, rows, this::reveal);
		HandCountPanel hands = voting.panel();
		Button count = Named.control(new Button(words.get("count")), "count-hands", words.get("count"), "Alt+H");
		count.setOnAction(event -> voting.begin());
		add = Named.control(new Button(words.get("add")), "add-own", words.get("add"), "Alt+A");
		add.setOnAction(event -> addOwn());
		Button next = Named.control(new Button(words.get("next")), "rate-next", words.get("next"), "PgDn");
		Named.styled(next, "primary");
		next.setOnAction(event -> retreat.position().next());
		Stream.of(count, add, next).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
		EntryDock dock = new EntryDock(List.of(), entry, List.of(count, next));
		HeadLine head = Named.styled(new HeadLine(heading, scope), "rate-head");
		page = Page.scrolling(
				OptionalChildren.in(new VBox(head, rows, add, hands, related, evidence), add, hands, related, evidence),
				dock);
		hands.visibleProperty().subscribe(page::panel);
		PlainKeys.on(page, this::onKey);
		AltKeys.on(page, this::onAltKey);
		entry.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveEntry);
		retreat.widthClass().subscribe(dock::fit);
	}

	private void reveal(Node node) {
		page.reveal(node);
	}

	private void leaveEntry(KeyEvent event) {
		if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.UP && entry.text().isEmpty())) {
			adding(false);
			rows.focus();
			event.consume();
		}
	}

	private boolean onKey(KeyEvent event) {
		switch (event.getCode()) {
			case ENTER -> {
				if (!(focused() instanceof LevelPicker)) {
					return false;
				}
				entry.focus();
			}
			case UP -> {
				return walk(-1);
			}
			case DOWN -> {
				return walk(1);
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean onAltKey(KeyEvent event) {
		switch (event.getCode()) {
			case H -> voting.begin();
			case A -> addOwn();
			case T -> scope(strengthAxis == Axis.ALL_SCHOOLS ? Axis.HIGHEST_NEED : Axis.ALL_SCHOOLS);
			default -> {
				return false;
			}
		}
		return true;
	}

	private @Nullable Node focused() {
		return page.getScene() == null ? null : page.getScene().getFocusOwner();
	}

	/** Walks from picker to picker, and from the last one to where words are typed. */
	private boolean walk(int by) {
		if (!(focused() instanceof LevelPicker)) {
			return false;
		}
		if (!rows.walk(by)) {
			entry.focus();
		}
		return true;
	}

	private void scope(Axis axis) {
		if (axis.area() == area) {
			strengthAxis = axis;
			rows.remake(rated(retreat.session().workshop()), axis);
			update(retreat.session().workshop());
			rows.focus();
		}
	}

	private void addOwn() {
		if (plan().isOpen()) {
			adding(true);
			entry.focus();
		}
	}

	private void adding(boolean next) {
		adding = next;
		entry.prompt(words.get(next ? "ownPrompt" : "evidencePrompt"));
		entry.adds(next ? EntryLine.Kind.STATEMENTS : EntryLine.Kind.NOTES);
		entry.longest(next ? Integer.MAX_VALUE : Note.LONGEST); // words to be rated are not split
	}

	private void enter(List<String> texts) {
		if (adding) {
			List<String> ids = texts.stream().map(text -> "own-" + retreat.session().newId()).toList();
			List<Edit> own = IntStream.range(0, ids.size())
					.mapToObj(each -> plan().add(ids.get(each), dimension, Text.mend(texts.get(each))))
					.flatMap(Optional::stream).toList();
			if (retreat.apply(Edit.together(own))) {
				adding(false);
				rows.focus(ids.getLast(), Optional.empty());
			} else {
				entry.text(String.join("\n", texts));
			}
			return;
		}
		List<String> links = rows.at().map(RatingKey::item).filter(each -> !each.equals(dimension)).stream().toList();
		if (!evidence.add(texts, Place.rate(area, dimension), links, this::reveal)) {
			entry.text(String.join("\n", texts));
		}
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		area = step.area();
		dimension = step.subject();
		drafts.comeToPlace(Place.rate(area, dimension));
		voting.leave();
		adding(false);
		retreat.position().axis().filter(SCHOOLS::contains).ifPresent(asked -> strengthAxis = asked);
		rows.show(rated(workshop), strengthAxis);
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		page.toTop();
		Position at = retreat.position();
		if (voting.resume(rated(workshop))) {
			return;
		}
		if (!rows.focus(at.item(), at.axis()) && !evidence.focus(at.item(), this::reveal)) {
			entry.focus();
		}
	}

	private AreaPlan plan() {
		return AreaPlan.of(area);
	}

	private List<RatedItem> rated(Workshop workshop) {
		return plan().items(workshop, dimension);
	}

	@Override
	public void update(Workshop workshop) {
		List<RatedItem> rated = rated(workshop);
		if (!rows.isOf(rated)) {
			rows.remake(rated, strengthAxis);
		}
		rows.update(workshop);
		Optional<Dimension> about = workshop.diagnostic().dimension(dimension);
		heading.setText(about.map(each -> each.letter() + " · " + each.title()).orElse(""));
		boolean isByScope = strengthAxis.area() == area;
		scope.setVisible(isByScope);
		scope.setManaged(isByScope);
		scope.show(SCHOOLS.stream().map(each -> new Choice(each.name(), words.of(each))).toList(),
				List.of(strengthAxis.name()));
		add.setVisible(plan().isOpen());
		related.show(area == Area.NEEDS ? RelatedNotes.issues(workshop, dimension) : List.of());
		evidence.show(workshop, Place.rate(area, dimension));
	}

	@Override
	public void leave() {
		entry.leave();
		retreat.session().endTyping();
	}

	@Override
	public void typeAhead(String letters) {
		entry.type(letters);
	}

	@Override
	public void addDrafts() {
		entry.add();
		drafts.settle();
	}
}
