package org.entrypoint.session.redaction;

/** Words that somebody wrote in their own way, by what they are about: they may tell who said them. */
public enum FreeText {
	/** Notes, and practices behind bright spots. */
	NOTES,
	/** Statements and conditions that the team added. */
	ITEMS,
	/** The rules behind conditions: what they were for, and what they cause. */
	RULES,
	/** What else to weigh. */
	FACTORS,
	/** Why the room decided so, and who saw it differently. */
	DECISION,
	/** Actions, their first steps, and how one will know. */
	PLAN
}
