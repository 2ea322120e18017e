package org.entrypoint.ui.control.rating;

import org.entrypoint.ui.control.choice.Pressable;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.WrappingLabel;

/** One cell of a {@link CellTable}: what it says large, a word beside it, a bar of levels, a smaller line below. */
final class TableBox extends Pressable {
	private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
	private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");
	private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
	private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
	private final Label head = new WrappingLabel("", "small", "soft", "strong");
	private final Text main = Named.styled(new Text(), "text", "table-main");
	private final Text word = Named.styled(new Text(), "text", "table-word");
	private final HBox bar = Named.styled(new HBox(), "table-bar");
	private final Label detail = new WrappingLabel("", "small", "soft");

	TableBox(String id, Runnable pressed) {
		super(id, "", pressed);
		Named.styled(this, "table-box");
		getChildren().addAll(head, Named.styled(new TextFlow(main, word), "table-words"), bar, detail);
		OptionalChildren.in(this, head, bar, detail);
	}

	void show(String rowTitle, CellTable.Column column, CellTable.Cell cell) {
		head.setText(column.title());
		main.setText(cell.main());
		main.pseudoClassStateChanged(UNSAID, !cell.isSaid());
		word.setText(cell.main().isEmpty() || cell.word().isEmpty() ? cell.word() : " " + cell.word());
		show(detail, cell.detail());
		bar.setVisible(cell.of() > 0);
		if (bar.getChildren().size() != cell.of()) {
			bar.getChildren().setAll(IntStream.range(0, cell.of()).mapToObj(each -> part()).toList());
		}
		for (int index = 0; index < cell.of(); index++) {
			bar.getChildren().get(index).pseudoClassStateChanged(FILLED, index < cell.filled());
		}
		setAccessibleText(String.join(", ", rowTitle, column.title().replace('\n', ' '),
				(cell.main() + " " + cell.word()).strip(), cell.detail()));
	}

	private static Region part() {
		Region part = Named.styled(new Region(), "table-bar-part");
		HBox.setHgrow(part, Priority.ALWAYS);
		return part;
	}

	private static void show(Label label, String text) {
		label.setText(text);
		label.setVisible(!text.isEmpty());
	}

	/** Whether the cell says what column it is of: where no heading stands above it. */
	void ownHead(boolean shown) {
		head.setVisible(shown);
	}

	void open(boolean on) {
		pseudoClassStateChanged(OPEN, on);
	}

	void large(boolean on) {
		pseudoClassStateChanged(LARGE, on);
	}
}
