package org.entrypoint.ownform.mapping;

import org.entrypoint.workshop.plan.Horizon;

/** Which actions of the plan a table takes. */
public enum PlanFilter implements Coded {
	/** Every action. */
	ANY("plan"),
	/** What is done now. */
	NOW("plan.now"),
	/** What is built toward. */
	TOWARD("plan.toward");

	private final String code;

	PlanFilter(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return code;
	}

	/** Whether actions of this horizon are taken. */
	public boolean takes(Horizon horizon) {
		return switch (this) {
			case ANY -> true;
			case NOW -> horizon == Horizon.NOW;
			case TOWARD -> horizon == Horizon.TOWARD;
		};
	}
}
