package org.entrypoint.ui.screen.shared;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Reading;
import org.entrypoint.locale.Words;

/** What a reading says, in words: blank, "don't know" and every level are different things. */
public final class LevelWords {
	private final Words words;

	/** Words for readings, from a bundle that has {@code notDiscussed} and {@code split}. */
	public LevelWords(Words words) {
		this.words = words;
	}

	/** The number and the word, for example "3 Pressing"; "not discussed" for blank. */
	public String numbered(Reading reading, Scale scale) {
		OptionalInt level = reading.level();
		if (level.isEmpty()) {
			return words.get("notDiscussed");
		}
		String label = scale.label(level.getAsInt()).orElse("");
		return split(reading, level.getAsInt() == Scale.DONT_KNOW ? label : level.getAsInt() + " " + label);
	}

	/** The word alone, in small letters, for example "not yet". */
	public String plain(Reading reading, Scale scale) {
		OptionalInt level = reading.level();
		return level.isEmpty() ? words.get("notDiscussed") : split(reading, scale.label(level.getAsInt()).orElse(""));
	}

	/** All levels of a scale in one line, "don't know" last, for example "1 No · 2 Partly · 3 Yes · 0 Don't know". */
	public static String legend(Scale scale) {
		return Stream.concat(scale.levels().stream().map(each -> each.value() + " " + each.label()),
				Stream.of(Scale.DONT_KNOW + " " + scale.dontKnow())).collect(Collectors.joining(" · "));
	}

	private String split(Reading reading, String said) {
		return reading.isSplit() ? words.get("split", said) : said;
	}
}
