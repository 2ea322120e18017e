package org.entrypoint.exchange.incoming;

import java.util.regex.Pattern;
import org.entrypoint.diagnostic.Text;

/** Texts as people see them in a cell. */
public final class CellText {
	/** The most characters that Excel keeps in a cell. */
	static final int LONGEST = 32_767;
	/** The most characters that a text of that length can take in a file: each may be spelled by its number. */
	static final int LONGEST_SPELLED = 7 * LONGEST;
	/** How a file spells a character by its number: ECMA-376 part 1, 22.9.2.19. */
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private CellText() {
	}

	/** What a text in a file says, with line ends as line feeds and characters that no file can hold marked. */
	public static String of(String spelled) {
		if (spelled.indexOf("_x") < 0) {
			return Text.mend(spelled);
		}
		StringBuilder text = new StringBuilder(spelled.length());
		var found = ESCAPE.matcher(spelled);
		int from = 0;
		while (found.find()) {
			text.append(spelled, from, found.start()).append((char) Integer.parseInt(found.group(1), 16));
			from = found.end();
		}
		return Text.mend(text.append(spelled, from, spelled.length()).toString());
	}
}
