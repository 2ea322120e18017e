package org.entrypoint.ui.screen.entry;

import org.entrypoint.ui.screen.shared.Retreat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.text.DateField;
import org.entrypoint.ui.control.layout.ProportionalRow;
import org.entrypoint.ui.control.rating.SignCell;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** One factor, wired to the workshop: what it does to each entry point, a note, the next date. */
final class FactorRow extends VBox {
	private static final List<Effect> EFFECTS = List.of(Effect.HELPS, Effect.NEUTRAL, Effect.HINDERS);
	private final Retreat retreat;
	private final String factor;
	private final Label title = new WrappingLabel("", "subheading");
	private final @Nullable BoundField own;
	private final Map<String, SignCell> cells = new LinkedHashMap<>();
	private final GridPane effects = Named.styled(new GridPane(), "factor-effects");
	private final BoundField note;
	private final DateField next;
	private final ProportionalRow fields;

	/** The row of {@code factor}; the team's own can be renamed and removed. */
	FactorRow(Retreat retreat, Words words, Factor factor, boolean isOwn) {
		this.retreat = retreat;
		this.factor = factor.id();
		setId("factor-" + factor.id());
		Named.styled(this, "card", "factor-row");
		own = isOwn
				? BoundField.line("factor-title-" + factor.id(), words.get("title"),
						typed -> type("title", each -> with(each, typed, each.note(), each.next())),
						retreat.session()::endTyping)
				: null;
		note = BoundField.area("factor-note-" + factor.id(), words.get("note"), 2,
				typed -> type("note", each -> with(each, each.title(), typed, each.next())),
				retreat.session()::endTyping);
		note.field().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
		next = new DateField("factor-next-" + factor.id(), words.get("next"),
				date -> change(each -> with(each, each.title(), each.note(), date.orElse(null))));
		fields = Named.styled(new ProportionalRow(note, next), "factor-fields");
		fields.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
		retreat.session().workshop().diagnostic().dimensions().forEach(each -> cell(words, factor, each));
		getChildren().addAll(head(words), effects, fields);
	}

	/** From the fields back to the first cell. */
	private void leave(KeyEvent event) {
		if (event.getCode() == KeyCode.ESCAPE) {
			focus();
			event.consume();
		}
	}

	private Node head(Words words) {
		BoundField field = own;
		if (field == null) {
			return title;
		}
		Button remove = Named.control(new Button(words.get("remove")), "factor-remove-" + factor,
				words.get("removeSpoken"));
		remove.setMinWidth(Region.USE_PREF_SIZE);
		remove.setOnAction(event -> retreat.apply(new Edit.RemoveFactor(factor)));
		HBox.setHgrow(field, Priority.ALWAYS);
		return Named.styled(new HBox(field, remove), "factor-head");
	}

	private void cell(Words words, Factor about, Dimension dimension) {
		String head = dimension.number() + " " + dimension.shortTitle();
		SignCell cell = new SignCell("factor-" + about.id() + "-" + dimension.id(), head,
				about.title() + ", " + dimension.entryPoint(),
				EFFECTS.stream()
						.map(each -> new SignCell.Sign(each.name().toLowerCase(Locale.ROOT),
								words.get("sign." + each.name()), words.of(each)))
						.toList(),
				words.of(Effect.UNSAID), sign -> change(each -> each.withEffect(dimension.id(),
						sign.map(is -> Effect.valueOf(is.id().toUpperCase(Locale.ROOT))).orElse(Effect.UNSAID))));
		cells.put(dimension.id(), cell);
	}

	private static Factor with(Factor before, String title, String note, @Nullable LocalDate next) {
		return new Factor(before.id(), Text.mend(title), Text.mend(note), before.effects(), next);
	}

	private void type(String field, UnaryOperator<Factor> change) {
		current().ifPresent(
				each -> retreat.type(new Edit.ReviseFactor(change.apply(each)), "factor-" + field + "-" + factor));
	}

	private void change(UnaryOperator<Factor> change) {
		current().ifPresent(each -> retreat.apply(new Edit.ReviseFactor(change.apply(each))));
	}

	private Optional<Factor> current() {
		return retreat.session().workshop().factors().stream().filter(each -> each.id().equals(factor)).findFirst();
	}

	/** Arranges the row for this much room. */
	void fit(WidthClass widthClass) {
		int across = widthClass == WidthClass.NARROW ? 2 : cells.size();
		List<Node> nodes = new ArrayList<>(cells.values());
		effects.getChildren().clear();
		effects.getColumnConstraints().setAll(Stream.generate(() -> share(100.0 / across)).limit(across).toList());
		nodes.forEach(each -> effects.add(each, nodes.indexOf(each) % across, nodes.indexOf(each) / across));
		note.leastRows(widthClass == WidthClass.WIDE ? 2 : 3);
		if (widthClass == WidthClass.NARROW) {
			fields.share(100);
		} else {
			fields.share(72, 28);
		}
	}

	private static ColumnConstraints share(double percent) {
		ColumnConstraints share = new ColumnConstraints();
		share.setPercentWidth(percent);
		share.setMinWidth(0);
		return share;
	}

	void update(Factor now) {
		title.setText(now.title());
		if (own != null) {
			own.show(now.title());
		}
		note.show(now.note());
		next.show(now.next());
		cells.forEach(
				(dimension, cell) -> cell.show(Optional.of(now.effect(dimension).name().toLowerCase(Locale.ROOT))));
	}

	/** The cells in the entry points' order. */
	List<SignCell> cells() {
		return List.copyOf(cells.values());
	}

	/** Puts the focus on the first cell. */
	void focus() {
		cells().getFirst().requestFocus();
	}

	/** Puts the focus on the note and says what should be in sight then. */
	Node focusNote() {
		note.field().requestFocus();
		note.field().end();
		return note;
	}

	/** Puts the focus on the date and says what should be in sight then. */
	Node focusDate() {
		next.picker().getEditor().requestFocus();
		return next;
	}

	/** Whether this factor is the team's own. */
	static boolean isOwn(Workshop workshop, Factor factor) {
		return workshop.diagnostic().factors().stream().noneMatch(each -> each.id().equals(factor.id()));
	}
}
