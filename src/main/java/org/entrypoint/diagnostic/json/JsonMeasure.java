package org.entrypoint.diagnostic.json;

import org.entrypoint.diagnostic.Text;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.diagnostic.json.JsonFault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * How much a JSON text may hold. Names never stand twice in an object.
 *
 * @param depth the most levels of nesting
 * @param text the most characters of a text
 * @param name the most characters of a name
 * @param number the most digits of a number
 * @param tokens the most names, values and brackets; each of a pair of brackets counts
 */
public record JsonMeasure(int depth, int text, int name, int number, int tokens) {
	private static final int ANY = Integer.MAX_VALUE;
	/** Keeps no table of names: one in which many names hash alike would be taken for a fault. */
	private static final JsonFactory UNMEASURED = JsonFactory.builder()
			.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
			.streamReadConstraints(measured(ANY, ANY, ANY, ANY, Long.MAX_VALUE)).build();
	/** Enough of a name to find it. */
	private static final int TOLD = 64;

	/** What makes parsers that stop at the first fault. */
	public JsonFactory strict() {
		return JsonFactory.builder().streamReadConstraints(measured(depth, text, name, number, tokens))
				.disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
	}

	private static StreamReadConstraints measured(int depth, int text, int name, int number, long tokens) {
		return StreamReadConstraints.builder().maxNestingDepth(depth).maxStringLength(text).maxNameLength(name)
				.maxNumberLength(number).maxTokenCount(tokens).build();
	}

	/**
	 * The first fault of a text on which a strict parser stopped. That parser does not tell the faults apart, and of
	 * some not even the place.
	 *
	 * @param json the text from its beginning, without a byte order mark; closed in the end
	 */
	public JsonFault fault(Reader json) {
		try (JsonParser parser = UNMEASURED.createParser(ObjectReadContext.empty(), json)) {
			return fault(parser);
		}
	}

	private JsonFault fault(JsonParser parser) {
		Deque<Set<String>> names = new ArrayDeque<>();
		try {
			boolean over = false;
			int count = 0;
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				count++;
				Optional<Kind> kind = over ? Optional.of(Kind.SYNTAX) : kind(parser, token, names);
				if (count > tokens) {
					kind = Optional.of(Kind.COUNT);
				}
				if (kind.isPresent()) {
					return fault(kind.get(), parser, parser.currentTokenLocation());
				}
				over = parser.streamReadContext().inRoot();
			}
			return fault(Kind.SYNTAX, parser, parser.currentLocation());
		} catch (JacksonException e) {
			return fault(Kind.SYNTAX, parser, Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation));
		}
	}

	private Optional<Kind> kind(JsonParser parser, JsonToken token, Deque<Set<String>> names) {
		switch (token) {
			case START_OBJECT -> names.push(new HashSet<>());
			case END_OBJECT -> names.pop();
			default -> {
				// neither begins nor ends an object
			}
		}
		return switch (token) {
			case START_OBJECT, START_ARRAY -> when(parser.streamReadContext().getNestingDepth() > depth, Kind.DEEP);
			case PROPERTY_NAME -> parser.currentName().length() > name
					? Optional.of(Kind.NAME)
					: when(!names.element().add(parser.currentName()), Kind.TWICE);
			case VALUE_STRING -> when(parser.getStringLength() > text, Kind.TEXT);
			case VALUE_NUMBER_INT,
					VALUE_NUMBER_FLOAT ->
				parser.getString().chars().filter(Character::isDigit).count() > number
						? Optional.of(Kind.NUMBER)
						: when(!isHeld(parser), Kind.SYNTAX);
			default -> Optional.empty();
		};
	}

	/** Whether the exponent of a number is one that a number can have. */
	private static boolean isHeld(JsonParser parser) {
		try {
			return parser.getDecimalValue() != null;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static Optional<Kind> when(boolean wrong, Kind kind) {
		return wrong ? Optional.of(kind) : Optional.empty();
	}

	private JsonFault fault(Kind kind, JsonParser parser, TokenStreamLocation at) {
		int most = switch (kind) {
			case DEEP -> depth;
			case TEXT -> text;
			case NAME -> name;
			case NUMBER -> number;
			case COUNT -> tokens;
			case SYNTAX, TWICE -> 0;
		};
		String twice = kind == Kind.TWICE ? parser.currentName() : "";
		return new JsonFault(kind, Text.mend(twice.substring(0, Math.min(TOLD, twice.length()))).replace('\n', ' '),
				most, at.getLineNr(), at.getColumnNr());
	}
}
