package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Rows of grids that are higher than what stands in them. The toolkit's grid asks for heights before it knows how wide
 * its columns of so many per cent are, and leaves room for words that would wrap far more often.
 */
final class Gap {
	/** So many pixels nobody sees. */
	private static final double TOLERANCE = 6;

	private Gap() {
	}

	static List<Defect> in(String view, List<Shown> shown) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : shown) {
			if (each.node() instanceof GridPane grid) {
				needed(grid).forEach((row, needed) -> {
					double there = grid.getCellBounds(0, row).getHeight();
					if (there > needed + TOLERANCE) {
						defects.add(new Defect(Kind.GAP, view, String.format(Locale.ROOT,
								"%s row %d needs %.0f of %.0f", each.name(), row, needed, there)));
					}
				});
			}
		}
		return defects;
	}

	/** How high each row has to be; one in which something begins that stands in several rows is not looked at. */
	private static Map<Integer, Double> needed(GridPane grid) {
		Map<Integer, Double> needed = new TreeMap<>();
		for (Node each : grid.getChildren()) {
			Integer row = GridPane.getRowIndex(each);
			Integer rows = GridPane.getRowSpan(each);
			needed.merge(row == null ? 0 : row,
					rows != null && rows > 1 ? Double.MAX_VALUE : each.prefHeight(each.getLayoutBounds().getWidth()),
					Math::max);
		}
		return needed;
	}
}
