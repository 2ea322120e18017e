package org.entrypoint.storage.json.strict;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads constants the one way in which they are written: the library would take {@code " now"} for {@code "now"}. */
final class StrictEnums extends ValueDeserializerModifier {
	private static final long serialVersionUID = 1L;

	@Override
	public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
			BeanDescription.Supplier description, ValueDeserializer<?> usual) {
		return new Word(usual);
	}

	/** Reads constants of one class. */
	private static final class Word extends DelegatingDeserializer {
		Word(ValueDeserializer<?> usual) {
			super(usual);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
			return new Word(usual);
		}

		@Override
		public Object deserialize(JsonParser parser, DeserializationContext context) {
			if (parser.hasToken(JsonToken.VALUE_STRING) && !parser.getString().equals(parser.getString().trim())) {
				throw context.weirdStringException(parser.getString(), handledType(), "blanks around it");
			}
			return super.deserialize(parser, context);
		}
	}
}
