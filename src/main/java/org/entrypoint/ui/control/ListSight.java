package org.entrypoint.ui.control;

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
					list.scrollTo(index); // only now the toolkit knows how high the rows are
				}
			});
		}
	}

	/** Whether a row is in sight as a whole. */
	boolean isWhole(int index) {
		if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null
				|| index < flow.getFirstVisibleCell().getIndex() || index > flow.getLastVisibleCell().getIndex()) {
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
