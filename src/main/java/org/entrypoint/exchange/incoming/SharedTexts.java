package org.entrypoint.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.xml.sax.Attributes;

/** The list of texts that cells name by their numbers. How a text is to be pronounced is no part of it. */
final class SharedTexts extends PartHandler {
	static final int MOST = 500_000;
	private static final List<String> ITEM = List.of("sst", "si");
	private static final List<String> PLAIN = List.of("sst", "si", "t");
	private static final List<String> RUN = List.of("sst", "si", "r", "t");
	private final List<String> texts = new ArrayList<>();
	private final StringBuilder spelled = new StringBuilder();

	SharedTexts(Reading reading, String part) {
		super(reading, part, Namespaces.MAIN, "sst");
	}

	/** The text of that number; nothing if there is none. */
	Optional<String> of(int number) {
		return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (at(ITEM) && texts.size() == MOST) {
			throw reading().problem(ProblemCode.INCOMING_TEXTS, MOST);
		}
	}

	@Override
	protected void text(char[] characters, int start, int length) throws Problem {
		if (at(PLAIN) || at(RUN)) {
			spelled.append(characters, start, length);
			check(spelled.length() <= CellText.LONGEST_SPELLED);
		}
	}

	@Override
	protected void end() throws Problem {
		if (at(ITEM)) {
			String text = CellText.of(spelled.toString());
			check(text.length() <= CellText.LONGEST);
			texts.add(text);
			spelled.setLength(0);
		}
	}

	private void check(boolean fits) throws Problem {
		if (!fits) {
			throw reading().problem(ProblemCode.INCOMING_LONG_TEXT, part(), CellText.LONGEST);
		}
	}
}
