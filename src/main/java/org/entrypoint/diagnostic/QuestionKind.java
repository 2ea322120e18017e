package org.entrypoint.diagnostic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an answer to a guiding question is, and so which marks its notes carry. */
public enum QuestionKind {
	/** A note with the marks that every note has. */
	@JsonProperty("note")
	NOTE,
	/** An issue; exactly one issue can be the most critical one. */
	@JsonProperty("issue")
	ISSUE,
	/** A root cause, shown under its issue. */
	@JsonProperty("cause")
	CAUSE,
	/** When each issue began, seen from COVID. */
	@JsonProperty("onset")
	ONSET,
	/** An answer given twice: for all schools and for the highest-need schools. */
	@JsonProperty("scoped")
	SCOPED,
	/** A place where teachers are engaged or successful. */
	@JsonProperty("brightSpot")
	BRIGHT_SPOT,
	/** A condition and a practice that make a bright spot possible. */
	@JsonProperty("reason")
	REASON,
	/** Something to take to more schools or to do more fully. */
	@JsonProperty("growth")
	GROWTH,
	/** An answer that links back to strengths. */
	@JsonProperty("linked")
	LINKED,
	/** A change of rule that would open new room: who decides, and when next. */
	@JsonProperty("lever")
	LEVER,
	/** A further factor weighed per entry point. */
	@JsonProperty("factors")
	FACTORS
}
