package org.entrypoint.exchange.incoming.archive;

import org.entrypoint.diagnostic.Text;

/** Names out of a file that nobody has checked yet, as they may stand in a message. */
final class Shown {
	private static final int LONGEST = 60;

	private Shown() {
	}

	/** The name, cut where it is too long for a message. */
	static String named(String name) {
		String shown = harmless(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
		return name.length() > LONGEST ? shown + "…" : shown;
	}

	/** The name on one line: what is no visible character, or would turn the line's direction, is marked. */
	static String harmless(String name) {
		StringBuilder shown = new StringBuilder(name.length());
		name.codePoints().forEach(each -> shown.appendCodePoint(isHarmless(each) ? each : Text.REPLACEMENT));
		return shown.toString();
	}

	private static boolean isHarmless(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE ->
				false;
			default -> true;
		};
	}
}
