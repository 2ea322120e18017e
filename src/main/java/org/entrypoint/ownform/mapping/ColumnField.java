package org.entrypoint.ownform.mapping;

import org.entrypoint.workshop.rating.Axis;
import org.jspecify.annotations.Nullable;

/** What a column can take beside the labels of another one. */
public enum ColumnField implements Coded {
	/** How pressing change is, beside dimensions. */
	PRESSING("needs.pressing", Axis.PRESSING),
	/** How far it holds in all schools, beside statements. */
	ALL_SCHOOLS("strengths.allSchools", Axis.ALL_SCHOOLS),
	/** How far it holds in the highest-need schools, beside statements. */
	HIGHEST_NEED("strengths.highestNeed", Axis.HIGHEST_NEED),
	/** Whether they are in place, beside conditions. */
	IN_PLACE("conditions.inPlace", Axis.IN_PLACE),
	/** Whether they are used, beside conditions. */
	USED("conditions.used", Axis.USED),
	/** What the rule was first for, beside conditions. */
	MEANT_FOR("conditions.meantFor", null),
	/** What the rule causes now, beside conditions. */
	CAUSES_NOW("conditions.causesNow", null),
	/** Whether the chosen entry point meets them, beside tests. */
	TEST("tests.met", Axis.TEST),
	/** Whether the chosen entry point moves them, beside dimensions. */
	RIPPLE("tests.ripple", Axis.RIPPLE);

	private final String code;
	private final @Nullable Axis axis;

	ColumnField(String code, @Nullable Axis axis) {
		this.code = code;
		this.axis = axis;
	}

	@Override
	public String code() {
		return code;
	}

	/** The axis of the ratings; null where it takes words. */
	public @Nullable Axis axis() {
		return axis;
	}
}
