package org.entrypoint.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is known before the conversation, as a value: {@link Setup#with} puts it in. */
public sealed interface SetupChange {
	/** Another name of the district. */
	record SetDistrict(String district) implements SetupChange {
	}

	/** Another name of the workshop. */
	record SetTitle(String title) implements SetupChange {
	}

	/** Another day; null for none. */
	record SetDate(@Nullable LocalDate date) implements SetupChange {
	}

	/** Another facilitator. */
	record SetFacilitator(String facilitator) implements SetupChange {
	}

	/** Others in the room. */
	record SetGroups(List<Group> groups) implements SetupChange {
	}

	/** Other schools of highest need, by their names. */
	record SetHighestNeedSchools(List<String> schools) implements SetupChange {
	}

	/** Other schools that may be named. */
	record SetOtherSchools(List<String> schools) implements SetupChange {
	}

	/** Another share of teachers that came back, 0 to 100; null for none. */
	record SetCameBack(@Nullable Integer percent) implements SetupChange {
	}

	/** Other agenda minutes, by the codes of the focus areas. */
	record SetMinutes(Map<String, Integer> minutes) implements SetupChange {
	}
}
