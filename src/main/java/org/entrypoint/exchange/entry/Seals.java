package org.entrypoint.exchange.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A short sum of each row as it left. With it, what somebody typed into a workbook is told apart from what changed in
 * the program meanwhile: a row that still has its sum was not touched.
 */
public final class Seals {
	private static final String MARK = "#rows ";
	/** How many characters stand in one cell; Excel keeps 32,767. */
	private static final int ROOM = 8_000;
	private final Map<String, String> sums;

	private Seals(Map<String, String> sums) {
		this.sums = Collections.unmodifiableMap(new HashMap<>(sums));
	}

	/** The sums of rows, spelled for as many cells as they need. */
	public static List<String> spelled(List<Entry> entries) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder(MARK);
		RowSums sums = new RowSums();
		for (Entry each : entries) {
			if (cell.length() > ROOM) {
				cells.add(cell.toString());
				cell = new StringBuilder(MARK);
			}
			cell.append(sums.name(each.key())).append(sums.sum(each));
		}
		cells.add(cell.toString());
		return cells;
	}

	/** The sums that stand in these cells; what does not look like one is passed over. */
	public static Seals of(List<String> cells) {
		Map<String, String> sums = new HashMap<>();
		for (String cell : cells) {
			if (isSpelled(cell)) {
				int each = RowSums.NAME + RowSums.SUM;
				for (int start = MARK.length(); start + each <= cell.length(); start += each) {
					sums.put(cell.substring(start, start + RowSums.NAME),
							cell.substring(start + RowSums.NAME, start + each));
				}
			}
		}
		return new Seals(sums);
	}

	/** Whether a cell holds sums. */
	public static boolean isSpelled(String cell) {
		return cell.startsWith(MARK);
	}

	/** Whether there is none: the sheet that holds them is gone. */
	public boolean isEmpty() {
		return sums.isEmpty();
	}

	/** Whether a row stood there when the workbook left. */
	public boolean holds(Entry.Key key) {
		return sums.containsKey(new RowSums().name(key));
	}

	/** Whether a row is as it was when the workbook left. */
	public boolean isUntouched(Entry entry) {
		RowSums now = new RowSums();
		return now.sum(entry).equals(sums.get(now.name(entry.key())));
	}
}
