package org.entrypoint.diagnostic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an enabling condition, or the lever that would change it, comes from. */
public enum Source {
	/** State law or policy. */
	@JsonProperty("statePolicy")
	STATE_POLICY,
	/** A labor agreement. */
	@JsonProperty("laborAgreement")
	LABOR_AGREEMENT,
	/** A board's or the district's own policy. */
	@JsonProperty("boardOrDistrictPolicy")
	BOARD_OR_DISTRICT_POLICY,
	/** Money and its rules. */
	@JsonProperty("funding")
	FUNDING,
	/** Leaders and their capacity. */
	@JsonProperty("leadership")
	LEADERSHIP,
	/** Data and HR systems. */
	@JsonProperty("dataAndHrSystems")
	DATA_AND_HR_SYSTEMS,
	/** Partners outside the district. */
	@JsonProperty("partners")
	PARTNERS
}
