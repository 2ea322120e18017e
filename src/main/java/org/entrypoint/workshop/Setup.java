package org.entrypoint.workshop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known before the conversation starts. Everything may stay blank.
 *
 * @param district the district's name
 * @param title what this workshop is called, for example "Leadership retreat"
 * @param date the day of the retreat
 * @param facilitator who runs it
 * @param groups who is in the room
 * @param highestNeedSchools the schools meant by "our highest-need schools"
 * @param otherSchools other schools that may be named
 * @param cameBack of every 100 teachers last year, how many came back: 0 to 100
 * @param minutes agenda minutes by the code of the focus area, 1 to 600; areas left out keep the diagnostic's proposal
 */
public record Setup(String district, String title, @Nullable LocalDate date, String facilitator, List<Group> groups,
		List<String> highestNeedSchools, List<String> otherSchools, @Nullable Integer cameBack,
		Map<String, Integer> minutes) {

	/** Nothing filled in. */
	public static final Setup BLANK = new Setup("", "", null, "", List.of(), List.of(), List.of(), null, Map.of());

	public Setup {
		groups = List.copyOf(groups);
		highestNeedSchools = List.copyOf(highestNeedSchools);
		otherSchools = List.copyOf(otherSchools);
		minutes = Collections.unmodifiableMap(new TreeMap<>(minutes));
	}

	/** The same set-up with these changes, one after the other. */
	public Setup with(SetupChange... changes) {
		Setup setup = this;
		for (SetupChange each : changes) {
			setup = setup.changed(each);
		}
		return setup;
	}

	private Setup changed(SetupChange change) {
		return switch (change) {
			case SetupChange.SetDistrict(var to) ->
				new Setup(to, title, date, facilitator, groups, highestNeedSchools, otherSchools, cameBack, minutes);
			case SetupChange.SetTitle(var to) ->
				new Setup(district, to, date, facilitator, groups, highestNeedSchools, otherSchools, cameBack, minutes);
			case SetupChange.SetDate(var to) -> new Setup(district, title, to, facilitator, groups, highestNeedSchools,
					otherSchools, cameBack, minutes);
			case SetupChange.SetFacilitator(var to) ->
				new Setup(district, title, date, to, groups, highestNeedSchools, otherSchools, cameBack, minutes);
			case SetupChange.SetGroups(var to) ->
				new Setup(district, title, date, facilitator, to, highestNeedSchools, otherSchools, cameBack, minutes);
			case SetupChange.SetHighestNeedSchools(var to) ->
				new Setup(district, title, date, facilitator, groups, to, otherSchools, cameBack, minutes);
			case SetupChange.SetOtherSchools(var to) ->
				new Setup(district, title, date, facilitator, groups, highestNeedSchools, to, cameBack, minutes);
			case SetupChange.SetCameBack(var to) ->
				new Setup(district, title, date, facilitator, groups, highestNeedSchools, otherSchools, to, minutes);
			case SetupChange.SetMinutes(var to) ->
				new Setup(district, title, date, facilitator, groups, highestNeedSchools, otherSchools, cameBack, to);
		};
	}

	/** Every school that was named, highest-need schools first; names that look the same are one school. */
	public List<String> schools() {
		return KnownNames.of(Stream.concat(highestNeedSchools.stream(), otherSchools.stream())).all();
	}

	/** How many people are in the room, as far as head counts were given. */
	public int present() {
		return groups.stream().mapToInt(Group::heads).sum();
	}
}
