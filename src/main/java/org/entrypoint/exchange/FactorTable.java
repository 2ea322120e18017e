package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Choices;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;

/** What else to weigh: each factor with what it does to each entry point. */
public final class FactorTable {
	private static final int ROOM = 4;
	private final Terms terms;
	private final List<Dimension> dimensions;

	FactorTable(Terms terms) {
		this.terms = terms;
		this.dimensions = terms.workshop().diagnostic().dimensions();
	}

	void into(Rows rows) {
		List<Cell> heads = new ArrayList<>(List.of(terms.head("factor"), terms.head("note"), terms.head("next")));
		Choices effects = terms.lists().under("factor.effect");
		dimensions.forEach(each -> heads.add(new Cell.Head(name(each), effects, Cell.Below.CHOSEN)));
		rows.table(Tables.FACTORS, heads);
		terms.workshop().factors().forEach(factor -> row(rows, factor));
		if (terms.workshop().factors().isEmpty() && !terms.isBlank()) {
			rows.row("", terms.notDiscussed());
		}
		rows.room(ROOM, heads.size());
	}

	private void row(Rows rows, Factor factor) {
		List<Cell> cells = new ArrayList<>(
				List.of(new Cell.Words(factor.title()), terms.said(factor.note()), terms.day(factor.next(), "noDate")));
		dimensions.forEach(each -> cells.add(effect(factor.effect(each.id()))));
		rows.row(factor.id(), cells);
	}

	private Cell effect(Effect effect) {
		return effect == Effect.UNSAID ? terms.notDiscussed() : new Cell.Words(terms.of(effect));
	}

	/** The head over what the factors do to an entry point. */
	public static String name(Dimension dimension) {
		return dimension.number() + ". " + dimension.shortTitle();
	}
}
