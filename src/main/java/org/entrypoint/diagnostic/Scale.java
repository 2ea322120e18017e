package org.entrypoint.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * An ordered list of levels that the room chooses from. "Don't know" is level 0 of every scale and is never part of
 * {@link #levels()}, because it never enters a mean or a median.
 *
 * @param levels the levels, lowest first, numbered 1, 2, 3 …
 * @param dontKnow the words for level 0
 */
public record Scale(List<Level> levels, String dontKnow) {
	/**
	 * One step of a scale.
	 *
	 * @param value 1 or more, rising with the scale
	 * @param label the word shown beside the number, for example "Mostly"
	 */
	public record Level(int value, String label) {
	}

	/** The number of "don't know" on every scale. */
	public static final int DONT_KNOW = 0;

	public Scale {
		levels = List.copyOf(levels);
	}

	/** Whether {@code level} is one of the levels or "don't know". */
	public boolean allows(int level) {
		return level >= DONT_KNOW && level <= levels.size();
	}

	/** The words for {@code level}; empty if the scale has no such level. */
	public Optional<String> label(int level) {
		if (level == DONT_KNOW) {
			return Optional.of(dontKnow);
		}
		return levels.stream().filter(each -> each.value() == level).map(Level::label).findFirst();
	}
}
