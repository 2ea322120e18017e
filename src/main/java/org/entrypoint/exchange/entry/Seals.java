package org.entrypoint.exchange.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short sum of each row as it left. With it, what somebody typed into a workbook is told apart from what changed in
 * the program meanwhile: a row that still has its sum was not touched.
 */
public final class Seals {
	private static final String MARK = "#rows ";
	private static final int NAME = 12;
	private static final int SUM = 8;
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
		for (Entry each : entries) {
			if (cell.length() > ROOM) {
				cells.add(cell.toString());
				cell = new StringBuilder(MARK);
			}
			cell.append(name(each.key())).append(sum(each));
		}
		cells.add(cell.toString());
		return cells;
	}

	/** The sums that stand in these cells; what does not look like one is passed over. */
	public static Seals of(List<String> cells) {
		Map<String, String> sums = new HashMap<>();
		for (String cell : cells) {
			if (isSpelled(cell)) {
				int each = NAME + SUM;
				for (int start = MARK.length(); start + each <= cell.length(); start += each) {
					sums.put(cell.substring(start, start + NAME), cell.substring(start + NAME, start + each));
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
		return sums.containsKey(name(key));
	}

	/** Whether a row is as it was when the workbook left. */
	public boolean isUntouched(Entry entry) {
		return Optional.ofNullable(sums.get(name(entry.key()))).filter(sum(entry)::equals).isPresent();
	}

	private static String name(Entry.Key key) {
		return digest(key.section().mark() + '\n' + key.id()).substring(0, NAME);
	}

	/** Blank cells make no difference, so that a column that somebody inserts does not make one either. */
	private static String sum(Entry entry) {
		StringBuilder all = new StringBuilder();
		entry.cells().forEach((head, spot) -> {
			if (spot.nature() == Spot.Nature.FORMULA) {
				all.append(head).append("\n=\n");
			} else if (!spot.text().isEmpty()) {
				all.append(head).append('\n').append(spot.text()).append('\n');
			}
		});
		return digest(all.toString()).substring(0, SUM);
	}

	private static String digest(String text) {
		try {
			byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
