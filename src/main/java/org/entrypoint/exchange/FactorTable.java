package org.entrypoint.exchange;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.workshop.Effect;
import org.entrypoint.workshop.Factor;

/** What else to weigh: each factor with what it does to each entry point. */
final class FactorTable {
	private static final int ROOM = 4;
	private final Terms terms;
	private final List<Dimension> dimensions;

	FactorTable(Terms terms) {
		this.terms = terms;
		this.dimensions = terms.workshop().diagnostic().dimensions();
	}

	void into(Rows rows) {
		List<String> heads = new ArrayList<>(List.of(terms.get("head.factor")));
		dimensions.forEach(each -> heads.add(each.number() + ". " + each.shortTitle()));
		heads.addAll(List.of(terms.get("head.next"), terms.get("head.note")));
		rows.header(heads);
		terms.workshop().factors().forEach(factor -> rows.row(factor.id(), cells(factor)));
		rows.room(ROOM, heads.size());
	}

	private List<Cell> cells(Factor factor) {
		List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(factor.title())));
		for (Dimension dimension : dimensions) {
			Effect effect = factor.effect(dimension.id());
			cells.add(effect == Effect.UNSAID ? terms.notDiscussed() : new Cell.Words(terms.of(effect)));
		}
		cells.add(terms.day(factor.next(), "noDate"));
		cells.add(terms.said(factor.note()));
		return cells;
	}
}
