package org.entrypoint.ownform.copy;

import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.sheet.CellStyles;
import org.entrypoint.ownform.copy.sheet.CellXml;
import org.entrypoint.ownform.copy.sheet.RowHeights;
import org.entrypoint.ownform.copy.sheet.SheetFiller;
import org.entrypoint.ownform.copy.sheet.SheetLayout;
import org.entrypoint.ownform.copy.sheet.TableHeaders;
import org.entrypoint.ownform.copy.sheet.UnsupportedForm;
import org.entrypoint.ownform.copy.xml.XmlText;
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
final class CopySheet {
	private final IncomingSheet sheet;
	private final XmlText xml;
	private final SheetLayout plan;
	private final TableHeaders heads;
	private final Map<CellAddress, CellContent> filled = new TreeMap<>(
			Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column));

	CopySheet(IncomingForm form, IncomingSheet sheet, String part) throws CharacterCodingException {
		this.sheet = sheet;
		this.xml = XmlText.of(form.parts().getOrDefault(part, new byte[0]));
		this.plan = new SheetLayout(xml.text());
		this.heads = new TableHeaders(form, part);
	}

	String name() {
		return sheet.name();
	}

	SheetLayout plan() {
		return plan;
	}

	Map<CellAddress, CellContent> filled() {
		return filled;
	}

	/** Why a cell cannot be filled; nothing if it can. */
	Optional<FillObstacle> obstacle(CellAddress cell, boolean replaces) {
		if (!cell.exists()) {
			return Optional.of(FillObstacle.OUTSIDE);
		}
		if (plan.merged(cell).filter(each -> !each.first().equals(cell)).isPresent()) {
			return Optional.of(FillObstacle.MERGED);
		}
		Optional<IncomingValue> value = sheet.row(cell.row()).flatMap(each -> each.cell(cell.column()));
		if (value.filter(IncomingValue.Formula.class::isInstance).isPresent()) {
			return Optional.of(FillObstacle.FORMULA);
		}
		if (filled.containsKey(cell)) {
			return Optional.of(FillObstacle.TWICE);
		}
		if (heads.hold(cell)) {
			return Optional.of(FillObstacle.TABLE_HEAD);
		}
		return value.filter(each -> !replaces && !isBlank(each)).map(each -> FillObstacle.HOLDS);
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
	byte[] part(CellXml cells, CellStyles styles, boolean dropsResults, Consumer<FormCell> clipped)
			throws UnsupportedForm {
		SheetFiller filling = new SheetFiller(xml.text(), filled, cells, new RowHeights(plan, styles), dropsResults);
		byte[] part = xml.with(filling.text()).bytes();
		filling.clipped().forEach(each -> clipped.accept(new FormCell(sheet.name(), each)));
		return part;
	}
}
