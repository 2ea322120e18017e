package org.entrypoint.exchange.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Works out the sums of rows, one after the other. */
final class RowSums {
	/** How many digits stand for what a row is, and how many for what it says; two of them are a byte. */
	static final int NAME = 12;
	static final int SUM = 8;
	private static final HexFormat DIGITS = HexFormat.of();
	private final MessageDigest digest;

	RowSums() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What stands for a row. */
	String name(Entry.Key key) {
		return digits(key.section().mark() + '\n' + key.id(), NAME);
	}

	/** Blank cells make no difference, so that a column that somebody inserts does not make one either. */
	String sum(Entry entry) {
		StringBuilder all = new StringBuilder();
		entry.cells().forEach((head, spot) -> {
			if (spot.nature() == Spot.Nature.FORMULA) {
				all.append(head).append("\n=\n");
			} else if (!spot.text().isEmpty()) {
				all.append(head).append('\n').append(spot.text()).append('\n');
			}
		});
		return digits(all.toString(), SUM);
	}

	private String digits(String text, int count) {
		return DIGITS.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, count / 2);
	}
}
