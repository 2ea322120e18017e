package org.entrypoint.workshop.edit;

/**
 * Why an edit was refused.
 *
 * @param reason which rule it broke
 * @param about id or field that broke it, never the room's words
 */
public record Refusal(Reason reason, String about) {
	/** The rules an edit can break. */
	public enum Reason {
		/** There is nothing with this id. */
		UNKNOWN,
		/** The id is already taken. */
		TAKEN,
		/** The id is empty, too long, or holds characters that ids may not hold. */
		BAD_ID,
		/** Something must be said: the text is empty. */
		EMPTY,
		/** The text is longer than may be kept. */
		TOO_LONG,
		/** The text holds characters that cannot be kept in a file or a workbook. */
		BAD_TEXT,
		/** The number is outside its range. */
		OUT_OF_RANGE,
		/** The two parts exclude each other. */
		CONTRADICTION,
		/** It belongs to the diagnostic and stays. */
		FIXED,
		/** There is no room for more. */
		TOO_MANY,
		/** The workshop is only read. */
		TO_READ
	}
}
