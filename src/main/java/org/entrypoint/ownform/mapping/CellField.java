package org.entrypoint.ownform.mapping;

/** What one cell can take. */
public enum CellField implements Coded {
	/** The district's name. */
	DISTRICT("setup.district"),
	/** What the workshop is called. */
	TITLE("setup.title"),
	/** The day of the retreat. */
	DATE("setup.date"),
	/** Who runs it. */
	FACILITATOR("setup.facilitator"),
	/** Who is in the room, one group per line. */
	GROUPS("setup.groups"),
	/** The highest-need schools, one per line. */
	HIGHEST_NEED_SCHOOLS("setup.highestNeedSchools"),
	/** Other schools, one per line. */
	OTHER_SCHOOLS("setup.otherSchools"),
	/** Of every 100 teachers last year, how many came back. */
	CAME_BACK("setup.cameBack"),
	/** The most critical issue. */
	MOST_CRITICAL("needs.mostCritical"),
	/** The chosen entry point, or that there is none yet. */
	CHOSEN("decision.chosen"),
	/** The runner-up. */
	RUNNER_UP("decision.runnerUp"),
	/** Why it fits this system. */
	WHY("decision.why"),
	/** What those who disagree would say. */
	MINORITY("decision.minority"),
	/** When it was decided. */
	DECIDED("decision.date");

	private final String code;

	CellField(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return code;
	}
}
