package org.entrypoint.workshop.rating;

/**
 * What the room said about the rule behind a condition that it wants to change. Many constraints are unintended effects
 * of well-meant rules.
 *
 * @param condition the condition's id
 * @param change whether the room wants to change it
 * @param meantFor what the rule was first for
 * @param causesNow what it causes now
 */
public record RuleStory(String condition, boolean change, String meantFor, String causesNow) {
	/** Nothing said about this condition. */
	public static RuleStory blank(String condition) {
		return new RuleStory(condition, false, "", "");
	}

	/** The same story, of a condition that the room wants to change, or not. */
	public RuleStory withChange(boolean next) {
		return new RuleStory(condition, next, meantFor, causesNow);
	}

	/** The same story with what the rule was first for. */
	public RuleStory withMeantFor(String text) {
		return new RuleStory(condition, change, text, causesNow);
	}

	/** The same story with what the rule causes now. */
	public RuleStory withCausesNow(String text) {
		return new RuleStory(condition, change, meantFor, text);
	}

	/** Whether there is nothing to keep. */
	public boolean isBlank() {
		return !change && meantFor.isEmpty() && causesNow.isEmpty();
	}
}
