package org.entrypoint.exchange.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows below a heading are about. It stands beside the heading where nobody sees it, so that a program finds
 * the rows again after sheets were renamed and columns inserted.
 *
 * @param kind what stands there
 * @param subject what it is about, as {@link Kind} says; empty for nothing
 * @param under id of the issue that notes stand under; empty for none
 */
public record Section(Kind kind, String subject, String under) {
	/** Something that is only shown here; it is changed on another sheet, or follows from others. */
	public static final Section VIEW = new Section(Kind.VIEW);
	private static final Pattern MARK = Pattern.compile("#([a-z_]+)(?: ([^\\s(]+))?(?: ([^\\s(]+))?");

	/** What stands in a section. */
	public enum Kind {
		/** The title of the whole; its subject is the content in small letters. */
		BOOK,
		/** What was known before. */
		SETUP,
		/** Where the team starts. */
		DECISION,
		/** The notes of the place that is its subject. */
		NOTES,
		/** The notes beside the ratings of the focus area that is its subject. */
		EVIDENCE,
		/** When each issue began. */
		ONSETS,
		/** How pressing change is in each dimension. */
		PRESSING,
		/** The statements of the dimension that is its subject. */
		STRENGTHS,
		/** The conditions of the dimension that is its subject. */
		CONDITIONS,
		/** The rules behind conditions. */
		STORIES,
		/** What else to weigh. */
		FACTORS,
		/** The tests of the entry point of the dimension that is its subject; none while nobody chose one. */
		TESTS,
		/** The actions. */
		ACTIONS,
		/** Every note. */
		ALL_NOTES,
		/** Nothing that is typed here. */
		VIEW
	}

	/** A section without a subject. */
	public Section(Kind kind) {
		this(kind, "", "");
	}

	/** A section about something. */
	public Section(Kind kind, String subject) {
		this(kind, subject, "");
	}

	/** Whether its rows stand in the same table as those of the section before it, below the same heads. */
	public boolean continues(Section before) {
		return kind == Kind.NOTES && before.kind == Kind.NOTES && subject.equals(before.subject);
	}

	/** How it is spelled beside its heading; no id begins like that. */
	public String mark() {
		return Stream.of("#" + kind.name().toLowerCase(Locale.ROOT), subject, under).filter(each -> !each.isEmpty())
				.reduce((one, other) -> one + " " + other).orElse("");
	}

	/** The section that is spelled like that; empty if it is none of ours. */
	public static Optional<Section> of(String mark) {
		Matcher spelled = MARK.matcher(mark);
		if (!spelled.matches()) {
			return Optional.empty();
		}
		return Stream.of(Kind.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(spelled.group(1)))
				.findFirst().map(each -> new Section(each, given(spelled.group(2)), given(spelled.group(3))));
	}

	private static String given(@Nullable String group) {
		return group == null ? "" : group;
	}
}
