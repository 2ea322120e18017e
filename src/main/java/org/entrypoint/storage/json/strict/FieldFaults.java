package org.entrypoint.storage.json.strict;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Consumer;
import org.entrypoint.workshop.edit.FieldPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Goes through a tree and the records that it should become, side by side, and finds every field that is missing, null
 * or of another type. The mapper stops at the first; what it would say of a single value it is asked here too.
 *
 * @param found is told each place
 */
public record FieldFaults(Consumer<FieldPath> found) {
	/**
	 * Looks through one record.
	 *
	 * @param value what should become the record
	 * @param at where that stands
	 */
	public void in(JsonNode value, Class<?> type, FieldPath at) {
		if (!value.isObject()) {
			found.accept(at);
			return;
		}
		for (RecordComponent each : type.getRecordComponents()) {
			if (each.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				in(value, each.getType(), at);
				continue;
			}
			JsonNode field = value.path(each.getName());
			boolean mayBeNull = each.getAnnotatedType().isAnnotationPresent(Nullable.class);
			if (!field.isNull() || !mayBeNull) {
				inValue(field, each.getGenericType(), at.field(each.getName()));
			}
		}
	}

	private void inValue(JsonNode value, Type type, FieldPath at) {
		if (value.isMissingNode() || value.isNull()) {
			found.accept(at);
		} else if (type instanceof ParameterizedType several) {
			inAll(value, several, at);
		} else if (type instanceof Class<?> one && one.isRecord()) {
			in(value, one, at);
		} else if (type instanceof Class<?> one && !isOf(value, one)) {
			found.accept(at);
		}
	}

	private void inAll(JsonNode values, ParameterizedType type, FieldPath at) {
		Type[] arguments = type.getActualTypeArguments();
		Type entry = arguments[arguments.length - 1];
		if (type.getRawType() == Map.class ? !values.isObject() : !values.isArray()) {
			found.accept(at);
			return;
		}
		for (Map.Entry<String, JsonNode> each : values.properties()) {
			inValue(each.getValue(), entry, at.field(each.getKey()));
		}
		for (int index = 0; values.isArray() && index < values.size(); index++) {
			inValue(values.get(index), entry, at.item(index));
		}
	}

	private static boolean isOf(JsonNode value, Class<?> type) {
		if (type == String.class) {
			return value.isString();
		}
		try {
			return Json.strict().treeToValue(value, type) != null;
		} catch (JacksonException e) {
			return false;
		}
	}
}
