package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Choices;
import org.entrypoint.exchange.report.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Onset;
import org.jspecify.annotations.Nullable;

/** The lists that answers are chosen from, by the heads of the columns that they belong to. */
final class Lists {
	private final UnaryOperator<String> words;
	private final Map<String, Choices> byHead = new LinkedHashMap<>();

	/**
	 * The lists of a diagnostic.
	 *
	 * @param words the bundle's words for a key
	 */
	Lists(Scales scales, UnaryOperator<String> words) {
		this.words = words;
		under(scale("Levels_pressing", scales.pressing()), "pressing");
		under(scale("Levels_spread", scales.spread()), "allSchools", "highestNeed");
		under(scale("Levels_in_place", scales.inPlace()), "inPlace");
		under(scale("Levels_used", scales.used()), "used");
		under(scale("Levels_met", scales.met()), "met");
		under(constants("Onsets", Onset.DURING, Onset.BEFORE, Onset.BOTH, Onset.NOT_SURE), "onset");
		under(constants("Growths", Growth.EXPAND, Growth.DEEPEN, Growth.BOTH), "growth");
		under(constants("Sources", Source.values()), "source");
		under(constants("Horizons", Horizon.NOW, Horizon.TOWARD), "horizon");
		under(constants("Effects", Effect.HELPS, Effect.NEUTRAL, Effect.HINDERS), "factor.effect");
		under(new Choices("Marks", List.of(new Cell.Words(words.apply("yes")))), "critical", "engaged", "successful",
				"own", "change", "inPlan", "star");
	}

	/** Every list once. */
	List<Choices> all() {
		return byHead.values().stream().distinct().toList();
	}

	/** What may be chosen under the head of this key; null if anything may be written there. */
	@Nullable
	Choices under(String head) {
		return byHead.get(head);
	}

	private void under(Choices choices, String... heads) {
		for (String head : heads) {
			byHead.put(head, choices);
		}
	}

	private static Choices scale(String name, Scale scale) {
		List<Cell> levels = new ArrayList<>(List.of(new Cell.Level(Scale.DONT_KNOW, scale.dontKnow())));
		scale.levels().forEach(each -> levels.add(new Cell.Level(each.value(), each.label())));
		return new Choices(name, levels);
	}

	private Choices constants(String name, Enum<?>... constants) {
		return new Choices(name, Stream.of(constants).<Cell>map(
				each -> new Cell.Words(words.apply(each.getDeclaringClass().getSimpleName() + "." + each.name())))
				.toList());
	}
}
