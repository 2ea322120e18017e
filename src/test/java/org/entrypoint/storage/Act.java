package org.entrypoint.storage;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Something that happens to a workshop's files or to one of the programs that use them. What it means is decided when
 * it happens, so that a shorter list of acts is still a history.
 *
 * @param kind what happens
 * @param who which program does it, or on whose computer
 * @param how decides the rest, 0 to {@link #WAYS} - 1
 */
record Act(Kind kind, int who, int how) {
	static final int WAYS = 120;

	/** What can happen. */
	enum Kind {
		/** A program opens a file; what it has open is closed first. */
		OPEN(6),
		/** A program opens a file, and dies while it reads, or saves what came back. */
		OPEN_AND_DIE(1),
		/**
		 * Notes are typed, and it is waited until they are kept; a program that has nothing open opens the file first.
		 */
		TYPE(12),
		/** The last note is taken back. */
		UNDO(2),
		/** It is there again. */
		REDO(1),
		/** The workshop is saved at once. */
		SAVE(6),
		/** The workshop goes on in another file. */
		SAVE_AS(1), CLOSE(2),
		/** The program dies. */
		DIE(3),
		/** A note is typed, and the program dies while it saves. */
		DIE_SAVING(3),
		/** A file gets another name or another folder. */
		MOVE(2),
		/** There is the same file a second time. */
		COPY(1),
		/** A sync client puts an earlier version back. */
		PUT_BACK(3),
		/** A program that is not this one changes a file. */
		EDIT(3),
		/** A sync client leaves half a file. */
		TEAR(1), DELETE(1),
		/** The file is changed by another program while the next version is written beside it. */
		CHANGE_BEFORE_LOOK(2),
		/**
		 * The file is changed by another program after the last look, right before the next version takes its place.
		 */
		CHANGE_AFTER_LOOK(1),
		/** A clock jumps. */
		JUMP(2);

		private final int often;

		Kind(int often) {
			this.often = often;
		}
	}

	@Override
	public String toString() {
		return kind + "(" + who + ", " + how + ")";
	}

	/** Up to forty acts of three programs. */
	static final class Histories implements ArbitrarySupplier<List<Act>> {
		private static final int LONGEST = 40;

		@Override
		public Arbitrary<List<Act>> get() {
			List<Kind> kinds = Stream.of(Kind.values()).flatMap(kind -> Stream.generate(() -> kind).limit(kind.often))
					.toList();
			return Combinators.combine(Arbitraries.of(kinds), numbers(History.PROGRAMS), numbers(WAYS)).as(Act::new)
					.list().ofMaxSize(LONGEST).withSizeDistribution(RandomDistribution.uniform());
		}

		private static Arbitrary<Integer> numbers(int below) {
			return Arbitraries.integers().between(0, below - 1).withDistribution(RandomDistribution.uniform());
		}
	}
}
