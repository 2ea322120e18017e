package org.entrypoint.workshop;

import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.entrypoint.diagnostic.json.DiagnosticReader;

/**
 * What somebody is about to do: it becomes an edit only in front of a workshop, so that a shorter list of impulses is
 * still a list of sensible edits.
 *
 * @param kind which of {@link #KINDS}
 * @param seed decides the rest
 */
public record Impulse(int kind, long seed) {
	/** Every kind of edit, and those that add once more, so that there is something to change and to take away. */
	static final List<Class<?>> KINDS = Stream
			.concat(RandomEdit.KINDS.stream(),
					Stream.of(Edit.AddNote.class, Edit.AddNote.class, Edit.AddNote.class, Edit.AddAction.class,
							Edit.AddStatement.class, Edit.AddCondition.class, Edit.AddFactor.class, Edit.Rate.class))
			.toList();

	/** The edit that this impulse is in front of {@code workshop}. */
	public Edit on(Workshop workshop) {
		return new RandomEdit(workshop, new Dice(seed)).of(KINDS.get(kind));
	}

	/** The workshop in which all impulses ended up; refused edits change nothing. */
	public static Workshop all(List<Impulse> impulses) {
		Workshop workshop = blank();
		for (Impulse impulse : impulses) {
			if (Edits.apply(workshop, impulse.on(workshop)) instanceof Outcome.Applied(Workshop after)) {
				workshop = after;
			}
		}
		return workshop;
	}

	/** The workshop in which this many random impulses end up; always the same for the same seed. */
	public static Workshop random(long seed, int impulses) {
		Dice dice = new Dice(seed);
		return all(Stream.generate(() -> new Impulse(dice.below(KINDS.size()), dice.below(Integer.MAX_VALUE)))
				.limit(impulses).toList());
	}

	/** The workshop after this many random edits of some kinds; always the same for the same seed. */
	public static Workshop edited(Workshop workshop, long seed, int edits, List<Class<? extends Edit>> kinds) {
		Dice dice = new Dice(seed);
		Workshop edited = workshop;
		for (int step = 0; step < edits; step++) {
			Edit edit = new RandomEdit(edited, dice).of(kinds.get(dice.below(kinds.size())));
			edited = Edits.apply(edited, edit) instanceof Outcome.Applied(Workshop after) ? after : edited;
		}
		return edited;
	}

	/** A workshop with the built-in diagnostic in which nothing was said yet. */
	public static Workshop blank() {
		return Workshop.blank(new DiagnosticReader().builtIn());
	}

	/** Up to eighty impulses. */
	public static final class Many implements ArbitrarySupplier<List<Impulse>> {
		@Override
		public Arbitrary<List<Impulse>> get() {
			return Combinators
					.combine(Arbitraries.integers().between(0, KINDS.size() - 1)
							.withDistribution(RandomDistribution.uniform()), Arbitraries.longs())
					.as(Impulse::new).list().ofMaxSize(80).withSizeDistribution(RandomDistribution.uniform());
		}
	}
}
