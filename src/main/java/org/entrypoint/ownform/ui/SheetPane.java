package org.entrypoint.ownform.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ownform.draft.FormDraft;
import org.entrypoint.ownform.draft.FormPlace;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ownform.draft.PreviewSheet;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.choice.ChoiceRow;

/** The sheets of a form, one of them at a time, with the cells that take something. */
final class SheetPane extends VBox {
	private final ChoiceRow names;
	private final SheetGrid grid;
	private List<PreviewSheet> sheets = List.of();
	private List<FormRange> placed = List.of();
	private Optional<FormRange> current = Optional.empty();
	private Map<FormRange, String> filled = Map.of();
	private String name = "";

	/**
	 * No sheets yet.
	 *
	 * @param pointed takes what was pointed at
	 */
	SheetPane(Words words, Consumer<FormRange> pointed) {
		names = new ChoiceRow("form-sheets", words.get("sheets"), false, this::chosen).bare();
		grid = new SheetGrid(words, pointed);
		VBox.setVgrow(grid, Priority.ALWAYS);
		Named.styled(this, "form-pointing");
		getChildren().addAll(names, grid);
	}

	/** Shows a form from its first sheet on. */
	void open(List<PreviewSheet> all) {
		sheets = all;
		names.show(
				IntStream.range(0, all.size())
						.mapToObj(each -> new ChoiceRow.Choice(String.valueOf(each), all.get(each).name())).toList(),
				List.of());
		turnTo(all.getFirst().name());
	}

	/** One is always chosen: to press it once more changes nothing. */
	private void chosen(List<String> ids) {
		turnTo(ids.isEmpty() ? name : sheets.get(Integer.parseInt(ids.getFirst())).name());
	}

	/** Turns to a sheet; whether people can see it. */
	private boolean turnTo(String wanted) {
		int index = IntStream.range(0, sheets.size()).filter(each -> sheets.get(each).name().equalsIgnoreCase(wanted))
				.findFirst().orElse(-1);
		if (index >= 0) {
			if (!sheets.get(index).name().equals(name)) {
				name = sheets.get(index).name();
				grid.show(sheets.get(index));
			}
			names.show(names.choices(), List.of(String.valueOf(index)));
			mark();
		}
		return index >= 0;
	}

	/** Shows where something goes, and turns there if it has a place. */
	void look(Optional<FormPlace> place) {
		current = place.flatMap(FormPlace::at);
		current.filter(each -> turnTo(each.sheet())).ifPresent(each -> grid.reveal(each.row(), each.column()));
		mark();
	}

	/** Shows all cells that take something; the sheet stays. */
	void show(FormDraft draft, Optional<FormPlace> looked) {
		placed = draft.places().stream().flatMap(each -> each.at().stream()).toList();
		current = looked.flatMap(FormPlace::at);
		mark();
	}

	/** Shows what will stand in cells. */
	void fill(Map<FormRange, String> cells) {
		filled = cells;
		mark();
	}

	private void mark() {
		grid.mark(new SheetMarks(name, placed, current, filled));
	}

	/** The focus goes to the cells. */
	void focus() {
		grid.focus();
	}
}
