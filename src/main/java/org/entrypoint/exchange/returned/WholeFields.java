package org.entrypoint.exchange.returned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrypoint.exchange.Terms;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;

/** What there is once in a workshop: what was known before, and the decision; by the ids of their fields. */
final class WholeFields {
	private static final Pattern COUNTED = Pattern.compile("(.*\\S)\\s*\\((\\d{1,3})\\)");
	private final Spoken spoken;
	private final Terms terms;

	WholeFields(Spoken spoken) {
		this.spoken = spoken;
		this.terms = spoken.terms();
	}

	/** What was known before. */
	Map<String, Field> setup() {
		Map<String, Field> fields = new LinkedHashMap<>();
		setup(fields, "setup.district", (old, text) -> new SetupChange.SetDistrict(text));
		setup(fields, "setup.title", (old, text) -> new SetupChange.SetTitle(text));
		setup(fields, "setup.date", (old, text) -> new SetupChange.SetDate(spoken.day(text)));
		setup(fields, "setup.facilitator", (old, text) -> new SetupChange.SetFacilitator(text));
		setup(fields, "setup.groups", (old, text) -> new SetupChange.SetGroups(groups(old.groups(), text)));
		setup(fields, "field.highestNeed",
				(old, text) -> new SetupChange.SetHighestNeedSchools(spoken.ownSchools(text)));
		setup(fields, "setup.otherSchools", (old, text) -> new SetupChange.SetOtherSchools(spoken.ownSchools(text)));
		setup(fields, "setup.cameBack",
				(old, text) -> new SetupChange.SetCameBack(text.isBlank() ? null : spoken.count(text)));
		return fields;
	}

	/** The decision. */
	Map<String, Field> decision() {
		Map<String, Field> fields = new LinkedHashMap<>();
		decision(fields, "decision.chosen", (old, text) -> {
			boolean notYet = text.strip().equalsIgnoreCase(terms.get("decision.notYet"));
			Optional<String> chosen = notYet ? Optional.empty() : spoken.entryPoint(text);
			// who was the runner-up is not one any more once it is chosen
			String runnerUp = chosen.equals(Optional.ofNullable(old.runnerUp())) ? null : old.runnerUp();
			return new Decision(chosen.orElse(null), notYet, runnerUp, old.why(), old.minority(), old.date());
		});
		decision(fields, "decision.runnerUp", (old, text) -> new Decision(old.chosen(), old.notYet(),
				spoken.entryPoint(text).orElse(null), old.why(), old.minority(), old.date()));
		decision(fields, "decision.why", (old, text) -> new Decision(old.chosen(), old.notYet(), old.runnerUp(), text,
				old.minority(), old.date()));
		decision(fields, "decision.minority",
				(old, text) -> new Decision(old.chosen(), old.notYet(), old.runnerUp(), old.why(), text, old.date()));
		decision(fields, "decision.date", (old, text) -> new Decision(old.chosen(), old.notYet(), old.runnerUp(),
				old.why(), old.minority(), spoken.day(text)));
		return fields;
	}

	/** Groups with their head counts: {@code Table 1 (5), Principals (3)}; whoever was there stays of its kind. */
	private List<Group> groups(List<Group> old, String text) {
		Map<String, Group> known = new LinkedHashMap<>();
		for (Group each : old) {
			known.put(KnownNames.key(each.name()), each);
			known.put(KnownNames.key(terms.get("setup.group", each.name(), String.valueOf(each.heads()))), each);
		}
		Map<String, Group> groups = new LinkedHashMap<>();
		for (String each : Listed.names(text, KnownNames.of(known.keySet().stream()))) {
			Group same = known.get(KnownNames.key(each));
			Matcher counted = COUNTED.matcher(each);
			boolean isCounted = counted.matches() && (same == null || !KnownNames.areSame(same.name(), each));
			String name = isCounted ? counted.group(1) : each;
			Group.Kind kind = known.getOrDefault(KnownNames.key(name), new Group(name, Group.Kind.TABLE, 0)).kind();
			groups.putIfAbsent(KnownNames.key(name),
					new Group(name, kind, isCounted ? Integer.parseInt(counted.group(2)) : 0));
		}
		return List.copyOf(groups.values());
	}

	private void setup(Map<String, Field> fields, String id, Knowing knowing) {
		fields.put(id, (now, ids, same, typed) -> new Edit.ReviseSetup(
				now.setup().with(knowing.know(now.setup(), spoken.said(typed.after())))));
	}

	private void decision(Map<String, Field> fields, String id, Deciding deciding) {
		fields.put(id, (now, ids, same,
				typed) -> new Edit.Decide(deciding.decide(now.decision(), spoken.said(typed.after()))));
	}

	/** What typing does to what was known before. */
	@FunctionalInterface
	private interface Knowing {
		SetupChange know(Setup setup, String text) throws Unclear;
	}

	/** What typing does to the decision. */
	@FunctionalInterface
	private interface Deciding {
		Decision decide(Decision decision, String text) throws Unclear;
	}
}
