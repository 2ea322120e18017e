package org.entrypoint.locale;

/** Words that are written from right to left, such as Arabic and Hebrew ones, among others. */
public final class BidiText {
	private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
	private static final char FIRST_STRONG_ISOLATE = '\u2068';
	private static final char POP_ISOLATE = '\u2069';

	private BidiText() {
	}

	/** Whether any letter of {@code text} belongs to a script that is written from right to left. */
	public static boolean isRightToLeft(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= FIRST_RIGHT_TO_LEFT) {
				byte direction = Character.getDirectionality(text.codePointAt(at));
				if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
						|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The parts of a sentence, each text that holds letters from right to left between invisible marks, so that the
	 * numbers and brackets around it keep their place. All other parts stay as they are.
	 */
	public static Object[] isolated(Object... parts) {
		Object[] isolated = parts.clone();
		for (int index = 0; index < parts.length; index++) {
			if (parts[index] instanceof String text && isRightToLeft(text)) {
				isolated[index] = FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
			}
		}
		return isolated;
	}
}
