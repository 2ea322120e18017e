package org.entrypoint.ui.screen.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.layout.FlowLines;

/** Lets the room look at one column at a time. It changes how the table is shown and nothing else: no score. */
final class WeighPanel extends VBox {
	private final Words words;
	private final Runnable changed;
	private final ChoiceRow columns;
	private final ToggleButton sort;
	private List<String> chosen = List.of();

	WeighPanel(Words words, Runnable changed, Runnable closed) {
		this.words = words;
		this.changed = changed;
		setId("weigh-panel");
		Named.styled(this, "card", "weigh-panel");
		Label about = new WrappingLabel(words.get("weighAbout"), "small");
		columns = new ChoiceRow("weigh-column", words.get("weighColumn"), false, this::choose);
		sort = Named.control(new ToggleButton(words.get("weighSort")), "weigh-sort", words.get("weighSort"));
		sort.setOnAction(event -> changed.run());
		Button close = Named.control(new Button(words.get("weighClose")), "weigh-close", words.get("weighClose"),
				"Esc");
		close.setOnAction(event -> closed.run());
		getChildren().addAll(about, columns, Named.styled(new FlowLines(sort, close), "choice-buttons"));
		showColumns();
		open(false);
	}

	private void choose(List<String> next) {
		chosen = next;
		showColumns();
		changed.run();
	}

	private void showColumns() {
		columns.show(Stream.of(EvidenceColumn.values())
				.map(each -> new Choice(each.id(), words.get("behind." + each.name()))).toList(), chosen);
		sort.setDisable(chosen.isEmpty());
		if (chosen.isEmpty()) {
			sort.setSelected(false);
		}
	}

	/** The column that the room looks at. */
	Optional<EvidenceColumn> column() {
		return chosen.stream().findFirst().map(EvidenceColumn::of);
	}

	/** Whether the rows are shown in the order of that column. */
	boolean isSorted() {
		return sort.isSelected();
	}

	void open(boolean open) {
		setVisible(open);
		if (open) {
			columns.focus();
		}
	}
}
