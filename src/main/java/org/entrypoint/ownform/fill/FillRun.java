package org.entrypoint.ownform.fill;

import org.entrypoint.ownform.content.FormWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.ownform.copy.sheet.CellContent;
import org.entrypoint.ownform.copy.FormCell;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.FillObstacle;
import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.exchange.incoming.CellArea;
import org.entrypoint.exchange.workbook.SafeText;

/** One filling of one copy: what is done, and what is to be told of it. */
final class FillRun {
	private final FormCopy copy;
	private final FormWords words;
	private final List<UnfilledCell> notFilled = new ArrayList<>();
	private final List<Unplaced> noPlace = new ArrayList<>();
	private final Set<Object> mapped = new HashSet<>();
	private int unsaid;

	FillRun(FormCopy copy, FormWords words) {
		this.copy = copy;
		this.words = words;
	}

	FormCopy copy() {
		return copy;
	}

	/** Remembers that the mapping has a place for something. */
	void map(Object key) {
		mapped.add(key);
	}

	boolean isMapped(Object key) {
		return mapped.contains(key);
	}

	/** Remembers that the workshop has nothing to say at a place. */
	void unsaid() {
		unsaid++;
	}

	/** Where a spot is; nothing if the form does not know its name, which is told. */
	Optional<FormCell> cell(CellLocation spot, String what) {
		return switch (spot) {
			case CellLocation.At at -> Optional.of(new FormCell(at.sheet(), at.cell()));
			case CellLocation.Called(String name) -> {
				Optional<FormCell> found = copy.called(name);
				if (found.isEmpty()) {
					refuse(name, what, words.get("noName"));
				}
				yield found;
			}
		};
	}

	/** Fills a cell, or tells why not; whether it was filled. */
	boolean fill(FormCell cell, CellContent content, boolean replaces, String what) {
		Optional<FillObstacle> obstacle = copy.obstacle(cell, replaces);
		obstacle.ifPresent(each -> refuse(cell.toString(), what, why(each, cell)));
		if (obstacle.isEmpty()) {
			copy.fill(cell, content instanceof CellContent.Words(String text) ? kept(text, what) : content);
		}
		return obstacle.isEmpty();
	}

	private String why(FillObstacle obstacle, FormCell cell) {
		if (obstacle == FillObstacle.MERGED) {
			return words.get("FillObstacle.MERGED", copy.plan(cell.sheet()).flatMap(each -> each.merged(cell.address()))
					.map(CellArea::first).map(Object::toString).orElse(""));
		}
		return words.of(obstacle);
	}

	/** As much of a text as a cell can hold. */
	private CellContent.Words kept(String text, String what) {
		String mended = Text.mend(text);
		int end = SafeText.kept(mended);
		if (end == mended.length()) {
			return new CellContent.Words(mended);
		}
		int cut = Character.isHighSurrogate(mended.charAt(end - 2)) ? end - 2 : end - 1;
		noPlace.add(
				new Unplaced(Unplaced.Why.CUT, what, mended.length() - cut, FormWords.excerpt(mended.substring(cut))));
		return new CellContent.Words(mended.substring(0, cut) + "…");
	}

	void refuse(String where, String what, String why) {
		notFilled.add(new UnfilledCell(where, FormWords.excerpt(what), why));
	}

	void tell(Unplaced what) {
		noPlace.add(what);
	}

	/** The cell below; below all cells that it is merged with. */
	FormCell below(FormCell cell) {
		int rows = copy.plan(cell.sheet()).flatMap(each -> each.merged(cell.address()))
				.map(each -> each.last().row() - cell.address().row() + 1).orElse(1);
		return cell.moved(rows, 0);
	}

	/** What is to be told once the copy is made. */
	FillReport listing() {
		return new FillReport(copy.filled(), unsaid, notFilled, noPlace, copy.form().lostMacros(),
				copy.clipped().stream().map(FormCell::toString).toList());
	}
}
