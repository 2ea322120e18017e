package org.entrypoint.storage.json.strict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads days the one way in which they are written, {@code 2026-11-24}: no numbers, no lists, no empty text, no time.
 */
final class StrictDates extends StdScalarDeserializer<LocalDate> {
	private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	StrictDates() {
		super(LocalDate.class);
	}

	@Override
	public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
		}
		String text = parser.getString();
		try {
			if (FORM.matcher(text).matches()) {
				return LocalDate.parse(text);
			}
		} catch (DateTimeException e) {
			throw context.weirdStringException(text, LocalDate.class, "no such day");
		}
		throw context.weirdStringException(text, LocalDate.class, "no day");
	}
}
