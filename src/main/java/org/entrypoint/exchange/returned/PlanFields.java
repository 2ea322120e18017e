package org.entrypoint.exchange.returned;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.exchange.FactorTable;
import org.entrypoint.exchange.Terms;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.Workshop;

/** Actions and other factors, by the heads of their tables. */
final class PlanFields {
	private final Spoken spoken;
	private final Terms terms;

	PlanFields(Spoken spoken) {
		this.spoken = spoken;
		this.terms = spoken.terms();
	}

	/** Actions. */
	Map<String, Field> actions() {
		Map<String, Field> fields = new LinkedHashMap<>();
		fields.put(terms.get("head.action"),
				(now, ids, id, typed) -> new Edit.ReviseAction(action(now, id).withWhat(typed.after())));
		action(fields, "horizon",
				(action, text) -> action.withHorizon(spoken.constant(text, Horizon.class).orElse(Horizon.UNSAID)));
		action(fields, "firstStep", (action, text) -> action.withFirstStep(text));
		action(fields, "sign", (action, text) -> action.withSign(text));
		action(fields, "actionOwner", (action, text) -> action.withOwner(spoken.person(action.owner(), text)));
		action(fields, "by", (action, text) -> action.withBy(spoken.day(text)));
		action(fields, "serves", (action, text) -> action.withServes(spoken.links(text, action.serves())));
		action(fields, "touches", this::touches);
		return fields;
	}

	/** Other factors, with a head for each entry point. */
	Map<String, Field> factors() {
		Map<String, Field> fields = new LinkedHashMap<>();
		factor(fields, terms.get("head.factor"),
				(factor, text) -> new Factor(factor.id(), text, factor.note(), factor.effects(), factor.next()));
		factor(fields, terms.get("head.note"),
				(factor, text) -> new Factor(factor.id(), factor.title(), text, factor.effects(), factor.next()));
		factor(fields, terms.get("head.next"), (factor, text) -> new Factor(factor.id(), factor.title(), factor.note(),
				factor.effects(), spoken.day(text)));
		for (Dimension each : terms.workshop().diagnostic().dimensions()) {
			factor(fields, FactorTable.name(each), (factor, text) -> factor.withEffect(each.id(),
					spoken.constant(text, Effect.class).orElse(Effect.UNSAID)));
		}
		return fields;
	}

	/** The level with the schools, the dimensions and the resources, each behind its name on a line of its own. */
	private Action touches(Action action, String text) throws Unclear {
		Action touched = action.withReach(Reach.UNSAID).withSchools(List.of()).withDimensions(List.of())
				.withResources(Set.of());
		for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
			Optional<String> level = after("touches.level", line);
			Optional<String> about = after("touches.about", line);
			Optional<String> moves = after("touches.resources", line);
			if (level.isPresent()) {
				touched = reach(touched, level.get());
			} else if (about.isPresent()) {
				touched = touched.withDimensions(spoken.dimensions(about.get()));
			} else if (moves.isPresent()) {
				touched = touched.withResources(resources(moves.get()));
			} else {
				throw new Unclear("unclear.touches", line);
			}
		}
		return touched;
	}

	private Optional<String> after(String key, String line) {
		String name = terms.get(key, "").strip();
		return line.startsWith(name) ? Optional.of(line.substring(name.length()).strip()) : Optional.empty();
	}

	private Action reach(Action action, String text) {
		String said = spoken.said(text);
		for (Reach reach : List.of(Reach.SYSTEM, Reach.SCHOOLS)) {
			String name = terms.of(reach);
			if (said.equals(name) || said.startsWith(name + ":")) {
				int start = Math.min(said.length(), name.length() + 1);
				return action.withReach(reach).withSchools(spoken.schools(said.substring(start)));
			}
		}
		return action.withSchools(spoken.schools(said));
	}

	private Set<Resource> resources(String text) throws Unclear {
		Set<Resource> resources = EnumSet.noneOf(Resource.class);
		for (String each : Listed.names(spoken.said(text), KnownNames.of(Stream.empty()))) {
			spoken.constant(each, Resource.class).ifPresent(resources::add);
		}
		return resources;
	}

	private void action(Map<String, Field> fields, String head, Acting acting) {
		fields.put(terms.get("head." + head), (now, ids, id, typed) -> {
			return new Edit.ReviseAction(acting.act(action(now, id), spoken.said(typed.after())));
		});
	}

	private static Action action(Workshop now, String id) throws Unclear {
		return now.action(id).orElseThrow(() -> new Unclear("unclear.gone"));
	}

	private void factor(Map<String, Field> fields, String head, Weighing weighing) {
		fields.put(head, (now, ids, id, typed) -> {
			Factor factor = now.factors().stream().filter(each -> each.id().equals(id)).findFirst()
					.orElseThrow(() -> new Unclear("unclear.gone"));
			return new Edit.ReviseFactor(weighing.weigh(factor, spoken.said(typed.after())));
		});
	}

	/** What typing does to an action. */
	@FunctionalInterface
	private interface Acting {
		Action act(Action action, String text) throws Unclear;
	}

	/** What typing does to a factor. */
	@FunctionalInterface
	private interface Weighing {
		Factor weigh(Factor factor, String text) throws Unclear;
	}
}
