package org.entrypoint.exchange.filled.mapping;

import org.entrypoint.workshop.plan.Horizon;

/** Which actions of the plan a table takes. */
public enum When implements Named {
	/** Every action. */
	ANY("plan"),
	/** What is done now. */
	NOW("plan.now"),
	/** What is built toward. */
	TOWARD("plan.toward");

	private final String spelled;

	When(String spelled) {
		this.spelled = spelled;
	}

	@Override
	public String spelled() {
		return spelled;
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
