package org.entrypoint.ownform.fill;

import org.entrypoint.ownform.content.CellFieldValues;
import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.content.LabeledItem;
import org.entrypoint.ownform.content.ListFieldValues;
import org.entrypoint.ownform.label.ColumnLabels;
import org.entrypoint.ownform.label.LabelMatches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.FillObstacle;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.MappingEntry;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.Workshop;

/** Fills a copy of a district's own form with what a workshop says. The form itself is only read. */
public final class FormFiller {
	private final Workshop workshop;
	private final FormWords words = new FormWords();
	private final CellFieldValues said;
	private final ListFieldValues lists;
	private final ColumnFieldValues columns;

	/** A filler that knows one workshop. */
	public FormFiller(Workshop workshop) {
		this.workshop = workshop;
		this.said = new CellFieldValues(workshop, words);
		this.lists = new ListFieldValues(workshop, words);
		this.columns = new ColumnFieldValues(workshop, words);
	}

	/**
	 * Fills a copy. What cannot be filled is left as it is and told; what was not discussed stays empty.
	 *
	 * @param file what messages call the form
	 * @param form the form, checked and read
	 * @param mapping which of its cells take what
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	public FilledCopy fill(Path file, IncomingForm form, Mapping mapping) throws Problem {
		FillRun filling = new FillRun(new FormCopy(file, form), words);
		for (MappingEntry entry : mapping.entries()) {
			switch (entry) {
				case CellMapping cell -> fill(filling, cell);
				case ListMapping list -> fill(filling, list);
				case ColumnMapping column -> fill(filling, column);
				case PlanMapping plan -> fill(filling, plan);
			}
		}
		new UnmappedContent(workshop, words).tell(filling);
		byte[] bytes = filling.copy().bytes();
		return new FilledCopy(file, bytes, filling.copy().contents(), filling.listing());
	}

	private void fill(FillRun filling, CellMapping cell) {
		String what = words.of(cell.takes());
		Optional<CellContent> content = said.of(cell.takes());
		filling.map(cell.takes());
		if (content.isEmpty()) {
			filling.unsaid();
			return;
		}
		filling.cell(cell.at(), what).ifPresent(at -> filling.fill(at, content.get(), cell.replaces(), what));
	}

	private void fill(FillRun filling, ListMapping list) {
		if (!lists.know(list.takes())) {
			filling.refuse(list.at().toString(), list.takes(), words.get("noList"));
			return;
		}
		String what = lists.name(list.takes());
		List<ListFieldValues.Line> lines = lists.of(list.takes(), list.which());
		lines.forEach(each -> filling.map(each.key()));
		if (lines.isEmpty()) {
			filling.unsaid();
			return;
		}
		Optional<FormCell> first = filling.cell(list.at(), what);
		if (first.isPresent() && list.isJoined()) {
			String joined = lines.stream().map(ListFieldValues.Line::text).collect(Collectors.joining("\n"));
			filling.fill(first.get(), new CellContent.Words(joined), list.replaces(), what);
		} else if (first.isPresent()) {
			downward(filling, list, first.get(), lines, what);
		}
	}

	private static void downward(FillRun filling, ListMapping list, FormCell first, List<ListFieldValues.Line> lines,
			String what) {
		int done = 0;
		FormCell cell = first;
		for (int box = 0; box < list.rows() && done < lines.size(); box++) {
			if (filling.fill(cell, new CellContent.Words(lines.get(done).text()), list.replaces(), what)) {
				done++;
			} else if (box == 0 && filling.copy().plan(cell.sheet()).isEmpty()) {
				break;
			}
			cell = filling.below(cell);
		}
		if (done < lines.size()) {
			filling.tell(new Unplaced(Unplaced.Why.NO_ROOM, FormWords.excerpt(what), lines.size() - done,
					FormWords.excerpt(lines.get(done).text())));
		}
	}

	private void fill(FillRun filling, ColumnMapping column) {
		String what = words.of(column.takes());
		String where = column.sheet() + "!" + new CellAddress(column.first(), column.labels());
		Optional<IncomingSheet> sheet = filling.copy().form().book().sheet(column.sheet());
		if (sheet.isEmpty() || filling.copy().plan(column.sheet()).isEmpty()) {
			filling.refuse(where, what, words.of(sheet.isEmpty() ? FillObstacle.NO_SHEET : FillObstacle.NO_CELLS));
			return;
		}
		List<String> ids = columns.items(column.takes()).stream().map(LabeledItem::id).toList();
		column.words().keySet().stream().filter(each -> !ids.contains(each))
				.forEach(each -> filling.refuse(where, words.get("beside", what, each), words.get("noId")));
		LabelMatches<Integer> rows = ColumnLabels.of(column, columns.items(column.takes()), sheet.get());
		List<LabeledItem> unlike = new ArrayList<>();
		for (LabeledItem item : columns.items(column.takes())) {
			filling.map(columns.key(column.takes(), item.id()));
			Optional<CellContent> content = columns.of(column.takes(), item.id(), column.as());
			Optional<Integer> row = rows.label(item.id());
			String named = words.get("beside", what, FormWords.excerpt(item.texts().getFirst()));
			if (content.isEmpty()) {
				row.ifPresent(each -> filling.unsaid());
			} else if (rows.isTwice(item.id())) {
				filling.refuse(where, named, words.get("twoLabels"));
			} else if (row.isEmpty()) {
				unlike.add(item);
			} else {
				filling.fill(new FormCell(column.sheet(), new CellAddress(row.get(), column.values())), content.get(),
						column.replaces(), named);
			}
		}
		refuse(filling, where, what, unlike);
	}

	/** A form asks for some of the statements; the others are told in one line. */
	private void refuse(FillRun filling, String where, String what, List<LabeledItem> unlike) {
		if (unlike.isEmpty()) {
			return;
		}
		String first = FormWords.excerpt(unlike.getFirst().texts().getFirst());
		String ids = unlike.stream().map(LabeledItem::id).collect(Collectors.joining(", "));
		filling.refuse(where, unlike.size() == 1 ? words.get("beside", what, first) : what,
				unlike.size() == 1 ? words.get("noLabel", ids) : words.get("noLabels", unlike.size(), first, ids));
	}

