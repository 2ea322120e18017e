package org.entrypoint.ownform.content;

import java.util.List;
import org.entrypoint.locale.Words;

/** What is said about a form, and what forms call things. */
public final class FormWords {
	private static final int EXCERPT = 60;
	private final Words own = new Words("org.entrypoint.ownform.content.form");
	private final Words report = new Words("org.entrypoint.exchange.report");

	/** The words under {@code key}, a message format where there are {@code parts}. */
	public String get(String key, Object... parts) {
		return parts.length == 0 ? own.get(key) : own.plain(key, parts);
	}

	/** The name of something that a mapping can take. */
	public String of(Enum<?> constant) {
		return own.of(constant);
	}

	/** The same words as in the workbook. */
	public String inReport(String key) {
		return report.get(key);
	}

	/** The words of the workbook for a constant of the workshop. */
	public String inReport(Enum<?> constant) {
		return report.of(constant);
	}

	/** What forms may call something. */
	public List<String> labels(Enum<?> constant) {
		return own.understood("label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), "\\|");
	}

	/** The first words of a text, on one line. */
	public static String excerpt(String text) {
		String line = text.replace('\n', ' ').strip();
		if (line.codePointCount(0, line.length()) <= EXCERPT) {
			return line;
		}
		String start = line.substring(0, line.offsetByCodePoints(0, EXCERPT));
		int space = start.lastIndexOf(' ');
		return (space > EXCERPT / 2 ? start.substring(0, space) : start) + "…";
	}
}
