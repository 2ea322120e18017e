package org.entrypoint.exchange.filled.form;

import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.Comparator;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.exchange.incoming.IncomingSheet;
import org.entrypoint.exchange.incoming.IncomingValue;

/** One sheet of a form, and what is filled into it. */
final class FormSheet {
	private final IncomingSheet sheet;
	private final Xml xml;
	private final SheetPlan plan;
	private final TableHeads heads;
	private final Map<CellAddress, CellContent> filled = new TreeMap<>(
			Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column));

	FormSheet(IncomingForm form, IncomingSheet sheet, String part) throws CharacterCodingException {
		this.sheet = sheet;
		this.xml = Xml.of(form.parts().getOrDefault(part, new byte[0]));
		this.plan = new SheetPlan(xml.text());
		this.heads = new TableHeads(form, part);
	}

	String name() {
		return sheet.name();
	}

	SheetPlan plan() {
		return plan;
	}

	Map<CellAddress, CellContent> filled() {
		return filled;
	}

	/** Why a cell cannot be filled; nothing if it can. */
	Optional<Obstacle> obstacle(CellAddress cell, boolean replaces) {
		if (!cell.exists()) {
			return Optional.of(Obstacle.OUTSIDE);
		}
		if (plan.merged(cell).filter(each -> !each.first().equals(cell)).isPresent()) {
			return Optional.of(Obstacle.MERGED);
		}
		Optional<IncomingValue> value = sheet.row(cell.row()).flatMap(each -> each.cell(cell.column()));
		if (value.filter(IncomingValue.Formula.class::isInstance).isPresent()) {
			return Optional.of(Obstacle.FORMULA);
		}
		if (filled.containsKey(cell)) {
			return Optional.of(Obstacle.TWICE);
		}
		if (heads.hold(cell)) {
			return Optional.of(Obstacle.TABLE_HEAD);
		}
		return value.filter(each -> !replaces && !isBlank(each)).map(each -> Obstacle.HOLDS);
	}

	private static boolean isBlank(IncomingValue value) {
		return value instanceof IncomingValue.Words(String text) && text.isBlank();
	}

	boolean hasFormulas() {
		return sheet.rows().stream().flatMap(each -> each.cells().values().stream())
				.anyMatch(IncomingValue.Formula.class::isInstance);
	}

	/**
	 * The part of the sheet with everything that is filled into it.
	 *
	 * @param clipped hears the cells that cannot show all of it
	 */
	byte[] part(CellText cells, CellStyles styles, boolean dropsResults, Consumer<FormCell> clipped)
			throws UnusualForm {
		SheetFilling filling = new SheetFilling(xml.text(), filled, cells, new Heights(plan, styles), dropsResults);
		byte[] part = xml.with(filling.text()).bytes();
		filling.clipped().forEach(each -> clipped.accept(new FormCell(sheet.name(), each)));
		return part;
	}
}
