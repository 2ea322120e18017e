package org.entrypoint.workshop;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.entrypoint.diagnostic.DiagnosticReader;

/**
 * What somebody is about to do: it becomes an edit only in front of a workshop, so that a shorter list of impulses is
 * still a list of sensible edits.
 *
 * @param kind which of {@link RandomEdit#KINDS}
 * @param seed decides the rest
 */
public record Impulse(int kind, long seed) {
	/** The edit that this impulse is in front of {@code workshop}. */
	public Edit on(Workshop workshop) {
		return new RandomEdit(workshop, new Dice(seed)).of(RandomEdit.KINDS.get(kind));
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

	/** A workshop with the built-in diagnostic in which nothing was said yet. */
	public static Workshop blank() {
		return Workshop.blank(new DiagnosticReader().builtIn());
	}

	/** Up to sixty impulses. */
	public static final class Many implements ArbitrarySupplier<List<Impulse>> {
		@Override
		public Arbitrary<List<Impulse>> get() {
			return Combinators
					.combine(Arbitraries.integers().between(0, RandomEdit.KINDS.size() - 1), Arbitraries.longs())
					.as(Impulse::new).list().ofMaxSize(60);
		}
	}
}
