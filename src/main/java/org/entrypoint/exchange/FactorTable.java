package org.entrypoint.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.workshop.Effect;
import org.entrypoint.workshop.Factor;

/** What else to weigh: each factor with the entry points that it helps, hinders, or does neither to. */
final class FactorTable {
	private static final int ROOM = 4;
	private static final List<Effect> EFFECTS = List.of(Effect.HELPS, Effect.NEUTRAL, Effect.HINDERS, Effect.UNSAID);
	private final Terms terms;

	FactorTable(Terms terms) {
		this.terms = terms;
	}

	void into(Rows rows) {
		rows.header("factor", "note", "helps", "neutral", "hinders", "unsaid", "next");
		terms.workshop().factors().forEach(factor -> row(rows, factor));
		rows.room(ROOM, 7);
	}

	private void row(Rows rows, Factor factor) {
		List<Cell> effects = EFFECTS.stream().map(effect -> entryPoints(factor, effect)).toList();
		rows.row(factor.id(), new Cell.Words(factor.title()), terms.said(factor.note()), effects.get(0), effects.get(1),
				effects.get(2), effects.get(3), terms.day(factor.next(), "noDate"));
	}

	private Cell entryPoints(Factor factor, Effect effect) {
		if (terms.isBlank()) {
			return new Cell.Field();
		}
		return new Cell.Words(
				terms.workshop().diagnostic().dimensions().stream().filter(each -> factor.effect(each.id()) == effect)
						.map(FactorTable::name).collect(Collectors.joining("\n")));
	}

	private static String name(Dimension dimension) {
		return dimension.number() + ". " + dimension.shortTitle();
	}
}
