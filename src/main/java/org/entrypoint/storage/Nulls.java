package org.entrypoint.storage;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in records that came out of a file: a component that may not be null and is. */
final class Nulls {
	private Nulls() {
	}

	/** The place of the first missing part, for example {@code notes[3].text}; empty if nothing is missing. */
	static Optional<String> in(@Nullable Object value) {
		return in(value, "");
	}

	private static Optional<String> in(@Nullable Object value, String place) {
		return switch (value) {
			case null -> Optional.of(place);
			case Record each -> inRecord(each, place);
			case Collection<?> each -> inAll(each, place);
			case Map<?, ?> each -> inAll(each.values(), place);
			default -> Optional.empty();
		};
	}

	private static Optional<String> inAll(Collection<?> all, String place) {
		int index = 0;
		for (Object each : all) {
			Optional<String> missing = in(each, place + "[" + index + "]");
			if (missing.isPresent()) {
				return missing;
			}
			index++;
		}
		return Optional.empty();
	}

	private static Optional<String> inRecord(Record value, String place) {
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			if (component.getType().isPrimitive()) {
				continue;
			}
			Object part = part(component, value);
			if (part == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				continue;
			}
			Optional<String> missing = in(part,
					place.isEmpty() ? component.getName() : place + "." + component.getName());
			if (missing.isPresent()) {
				return missing;
			}
		}
		return Optional.empty();
	}

	private static @Nullable Object part(RecordComponent component, Record value) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(value);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
