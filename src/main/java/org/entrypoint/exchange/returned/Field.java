package org.entrypoint.exchange.returned;

import java.util.function.Supplier;
import org.entrypoint.exchange.entry.Spot;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;

/** What typing under one head of a table does to what the row stands for. */
@FunctionalInterface
interface Field {
	/**
	 * The edit for what was typed; one that says what already stands changes nothing.
	 *
	 * @param now the workshop just before
	 * @param ids gives a new id each time
	 * @param id of what the row stands for
	 * @param typed what was typed
	 * @throws Unclear if it means nothing there
	 */
	Edit edit(Workshop now, Supplier<String> ids, String id, Typed typed) throws Unclear;

	/**
	 * The edit for a cell.
	 *
	 * @param before what stood there when the workbook left
	 * @param cell what stands there now
	 * @throws Unclear if nobody typed it, or if it means nothing there
	 */
	default Edit edit(Workshop now, Supplier<String> ids, String id, String before, Spot cell, String author)
			throws Unclear {
		return switch (cell.nature()) {
			case TYPED -> edit(now, ids, id, new Typed(before, cell.text(), author));
			case FORMULA -> throw new Unclear("unclear.formula");
			case FAULT -> throw new Unclear("unclear.fault", cell.text());
		};
	}

	/**
	 * What was typed into a cell.
	 *
	 * @param before what stood there when the workbook left
	 * @param after what stands there now
	 * @param author whose workbook it is, where somebody filled an empty one; empty otherwise
	 */
	record Typed(String before, String after, String author) {
	}
}
