package org.entrypoint.ui.screen;

import java.util.Locale;
import java.util.OptionalInt;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Reading;
import org.entrypoint.ui.base.Words;

/** What a reading says, in words: blank, "don't know" and every level are different things. */
final class LevelWords {
	private final Words words;

	/** Words for readings, from a bundle that has {@code notDiscussed} and {@code split}. */
	LevelWords(Words words) {
		this.words = words;
	}

	/** The number and the word, for example "3 Pressing"; "not discussed" for blank. */
	String numbered(Reading reading, Scale scale) {
		OptionalInt level = reading.level();
		if (level.isEmpty()) {
			return words.get("notDiscussed");
		}
		String label = scale.label(level.getAsInt()).orElse("");
		return split(reading, level.getAsInt() == Scale.DONT_KNOW ? label : level.getAsInt() + " " + label);
	}

	/** The word alone, in small letters, for example "not yet". */
	String plain(Reading reading, Scale scale) {
		OptionalInt level = reading.level();
		return level.isEmpty()
				? words.get("notDiscussed")
				: split(reading, scale.label(level.getAsInt()).orElse("").toLowerCase(Locale.ENGLISH));
	}

	private String split(Reading reading, String said) {
		return reading.isSplit() ? words.get("split", said) : said;
	}
}