	private void fill(FillRun filling, PlanMapping table) {
		List<Action> actions = workshop.actions().stream().filter(each -> table.takes().takes(each.horizon())).toList();
		actions.forEach(each -> map(filling, table, each));
		if (actions.isEmpty()) {
			filling.unsaid();
			return;
		}
		Map.Entry<PlanColumn, Integer> leading = table.columns().entrySet().iterator().next();
		FormCell cell = new FormCell(table.sheet(), new CellAddress(table.row(), leading.getValue()));
		int done = 0;
		for (int row = 0; row < table.rows() && done < actions.size(); row++) {
			Action action = actions.get(done);
			if (lead(filling, table, cell, action, leading.getKey())) {
				rest(filling, table, cell, action, leading.getKey());
				done++;
			} else if (row == 0 && filling.copy().plan(cell.sheet()).isEmpty()) {
				break;
			}
			cell = filling.below(cell);
		}
		if (done < actions.size()) {
			filling.tell(new Unplaced(Unplaced.Why.NO_ROOM, words.of(table.takes()), actions.size() - done,
					FormWords.excerpt(actions.get(done).what())));
		}
	}

	/** Which of an action's marks have a column; a table of what is done now says that it is now. */
	private static void map(FillRun filling, PlanMapping table, Action action) {
		filling.map(action.id());
		table.columns().keySet().forEach(mark -> filling.map(key(action, mark)));
		if (table.takes() != PlanFilter.ANY) {
			filling.map(key(action, PlanColumn.HORIZON));
		}
	}

	/** What names a mark of an action, so that it is told to have a place or none. */
	static Object key(Action action, PlanColumn mark) {
		return List.of(action.id(), mark);
	}

	/** Fills the first cell of a row; of what was not said it stays empty. Whether the row is this action's. */
	private boolean lead(FillRun filling, PlanMapping table, FormCell cell, Action action, PlanColumn mark) {
		return said.of(action, mark).map(content -> filling.fill(cell, content, table.replaces(), action.what()))
				.orElseGet(() -> filling.copy().obstacle(cell, table.replaces()).isEmpty());
	}

	private void rest(FillRun filling, PlanMapping table, FormCell first, Action action, PlanColumn leading) {
		table.columns().forEach((mark, column) -> {
			FormCell cell = new FormCell(table.sheet(), new CellAddress(first.address().row(), column));
			if (mark != leading) {
				said.of(action, mark).ifPresent(content -> filling.fill(cell, content, table.replaces(),
						words.get("beside", words.of(mark), action.what())));
			}
		});
	}
}
