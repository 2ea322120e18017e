package org.entrypoint.ui.screen.entry;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.rating.CellTable.Cell;
import org.entrypoint.workshop.Workshop;

/** The evidence of one entry point on a card, beside where it is chosen. */
final class EvidenceCard extends VBox {
	private static final double NAMES = 49;
	private final Words evidenceWords = new Words("org.entrypoint.ui.screen.evidence");
	private final EvidenceCells cells = new EvidenceCells(evidenceWords);
	private final Label head = new WrappingLabel("", "small", "soft", "strong");
	private final Label title = new WrappingLabel("", "table-name");
	private final GridPane grid = Named.styled(new GridPane(), "evidence-card-grid");

	/** An empty card under this heading. */
	EvidenceCard(String id, String heading) {
		setId(id);
		Named.styled(this, "card", "evidence-card");
		head.setText(heading);
		for (double percent : new double[]{NAMES, 100 - NAMES}) {
			ColumnConstraints share = new ColumnConstraints();
			share.setPercentWidth(percent);
			grid.getColumnConstraints().add(share);
		}
		getChildren().addAll(head, title, grid);
	}

	/** Shows the evidence of an entry point; the card is hidden while there is none. */
	void show(Workshop workshop, Optional<Dimension> dimension) {
		setVisible(dimension.isPresent());
		setManaged(dimension.isPresent());
		grid.getChildren().clear();
		dimension.ifPresent(each -> {
			title.setText(each.number() + " · " + each.entryPoint());
			Stream.of(EvidenceColumn.values()).forEach(column -> {
				Cell cell = cells.cell(workshop, each, column);
				String value = (cell.main() + " " + cell.word()).strip();
				String detail = cell.detail().isEmpty() ? "" : " · " + cell.detail();
				grid.addRow(grid.getRowCount(), label(evidenceWords.of(column).replace('\n', ' '), "soft"),
						label(value + detail, cell.isSaid() ? "strong" : "soft"));
			});
		});
	}

	private static Node label(String text, String style) {
		Label label = new WrappingLabel(text, "small", style);
		return label;
	}
}
