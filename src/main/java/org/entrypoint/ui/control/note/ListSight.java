package org.entrypoint.ui.control.note;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.entrypoint.ui.base.Background;

/**
 * What is in sight of a list.
 *
 * @param list a list whose rows differ in height
 */
record ListSight(ListView<?> list) {
	/** Scrolls to a row; nothing happens for an index below 0. */
	void bring(int index) {
		if (index >= 0) {
			list.scrollTo(index);
			Background.later(() -> {
				if (index < list.getItems().size() && !isWhole(index)) {
					bringNow(index); // only now the toolkit knows how high the rows are
				}
			});
		}
	}

	/**
	 * Scrolls to a row now. The toolkit guesses where a row stands from heights that it saw before the style or the
	 * size of the letters changed; where it missed the row, it goes there from the end, which needs no guess.
	 */
	void bringNow(int index) {
		list.scrollTo(index);
		settle();
		if (!isBegun(index)) {
			list.scrollTo(list.getItems().size());
			settle();
			list.scrollTo(index);
			settle();
		}
	}

	/**
	 * Scrolls no further than it takes to have the end of a row in sight, and makes no row anew: it may hold the focus.
	 */
	void follow(int index) {
		settle();
		if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && isBegun(index)) {
			double below = flow.getVisibleCell(index).getBoundsInParent().getMaxY() - flow.getHeight();
			if (below > 0) {
				flow.scrollPixels(below);
			}
		}
	}

	private boolean isBegun(int index) {
		return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
				&& index >= flow.getFirstVisibleCell().getIndex() && index <= flow.getLastVisibleCell().getIndex();
	}

	/** Whether a row is in sight as a whole. */
	boolean isWhole(int index) {
		if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || !isBegun(index)) {
			return false;
		}
		Bounds row = flow.getVisibleCell(index).getBoundsInParent();
		return row.getMinY() >= -1 && row.getMaxY() <= flow.getHeight() + 1;
	}

	/** Lays the list out now. */
	void settle() {
		list.applyCss();
		list.layout();
	}
}
