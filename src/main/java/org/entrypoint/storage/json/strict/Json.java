package org.entrypoint.storage.json.strict;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrypoint.diagnostic.json.JsonMeasure;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.note.Scope;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How this program reads and writes JSON: strictly, with its own names for constants, in the order of the records. */
public final class Json {
	/** The largest document, in bytes. */
	public static final int LARGEST = 50 * 1024 * 1024;
	/** How much a document may hold. */
	public static final JsonMeasure MEASURE = new JsonMeasure(64, 2_000_000, 50_000, 20, 2_000_000);
	private static final List<Class<?>> CONSTANTS = List.of(Axis.class, Effect.class, Group.Kind.class, Growth.class,
			Horizon.class, Method.class, Onset.class, Reach.class, Resource.class, Scope.class);

	/** A list that is not there is refused with its place, and so is an entry. */
	private static final JsonSetter.Value NO_NULLS = JsonSetter.Value
			.forValueNulls(com.fasterxml.jackson.annotation.Nulls.FAIL, com.fasterxml.jackson.annotation.Nulls.FAIL);

	private static final JsonMapper STRICT = made();

	private Json() {
	}

	@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
	private enum CamelCase {
	}

	/** The mapper, one for all files: it refuses whatever is not exactly right. */
	public static JsonMapper strict() {
		return STRICT;
	}

	private static JsonMapper made() {
		JsonMapper.Builder builder = JsonMapper.builder(MEASURE.strict())
				.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
				.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
						DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
						DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
						DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
				.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
				.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
				.changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
				.withCoercionConfig(LogicalType.Integer,
						config -> config.setAcceptBlankAsEmpty(true).setCoercion(CoercionInputShape.EmptyString,
								CoercionAction.Fail))
				.withCoercionConfig(LogicalType.Textual,
						config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
								.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
								.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
		for (Class<?> each : List.of(List.class, Set.class, Map.class)) {
			builder.withConfigOverride(each, config -> config.setNullHandling(NO_NULLS));
		}
		builder.addModule(new SimpleModule("workshop").addDeserializer(LocalDate.class, new StrictDates())
				.setDeserializerModifier(new StrictEnums()).setValueInstantiators(new RecordMaking()));
		CONSTANTS.forEach(each -> builder.addMixIn(each, CamelCase.class));
		return builder.build();
	}

	/** Writes with two spaces and line feeds, so that two versions can be compared line by line. */
	public static ObjectWriter readable() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		return STRICT.writer()
				.with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
	}
}
